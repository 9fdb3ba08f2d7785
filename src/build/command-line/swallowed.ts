/**
 * What to tell somebody whose options npm has kept for itself, as it does with those before `--`;
 * empty where it has kept none of them. npm hands what it keeps on as variables of the environment,
 * `npm_config_list` for `--list`.
 * @param usage names the program's options
 */
export function swallowedBy(
  env: Readonly<Record<string, string | undefined>>,
  usage: string,
): string {
  const names = new Set([...usage.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name));
  const kept = [...names].filter((name) => `npm_config_${name.replaceAll('-', '_')}` in env);
  if (kept.length === 0) return '';
  const options = kept.map((name) => `--${name}`).join(', ');
  return `npm took ${options} for itself: write two dashes before what is meant for the command, as in npm run ${env['npm_lifecycle_event'] ?? 'COMMAND'} -- --${kept[0] ?? ''}.\n`;
}
