import type { Unit } from '../figures/vocabulary';

/** How many times something is another: 1.22×. */
export const timesFormat = '0.00"×"_)';

const formats: Readonly<Record<Unit, string>> = {
  'USD bn': bracketed('#,##0.0'),
  share: bracketed('0.0%'),
  ratio: bracketed('#,##0.0'),
  months: bracketed('#,##0'),
  years: bracketed('#,##0.0'),
  people: bracketed('#,##0'),
  date: 'yyyy-mm-dd',
  days: bracketed('#,##0'),
};

/**
 * Excel's number format for a unit.
 *
 * @param value if it is known: a share in whole per cents shows none of their tenths
 * @example numberFormat('share', 0.82) // '0%_);(0%)'
 */
export function numberFormat(unit: Unit, value?: number): string {
  if (unit === 'share' && value !== undefined && isWholePerCent(value)) return bracketed('0%');
  return formats[unit];
}

/**
 * Shows what is below zero in brackets, as accountants do: other numbers leave room for one, so that digits line up and do
 * not touch what is to the right.
 */
function bracketed(format: string): string {
  return `${format}_);(${format})`;
}

/**
 * A format of numbers for texts too, such as a heading above numbers: they end where numbers do.
 *
 * @example withTexts('0_);(0)') // '0_);(0);0_);@_)'
 */
export function withTexts(format: string): string {
  const [positive = format] = format.split(';');
  return `${format};${positive};@_)`;
}

/** 0.07 * 100 is 7.000000000000001: hence the tolerance. */
function isWholePerCent(share: number): boolean {
  return Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
}
