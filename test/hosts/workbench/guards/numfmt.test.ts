import { parseDate as parseAnyDate } from 'numfmt';
import { parseDate, parseNumber } from '../../../../src/hosts/workbench/guards/numfmt';

describe('a number with commas', () => {
  test.each<[typed: string, value: number | undefined, why: string]>([
    ['12.5%', 0.125, 'no comma at all'],
    ['12,345%', 123.45, 'a group of three, in a percentage'],
    ['1,234.5', 1234.5, 'a group of three before the decimal point'],
    ['1,234,567', 1234567, 'two groups'],
    ['(1,234)', -1234, 'in parentheses, as accountants write less than zero'],
    ['-$1,234', -1234, 'with a currency'],
    ['1,234e3', 1234000, 'with an exponent'],
    ['1,234.5%', 12.345, 'a group, a decimal point and a percent sign'],
    ['12,5%', undefined, 'a decimal comma in a percentage: never 1.25'],
    ['-12,5 %', undefined, 'the same below zero, with a space'],
    ['%12,5', undefined, 'the same with the sign in front'],
    ['(12,5%)', undefined, 'the same in parentheses'],
    ['1,50%', undefined, 'two decimals'],
    ['12,5', undefined, 'without a percent sign'],
    ['0,3', undefined, 'below one'],
    ['1.000,5', undefined, 'points for groups, a comma for decimals'],
    ['1,5e3', undefined, 'a decimal comma before an exponent: never 15000'],
    ['1,2,3', undefined, 'a list'],
    ['$12,5', undefined, 'with a currency'],
    ['12,34,567', undefined, 'groups of two'],
    ['1,2345', undefined, 'four digits after the comma'],
    ['1,,234', undefined, 'an empty group'],
    ['0001,000', undefined, 'a first group of four'],
    ['1,234,5', undefined, 'a last group of one'],
    ['5,', undefined, 'an empty last group'],
  ])('%s is %s: %s', (typed, value) => {
    expect(parseNumber(typed)?.v).toBe(value);
  });
});

describe('a date is what the library reads as one', () => {
  test.each([
    ['2025-09-17', 'in figures'],
    ['17 Sep', 'without a year'],
    ['Sep 2025', 'without a day'],
    ['Wednesday, 17 September 2025', 'in words'],
    ['2025-09-17 14:30', 'with a time'],
    ['1,234', 'a number'],
    ['5Y', 'a text with a digit'],
    ['September', 'a month alone'],
    ['Wed', 'a day of the week alone'],
    ['Monday, May', 'both, without a digit'],
    ['-', 'a sign'],
    ['', 'nothing'],
  ])('%s: %s', (text) => {
    expect(parseDate(text)).toEqual(parseAnyDate(text));
  });

  it('in no combination of words and signs without a digit', () => {
    const words = ['', 'May', 'mar.', 'Monday', 'Tue', '-', '/', '.', ' ', ', ', 'am', 'T'];
    const texts = words.flatMap((a) => words.flatMap((b) => words.map((c) => a + b + c)));
    expect(texts.filter((text) => parseAnyDate(text) !== null)).toEqual([]);
  });
});
