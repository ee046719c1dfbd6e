import { fitNumber, type Shown } from '../../../../src/hosts/workbench/guards/fitNumber';

/** Each character is one wide. */
const measure = (text: string) => text.length;

describe('what a cell shows of a value', () => {
  const general = (value: number): Shown => ({ text: String(value), roundable: value });

  test.each<[shown: Shown, width: number, expected: string, why: string]>([
    [general(1234567890123), 13, '1234567890123', 'it fits exactly'],
    [general(1234567890123), 12, '1.23457E+12', 'one too wide'],
    [general(1234567890123), 8, '1.23E+12', 'scientific, as many digits as fit'],
    [general(1234567890123), 5, '1E+12', 'one digit'],
    [general(1234567890123), 4, '####', 'not even one digit fits'],
    [general(-1234567890123), 5, '#####', 'nor with the minus sign'],
    [general(1.21951219512), 6, '1.2195', 'rounded to the decimals that fit'],
    [general(1.21951219512), 2, '1', 'no decimals fit, and no point is left'],
    [general(2.9999), 3, '3', 'rounded, not cut, and no zeros are left'],
    [general(123456.789), 6, '123457', 'rounded to whole numbers'],
    [general(100.004), 6, '100', 'zeros before the point stay'],
    [general(0.00001234), 8, '0.000012', 'a small number with the decimals that fit'],
    [general(0.00001234), 5, '1E-05', 'and in scientific notation if they would show 0'],
    [general(0.4), 1, '#', 'never 0 for a number that is not'],
    [general(0), 1, '0', 'a true 0'],
    [general(1e300), 5, '#####', 'three digits of exponent do not fit'],
    [general(1.5e300), 8, '1.5e+300', 'three digits of exponent fit'],
    [{ text: '$1,234.50' }, 8, '########', 'a format forbids to round'],
    [{ text: '47.39%' }, 5, '#####', 'a percentage'],
    [{ text: '2024-07-27' }, 7, '#######', 'a date'],
    [{ text: '#VALUE!' }, 4, '####', 'an error'],
    [{ text: 'FALSE' }, 3, '###', 'a boolean'],
    [{ text: '1' }, 0.5, '#', 'narrower than one character'],
  ])('%j in %d is %s: %s', (shown, width, expected) => {
    expect(fitNumber(shown, width, measure)).toBe(expected);
  });
});
