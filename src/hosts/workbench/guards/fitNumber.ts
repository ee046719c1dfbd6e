/** The width of a text in the cell's font, in the unit of the width that is to be filled. */
export type Measure = (text: string) => number;

/** What a cell shows when its value is a number, a boolean or an error. */
export interface Shown {
  readonly text: string;
  /** The number, if no number format forbids to round it. */
  readonly roundable?: number;
}

const digits = 11;

/**
 * What a cell shows of a value that must not be cut: the whole text if it fits; else the number, rounded, if its format
 * is General; else a row of `#`. A number other than 0 is never rounded to 0.
 */
export function fitNumber({ text, roundable }: Shown, width: number, measure: Measure): string {
  const fits = (candidate: string) => measure(candidate) <= width;
  if (fits(text)) return text;
  const rounded = roundable === undefined ? undefined : roundings(roundable).find(fits);
  return rounded ?? '#'.repeat(Math.max(1, Math.floor(width / measure('#'))));
}

/** A number with fewer and fewer decimals, then in scientific notation with fewer and fewer digits. */
function roundings(value: number): string[] {
  const decimals = Math.abs(value) < 1e21 ? below(digits).map((count) => value.toFixed(count)) : [];
  const exponents = below(digits - 5).map((count) => scientific(value, count));
  return [...decimals.map(withoutZeros).filter((text) => Number(text) !== 0), ...exponents];
}

function below(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - 1 - index);
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** As Excel writes it: 1.2E+12. */
function scientific(value: number, decimals: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  const sign = power < 0 ? '-' : '+';
  return `${withoutZeros(mantissa)}E${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}
