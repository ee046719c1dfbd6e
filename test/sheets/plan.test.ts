import { formula, formulaText } from '../../src/sheets/plan';

describe('formulaText', () => {
  const spend = { row: 2, column: 1 };
  const revenue = { row: 3, column: 1 };
  const gap = formula`CAPEX.AI_GAP(${spend},${revenue})`;

  test.each([
    ['at the top left', { row: 0, column: 0 }, '=CAPEX.AI_GAP(B3,B4)'],
    ['moved down and right', { row: 10, column: 25 }, '=CAPEX.AI_GAP(AA13,AA14)'],
  ])('%s', (_, origin, text) => {
    expect(formulaText(gap, { origin })).toBe(text);
  });

  test('a block of cells is a range', () => {
    expect(
      formulaText(formula`SUM(${{ ...spend, rows: 2 }})`, { origin: { row: 0, column: 0 } }),
    ).toBe('=SUM(B3:B4)');
  });

  test('a cell of a plan inserted together is on that sheet, which begins at A1', () => {
    const standing = {
      origin: { row: 5, column: 5 },
      sheetNames: new Map([['Inputs', "Bob's inputs (2)"]]),
    };
    expect(formulaText(formula`${{ ...spend, sheet: 'Inputs' }}`, standing)).toBe(
      "='Bob''s inputs (2)'!B3",
    );
  });

  test('an anchored one has dollar signs, wherever it is', () => {
    const block = { ...spend, rows: 2, columns: 2, anchor: 'both' } as const;
    const standing = { origin: { row: 0, column: 0 }, sheetNames: new Map([['In', 'In']]) };
    expect(formulaText(formula`SUM(${block})`, standing)).toBe('=SUM($B$3:$C$4)');
    expect(formulaText(formula`SUM(${{ ...block, sheet: 'In' }})`, standing)).toBe(
      "=SUM('In'!$B$3:$C$4)",
    );
  });

  test('a plan that is not inserted with it is refused', () => {
    const lost = formula`${{ ...spend, sheet: 'Inputs' }}`;
    expect(() => formulaText(lost, { origin: { row: 0, column: 0 } })).toThrow('"Inputs"');
  });

  test('a reference can be first and last', () => {
    expect(formulaText(formula`${spend}/${revenue}`, { origin: { row: 0, column: 0 } })).toBe(
      '=B3/B4',
    );
  });

  test.each([
    ['column', '=$B3'],
    ['row', '=B$3'],
    ['both', '=$B$3'],
  ] as const)('anchored by %s it is %s', (anchor, text) => {
    const place = { origin: { row: 0, column: 0 } };
    expect(formulaText(formula`${{ ...spend, anchor }}`, place)).toBe(text);
  });

  test('a formula can be within another', () => {
    const net = formula`(${revenue}-${spend})`;
    expect(formulaText(formula`ABS(${net})/${net}`, { origin: { row: 0, column: 0 } })).toBe(
      '=ABS((B4-B3))/(B4-B3)',
    );
  });
});
