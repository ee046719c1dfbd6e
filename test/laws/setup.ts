import { randomInt } from 'node:crypto';

const end = 2 ** 31;

/**
 * Chooses the seed of a run of the laws, and prints it at the start: a run is repeated with LAWS_SEED, and made
 * shorter or longer with LAWS_CASES.
 */
export default function setup(): void {
  const seed = wholeNumber('LAWS_SEED') ?? randomInt(end);
  const cases = wholeNumber('LAWS_CASES') || 10_000;
  // The tests run in processes of their own, which inherit these.
  Object.assign(process.env, { LAWS_SEED: `${seed}`, LAWS_CASES: `${cases}` });
  process.stdout.write(`Laws: ${cases} cases each; LAWS_SEED=${seed} repeats this run\n`);
}

function wholeNumber(name: string): number | undefined {
  const text = process.env[name];
  if (!text) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number < end) return number;
  throw new RangeError(`${name} must be a whole number below ${end}; got "${text}"`);
}
