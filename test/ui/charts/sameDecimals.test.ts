import { languages } from '../../../src/language';
import { sameDecimals } from '../../../src/ui/charts/sameDecimals';

describe.each(languages)('numbers of an axis, in %s', (language) => {
  test.each<[values: readonly number[], texts: readonly string[], why: string]>([
    [[2.8, 3, 3.2], ['2.8', '3.0', '3.2'], 'a whole number among others'],
    [[5, 10, 15], ['5', '10', '15'], 'whole numbers only'],
    [[0.25, 0.5, 0.75, 1], ['0.25', '0.50', '0.75', '1.00'], 'the most decimals'],
    [[2.4000000000000004, 2.6], ['2.4', '2.6'], 'what a double adds is not shown'],
    [[1000, 1500], ['1,000', '1,500'], 'thousands'],
    [[], [], 'none'],
  ])('%j are %j: %s', (values, texts) => {
    expect(sameDecimals(values, language)).toEqual(texts);
  });
});
