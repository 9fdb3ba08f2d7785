import { parseArgs } from 'node:util';
import { WrongRequest } from './wrong-request.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Everything that can stand on the command line. */
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  list: flag,
  edition: text,
  place: text,
  layer: text,
  passage: text,
  view: text,
  bbox: text,
  all: flag,
  atlas: flag,
  each: flag,
  recipe: text,
  format: text,
  paper: text,
  orientation: text,
  margin: text,
  scale: text,
  center: text,
  dpi: text,
  theme: text,
  labels: text,
  quotes: text,
  without: text,
  out: text,
  force: flag,
} as const;

/** The options as they stand on the command line, before anything is made of them. */
export type Options = ReturnType<typeof optionsIn>;

/** Throws a WrongRequest for an option that there is not, or one without its value. */
export function optionsIn(args: readonly string[]) {
  try {
    // A value may begin with a minus, as a longitude west of Greenwich does.
    const { values, tokens } = parseArgs({
      args: joinedToNegatives(args),
      options: OPTIONS,
      strict: true,
      tokens: true,
    });
    checkOnce(tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])));
    return values;
  } catch (error) {
    if (error instanceof WrongRequest) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongRequest(`${reason}${/[.!?]$/.test(reason) ? '' : '.'} All options: --help`);
  }
}

/** `--view -70,40,5` is read as `--view=-70,40,5`. */
function joinedToNegatives(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const last = joined.at(-1);
    if (
      last === undefined ||
      !/^--(view|bbox|center|passage|scale|margin|dpi)$/.test(last) ||
      !/^-[\d.]/.test(arg)
    ) {
      return [...joined, arg];
    }
    return [...joined.slice(0, -1), `${last}=${arg}`];
  }, []);
}

/** Of two values one would be lost without a word. */
function checkOnce(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const many = ['place', 'layer', 'passage', 'without'].includes(twice)
    ? ` For several, put commas between them: --${twice} ONE,OTHER`
    : '';
  throw new WrongRequest(`--${twice} is there twice. Say it once.${many}`);
}
