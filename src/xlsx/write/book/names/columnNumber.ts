/**
 * A column by its letters, counted from 0.
 *
 * @example columnNumber('AA') // 26
 */
export function columnNumber(letters: string): number {
  const digits = [...letters.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return digits.reduce((number, digit) => number * 26 + digit, 0) - 1;
}
