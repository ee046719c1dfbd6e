import { parseReference, type ParsedReference } from '../../src/formulas/parseReference';

const cells = (
  top: number | null,
  left: number | null,
  bottom: number | null,
  right: number | null,
) => ({ kind: 'cells', top, left, bottom, right }) as const;
const table = (columns: readonly string[], sections: readonly string[] = []) => ({
  ...{ kind: 'table', table: 'Deals', columns, sections },
});

test.each<[string, string, ParsedReference | object | undefined]>([
  ['a cell', 'B3', cells(2, 1, 2, 1)],
  ['a fixed range', '$A$1:$B$2', cells(0, 0, 1, 1)],
  ['a whole column', 'A:A', cells(null, 0, null, 0)],
  ['whole rows', '2:3', cells(1, null, 2, null)],
  ['a quoted sheet', "'It''s'!A1", { ...cells(0, 0, 0, 0), sheet: "It's" }],
  ['a Chinese sheet', '销售!A1', { ...cells(0, 0, 0, 0), sheet: '销售' }],
  ['a name', 'Rate', { kind: 'name', name: 'Rate' }],
  ["a sheet's name", 'Notes!Rate', { kind: 'name', sheet: 'Notes', name: 'Rate' }],
  ['a column of a table', 'Deals[Spend]', table(['Spend'])],
  ['columns of a table', 'Deals[[a]:[b]]', table(['a', 'b'])],
  ['a column with its heading', 'Deals[[#All],[Spend]]', table(['Spend'], ['all'])],
  ['a heading with a sign', "Deals['#a]", table(['#a'])],
  ['this row', 'Deals[@Spend]', undefined],
  ['this row, within the table', '[@Spend]', undefined],
  ['another workbook', '[Book1.xlsx]Sheet1!A1', undefined],
  ['a table of another workbook', 'Book1.xlsx!Deals[a]', undefined],
  ['several sheets', 'Sheet1:Sheet3!A1', undefined],
  ['a spill', 'A1#', undefined],
  ['a sum', '1+A1', undefined],
  ['nothing', '', undefined],
])('%s: %s', (_, text, expected) => {
  expect(parseReference(text)).toEqual(expected);
});
