import { formula, formulaText } from '../../src/sheets/plan';

describe('formulaText', () => {
  const spend = { row: 2, column: 1 };
  const revenue = { row: 3, column: 1 };
  const gap = formula`CAPEX.AI_GAP(${spend},${revenue})`;

  test.each([
    ['at the top left', { row: 0, column: 0 }, '=CAPEX.AI_GAP(B3,B4)'],
    ['moved down and right', { row: 10, column: 25 }, '=CAPEX.AI_GAP(AA13,AA14)'],
  ])('%s', (_, origin, text) => {
    expect(formulaText(gap, origin)).toBe(text);
  });

  test('a reference can stand first and last', () => {
    expect(formulaText(formula`${spend}/${revenue}`, { row: 0, column: 0 })).toBe('=B3/B4');
  });
});
