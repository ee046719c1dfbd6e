import { numberText, percentText } from '../numberText';

/** Numbers as a calculation shows them; they are the same in every language. */
export const stepNumber = {
  /** One that the user gave, with all its digits. */
  given: (value: number): string => numberText(value, 'en', 15),
  givenPercent: (fraction: number): string => percentText(fraction, 'en', 12),
  /** One that was calculated, rounded for reading. */
  found: (value: number): string => numberText(value, 'en'),
  foundPercent: (fraction: number): string => percentText(fraction, 'en'),
};

/** 1 + a rate: onePlus(0.4) is "(1 + 40%)", onePlus(-0.1) is "(1 − 10%)". */
export function onePlus(rate: number): string {
  return `(1 ${rate < 0 ? '−' : '+'} ${stepNumber.givenPercent(Math.abs(rate))})`;
}

/** An exponent as it follows its base: nothing for 1. */
export function power(exponent: number): string {
  return exponent === 1 ? '' : `^${exponent}`;
}
