/** How messages write values; the same in every language. */

/** A refused value as the user entered it; a long text is cut. */
export function givenText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quotedText(value);
  return String(value);
}

/** A text in quotation marks, cut after 40 characters. */
export function quotedText(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

/** A given number with up to 15 digits: 60, 0.82. */
export function amountText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return withoutZeros(value.toPrecision(15));
}

/** Digits as a number is written. Half a million cells may have some to write: most are as they should be. */
function withoutZeros(digits: string): string {
  return digits.endsWith('0') || digits.includes('e') ? String(Number(digits)) : digits;
}

/** A count with its thousands separated: 2,097,152. */
export function countText(value: number): string {
  return value.toLocaleString('en');
}

/** A share of trials in percent, with three digits; all but one of 100,000 is not 100, but 99.999. */
export function percentOfTrials(share: number): number {
  const percent = share * 100;
  return Number(percent > 99.9 ? percent.toFixed(3) : percent.toPrecision(3));
}

/** A computed amount with six digits: 37.2104. */
export function shortText(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** A computed sum with as few digits as show that it is below the investment: 50.0. */
export function sumBelow(sum: number, investment: number): string {
  for (let digits = 3; digits < 16; digits++) {
    const text = sum.toPrecision(digits);
    const rounded = Number(text);
    if (rounded < investment) {
      return Number.isInteger(rounded) ? rounded.toFixed(1) : withoutZeros(text);
    }
  }
  return `${sum}`;
}
