import { Trouble } from '../bootstrap/trouble.mjs';

/** How much a monkey plays. */
export interface MonkeyRequest {
  readonly actions: number;
  /** How many times, each from another seed. */
  readonly seeds: number;
  /** The first seed; the others follow it. */
  readonly from: number;
}

const OPTIONS = ['actions', 'seeds', 'from'] as const;
const USAGE = 'Usage: npm run monkey -- [--actions 500] [--seeds 20] [--from 1]';

/** Reads `--actions 500 --seeds 20 --from 1`; throws Trouble for anything else. */
export function monkeyRequest(args: readonly string[]): MonkeyRequest {
  const request = { actions: 500, seeds: 20, from: 1 };
  for (let i = 0; i < args.length; i += 2) {
    const option = OPTIONS.find((name) => args[i] === `--${name}`);
    const value = args[i + 1] ?? '';
    if (option === undefined || !/^[1-9]\d{0,5}$/.test(value)) {
      throw new Trouble(`"${[args[i], value].join(' ').trim()}" is not understood. ${USAGE}`);
    }
    request[option] = Number(value);
  }
  return request;
}
