import type { Language } from '../language';

/**
 * A number for reading: grouped by thousands, whole numbers whole, others to some significant digits.
 *
 * @param digits 15 shows a number as it was typed
 * @example numberText(1234.567, 'en') // '1,235'
 * @example numberText(0.0902619, 'en') // '0.09026'
 */
export function numberText(value: number, language: Language, digits = 4): string {
  const size = Math.abs(value);
  if (size === Infinity) return value < 0 ? '−∞' : '∞';
  if (size >= 1e15 || (size > 0 && size < 1e-6)) {
    return withMinus(String(Number(value.toPrecision(digits))));
  }
  const wholeDigits = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  const leadingZeros = size > 0 && size < 1 ? -Math.floor(Math.log10(size)) - 1 : 0;
  const decimals = Math.max(0, digits - wholeDigits + leadingZeros);
  const rounded = Number(value.toFixed(decimals));
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
  // Nothing is never less than nothing: -0 reads as 0.
  return withMinus(format.format(rounded === 0 ? 0 : rounded));
}

/** A minus as wide as a digit, not a hyphen. */
function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}

/** A fraction as per cent: percentText(0.474, 'en') is "47.4%". */
export function percentText(fraction: number, language: Language, digits = 4): string {
  return `${numberText(fraction * 100, language, digits)}%`;
}
