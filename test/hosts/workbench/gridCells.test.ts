import { gridCells } from '../../../src/hosts/workbench/gridCells';
import { gridSheet } from '../../../src/hosts/workbench/gridSheet';
import { formula, type Plan, type PlanCell } from '../../../src/sheets/plan';

const plan = (cells: readonly (readonly PlanCell[])[]): Plan => ({
  name: 'Plan',
  cells,
  columnWidths: (cells[0] ?? []).map(() => 10),
  frozenRows: 2,
  tables: [],
  names: [],
  charts: [],
  colors: 'bankers',
});

describe('gridCells', () => {
  test('stays where it is put: rows, columns and references move with it', () => {
    const cells: PlanCell[][] = [
      [{ kind: 'number', value: 60, format: '#,##0.0', style: 'input' }, { kind: 'empty' }],
      [
        { kind: 'text', value: '2026', style: 'label' },
        {
          kind: 'formula',
          formula: formula`CAPEX.AI_GAP(${{ row: 0, column: 0 }},20)`,
          format: '0.00',
          style: 'formula',
        },
      ],
    ];
    expect(gridCells(plan(cells), { origin: { row: 4, column: 1 } })).toMatchObject({
      4: { 1: { v: 60, t: 2, s: { n: { pattern: '#,##0.0' } } } },
      5: {
        1: { v: '2026', t: 1 },
        2: { f: '=CAPEX.AI_GAP(B5,20)', s: { n: { pattern: '0.00' } } },
      },
    });
  });

  test('reads other plans on the sheets that they got', () => {
    const cells: PlanCell[][] = [
      [
        {
          kind: 'formula',
          formula: formula`${{ row: 0, column: 1, sheet: 'Inputs' }}*2`,
          format: '0',
          style: 'formula',
        },
      ],
    ];
    const sheetNames = new Map([['Inputs', 'Inputs (2)']]);
    expect(gridCells(plan(cells), { origin: { row: 0, column: 0 }, sheetNames })).toMatchObject({
      0: { 0: { f: "='Inputs (2)'!B1*2" } },
    });
  });

  test('makes a look once, and another one for another format or style', () => {
    const number = { kind: 'number', value: 1, format: '0.0', style: 'input' } as const;
    const cells: PlanCell[] = [
      number,
      { ...number, value: 2 },
      { ...number, format: '0' },
      { ...number, style: 'base' },
    ];
    const row = gridCells(plan([cells]), { origin: { row: 0, column: 0 } })[0]!;
    const looks = cells.map((_, column) => row[column]?.s);
    expect(looks.map((look) => looks.indexOf(look))).toEqual([0, 0, 2, 3]);
  });

  test.each<PlanCell>([
    { kind: 'spilled', format: '0.0', style: 'formula' },
    { kind: 'blankInput', format: '0.0', style: 'entry' },
  ])('formats a blank cell and writes no value: $kind', (cell) => {
    const cells = [[cell]];
    const [held] = Object.values(
      gridCells(plan(cells), { origin: { row: 0, column: 0 } })[0] ?? {},
    );
    expect(held).toMatchObject({ s: { n: { pattern: '0.0' } } });
    expect(held).not.toHaveProperty('v');
    expect(held).not.toHaveProperty('f');
  });

  test('leaves empty cells alone', () => {
    expect(gridCells(plan([[{ kind: 'empty' }]]), { origin: { row: 0, column: 0 } })).toEqual({
      0: {},
    });
  });
});

describe('gridSheet', () => {
  test.each([
    ['there is room around a small plan', 1, 1, { rowCount: 1000, columnCount: 26 }],
    ['and a large one fits', 2000, 40, { rowCount: 2000, columnCount: 40 }],
  ])('%s', (_, rows, columns, expected) => {
    const cells = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (): PlanCell => ({ kind: 'empty' })),
    );
    expect(gridSheet(plan(cells))).toMatchObject(expected);
  });

  test('its headings stay in sight', () => {
    expect(gridSheet(plan([[{ kind: 'empty' }]]))).toMatchObject({
      freeze: { ySplit: 2, startRow: 2 },
    });
  });
});
