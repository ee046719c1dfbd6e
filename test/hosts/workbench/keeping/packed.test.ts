import type { ICellData } from '@univerjs/core';
import { packedGrid, unpacked } from '../../../../src/hosts/workbench/keeping/packed';
import { atOnce } from '../../../../src/hosts/workbench/slices/atOnce';
import type { BookCell } from '../../../../src/xlsx/book';
import { BookGrid } from '../BookGrid';
import { bookOf, cell, number } from '../books';

const grid = (cells: readonly BookCell[]) => BookGrid.open(bookOf({ cells }));

/** What is stored, as the database copies it. */
function stored({ injector }: BookGrid) {
  const packed = structuredClone(atOnce(packedGrid(injector)));
  if (!packed) throw new Error('no workbook');
  return packed.content;
}

const bundlesOf = (opened: BookGrid): readonly unknown[] =>
  Object.values(stored(opened).cells ?? {}).flatMap((bundles) => bundles as readonly unknown[]);

function cellsAgain(opened: BookGrid) {
  const data = atOnce(unpacked(stored(opened))).data as ReturnType<
    typeof opened.workbook.getSnapshot
  >;
  return data.sheets[opened.sheet().getSheetId()]?.cellData;
}

test('cells come back as they were', () => {
  const opened = grid([
    cell('A1', number(1.5), { bold: true }),
    cell('B1', { kind: 'text', value: '“—”\n\u2028 0' }),
    cell('A3', { kind: 'boolean', value: true }),
    cell('C3', { kind: 'formula', formula: '=A1*2', result: 3 }),
    cell('D9', undefined, { fill: '#FFFFFF' }),
  ]);
  expect(cellsAgain(opened)).toEqual(opened.sheet().getConfig().cellData);
});

test('many cells come in several texts, and all of them come back', () => {
  const rows = Array.from({ length: 4_500 }, (_, row) => ({
    ...{ row, column: row % 7, format: {} },
    content: number(row),
  }));
  const opened = grid(rows);
  expect(bundlesOf(opened).map((bundle) => typeof bundle)).toEqual(['string', 'string', 'string']);
  expect(cellsAgain(opened)).toEqual(opened.sheet().getConfig().cellData);
});

test.each([NaN, Infinity, -Infinity])('%d, for which JSON has no word, comes back', (v) => {
  const opened = grid([cell('A1', number(1))]);
  const odd: ICellData = { v, f: '=A1', t: 2 };
  opened.sheet().getCellMatrix().setValue(1, 0, odd);
  expect(cellsAgain(opened)?.[1]?.[0]).toEqual(odd);
});

test('a workbook of the version before, with its cells in its data, is taken as it is', () => {
  const data = { sheets: { a: { cellData: { 0: { 0: { v: 1 } } } } } };
  expect(atOnce(unpacked({ data, activeSheet: 'A' }))).toEqual({ data, activeSheet: 'A' });
});

test('texts that were cut off are refused', () => {
  const content = stored(grid([cell('A1', number(1))]));
  const [id = ''] = Object.keys(content.cells ?? {});
  expect(() => atOnce(unpacked({ ...content, cells: { [id]: ['{"0":{'] } }))).toThrow(SyntaxError);
});
