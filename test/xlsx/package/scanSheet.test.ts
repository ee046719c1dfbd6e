import { XmlError } from '../../../src/xlsx/package/xmlError';
import { scanSheet, type ScannedCell, type ScannedRow } from '../../../src/xlsx/package/scanSheet';

const sheet = (rows: string) =>
  `<worksheet><cols><col min="1"/></cols><sheetData>${rows}</sheetData><extLst><extLst/><c/></extLst></worksheet>`;

function cellsOf(text: string): ScannedCell[] {
  const cells: ScannedCell[] = [];
  scanSheet(text, { cell: (cell) => void cells.push(cell) });
  return cells;
}

test.each([
  ['a number', '<c r="B3" s="4"><v>1.5</v></c>', { column: 1, style: 4, type: 'n', value: '1.5' }],
  ['a cell without a place', '<c t="s"><v>7</v></c>', { column: 0, type: 's', value: '7' }],
  ['an empty cell', '<c r="C3" t="s"/>', { column: 2, type: 's' }],
  ['a formatted cell', '<c r="C3" s="1"></c>', { column: 2, style: 1 }],
  ['escaped text', '<c t="str"><v>R&amp;D <![CDATA[<]]></v></c>', { value: 'R&D <' }],
  ['an empty value', '<c><v/></c>', { value: '' }],
  [
    'a formula and its result',
    '<c r="A3" cm="1" vm="2"><f t="shared" si="0" ref="A3:A4">A1&lt;2</f><v>1</v></c>',
    { cellMetadata: 1, valueMetadata: 2, formula: 'A1<2', value: '1' },
  ],
  [
    'a formula that is shared',
    '<c><f t="shared" si="0"/><v>1</v></c>',
    { formula: '', value: '1' },
  ],
  ['a text of its own', '<c t="inlineStr"><is><t>a </t></is></c>', { inline: 'a ' }],
  [
    'a rich text with its pronunciation',
    '<c t="inlineStr"><is><r><rPr><b/></rPr><t>大</t></r><r><t>阪</t></r><rPh sb="0"><t>おお</t></rPh><t/></is></c>',
    { inline: '大阪' },
  ],
  [
    'what comes later in a cell',
    '<c><v>1</v><extLst><v>2</v><is><t>3</t></is></extLst></c>',
    { value: '1' },
  ],
  ['prefixes', '<x:c r="B3"><x:v>1</x:v></x:c>', { column: 1, value: '1' }],
])('%s', (_, xml, expected) => {
  const text = sheet(`<row r="3">${xml}</row>`);
  const [cell, ...others] = cellsOf(text);
  expect(others).toEqual([]);
  const { value, formula, inline } = cell!;
  expect({
    ...cell,
    value: value?.text,
    formula: formula?.text,
    inline: inline?.text,
  }).toMatchObject({
    ...{ row: 2 },
    ...expected,
  });
  expect(text.slice(cell?.start, cell?.end)).toBe(xml);
});

test('a formula has its text and its position', () => {
  const text = sheet('<row r="3"><c><f t="array" ref="A3:B4">A1</f><v>1</v></c></row>');
  const [cell] = cellsOf(text);
  expect(Object.fromEntries(cell?.formula?.attributes ?? [])).toEqual({ t: 'array', ref: 'A3:B4' });
  expect(text.slice(cell?.formula?.start, cell?.formula?.end)).toBe(
    '<f t="array" ref="A3:B4">A1</f>',
  );
  expect(text.slice(cell?.value?.openEnd, cell?.value?.end)).toBe('1</v>');
});

test('rows have their position, and come before and after their cells', () => {
  const text = sheet('<row r="2" ht="30"><c/><c/></row><row/><x:row r="9"></x:row>');
  const heard: string[] = [];
  const rows: ScannedRow[] = [];
  scanSheet(text, {
    rowStart: ({ row, start, openEnd }) => heard.push(`${row} ${text.slice(start, openEnd)}`),
    cell: ({ row, column }) => heard.push(`${row},${column}`),
    rowEnd: (row) => rows.push(row),
  });
  expect(heard).toEqual(['1 <row r="2" ht="30">', '1,0', '1,1', '2 <row/>', '8 <x:row r="9">']);
  expect(rows.map(({ start, end }) => text.slice(start, end))).toEqual([
    '<row r="2" ht="30"><c/><c/></row>',
    '<row/>',
    '<x:row r="9"></x:row>',
  ]);
  expect(text.slice(rows[0]?.closeStart, rows[0]?.end)).toBe('</row>');
});

test.each([
  ['a cell in another row', '<row r="3"><c r="A4"/></row>'],
  ['a place that is none', '<row r="3"><c r="3A"/></row>'],
  ['a row without a number', '<row r="x"/>'],
  ['row 0', '<row r="0"/>'],
])('%s is refused', (_, rows) => {
  expect(() => cellsOf(sheet(rows))).toThrow(XmlError);
});

test('a sheet without data has no cells', () => {
  expect(cellsOf('<worksheet/>')).toEqual([]);
});
