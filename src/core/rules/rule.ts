/** What is known of a rule beside the code that checks it. */
export interface Rule {
  /** What it demands, in one sentence for editors. */
  readonly says: string;
  readonly severity: 'error' | 'warning';
  /** Whether edition.json may make it an error, a warning, or turn it off. */
  readonly canChange: boolean;
  /** Whether `npm run validate -- --fix` can mend what breaks it. */
  readonly canMend?: true;
}

/** Without what it demands, nothing can be built. */
export function firm(says: string): Rule {
  return { says, severity: 'error', canChange: false };
}

/** An error, unless the edition says otherwise. */
export function error(says: string): Rule {
  return { says, severity: 'error', canChange: true };
}

/** A warning, unless the edition says otherwise. */
export function warning(says: string): Rule {
  return { says, severity: 'warning', canChange: true };
}

/** The same rule, which `--fix` can mend. */
export function mended(rule: Rule): Rule {
  return { ...rule, canMend: true };
}
