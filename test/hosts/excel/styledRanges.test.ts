import { styledRanges } from '../../../src/hosts/excel/writeStyles';
import type { CellStyle, Plan, PlanCell } from '../../../src/sheets/plan';

const letters: Record<string, CellStyle> = { t: 'title', l: 'label', i: 'input', h: 'heading' };

/** A plan drawn with a letter for each cell; a dot is empty. */
function drawn(...lines: string[]): Plan {
  const cells = lines.map((line) =>
    [...line].map((letter): PlanCell => {
      const style = letters[letter];
      return style ? { kind: 'text', value: letter, style } : { kind: 'empty' };
    }),
  );
  return {
    name: '',
    columnWidths: [],
    cells,
    frozenRows: 0,
    tables: [],
    names: [],
    charts: [],
    colors: 'bankers',
  };
}

test.each([
  { why: 'side by side', plan: drawn('hhh'), ranges: { heading: ['A1:C1'] } },
  {
    why: 'below each other',
    plan: drawn('li', 'li'),
    ranges: { label: ['A1:A2'], input: ['B1:B2'] },
  },
  { why: 'an empty cell parts', plan: drawn('h.h'), ranges: { heading: ['A1', 'C1'] } },
  { why: 'an empty row parts', plan: drawn('l', '.', 'l'), ranges: { label: ['A1', 'A3'] } },
  { why: 'other widths do not join', plan: drawn('ll', 'l.'), ranges: { label: ['A1:B1', 'A2'] } },
  { why: 'nothing', plan: drawn('..'), ranges: {} },
])('$why', ({ plan, ranges }) => {
  expect(Object.fromEntries(styledRanges(plan, { row: 0, column: 0 }))).toEqual(ranges);
});

test('the ranges move with the plan', () => {
  const moved = styledRanges(drawn('t'), { row: 9, column: 27 });
  expect([...moved]).toEqual([['title', ['AB10']]]);
});
