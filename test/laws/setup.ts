import { randomInt } from 'node:crypto';

const end = 2 ** 31;

/** The day of the article. With the same seed in every run, what makes a law fail is a change of the code. */
const usual = 20240727;

/**
 * Chooses the seed of a run of the laws, and prints it at the start. LAWS_SEED sets another one, or draws one where it
 * is `random`; LAWS_CASES sets another number of cases than 1,000, such as the 10,000 of what runs before a change lands.
 */
export default function setup(): void {
  const isDrawn = process.env['LAWS_SEED'] === 'random';
  const seed = isDrawn ? randomInt(end) : (wholeNumber('LAWS_SEED') ?? usual);
  const cases = wholeNumber('LAWS_CASES') || 1000;
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
