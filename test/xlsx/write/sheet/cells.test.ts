import type { BookCell, BookContent } from '../../../../src/xlsx/book';
import { SheetError } from '../../../../src/xlsx/write/sheet/sheetError';
import {
  blankSheetXml,
  cell,
  edited,
  formula,
  number,
  rowsOf,
  sheet,
  sheetXml,
  text,
} from './sheets';

/** What a cell of a new sheet is written as. */
function written(content: BookContent): string {
  const rows = rowsOf(edited(blankSheetXml, sheet([]), sheet([cell('A1', content)])));
  return /<c r="A1"(.*)<\/c>/s.exec(rows)?.[1] ?? rows;
}

describe('values', () => {
  test.each<[string, BookContent, string]>([
    ['a number', number(0.1), '><v>0.1</v>'],
    ['a large one', number(1e21), '><v>1e+21</v>'],
    ['no number', number(NaN), ' t="e"><v>#NUM!</v>'],
    ['without end', number(-Infinity), ' t="e"><v>#NUM!</v>'],
    ['a truth', { kind: 'boolean', value: true }, ' t="b"><v>1</v>'],
    ['an error', { kind: 'error', code: '#N/A' }, ' t="e"><v>#N/A</v>'],
    ['one of a younger kind', { kind: 'error', code: '#SPILL!' }, ' t="e"><v>#VALUE!</v>'],
    ['a text', text('a < b & "c"'), ' t="inlineStr"><is><t>a &lt; b &amp; "c"</t></is>'],
    ['a text like an error', text('#N/A'), ' t="inlineStr"><is><t>#N/A</t></is>'],
    ['a text like a formula', text('=1+1'), ' t="inlineStr"><is><t>=1+1</t></is>'],
    ['spaces at its ends', text(' a '), ' t="inlineStr"><is><t xml:space="preserve"> a </t></is>'],
    ['line ends', text('a\r\nb\rc'), ' t="inlineStr"><is><t xml:space="preserve">a\nb\nc</t></is>'],
    ['control characters', text('a\u0001\u000B'), ' t="inlineStr"><is><t>a_x0001__x000B_</t></is>'],
    [
      'what reads as one',
      text('_x0041_ _x0g41_'),
      ' t="inlineStr"><is><t>_x005F_x0041_ _x0g41_</t></is>',
    ],
    ['no characters', text('\uFFFE\uFFFF'), ' t="inlineStr"><is><t>_xFFFE__xFFFF_</t></is>'],
    ['half a pair', text('\uD83D!'), ' t="inlineStr"><is><t>_xD83D_!</t></is>'],
    ['a pair', text('😀'), ' t="inlineStr"><is><t>😀</t></is>'],
  ])('%s', (_, content, xml) => {
    expect(written(content)).toBe(xml);
  });

  test('a text of 32,767 characters, and none longer', () => {
    expect(written(text('x'.repeat(32_767)))).toContain('x</t>');
    expect(() => written(text('x'.repeat(32_768)))).toThrow(SheetError);
    const fault = { kind: 'tooLong', of: 'text', sheet: 'Sheet1', address: 'A1', length: 32_768 };
    expect(refusal(text('x'.repeat(32_768)))).toMatchObject(fault);
  });

  test('a formula of 8,192 characters, and none longer', () => {
    const long = `=${'1+'.repeat(4_096)}1`;
    expect(written(formula(long.slice(2)))).toContain('+1</f>');
    expect(refusal(formula(long))).toMatchObject({ of: 'formula', length: 8_193, max: 8_192 });
    const prefixed = `=${'IFNA(1,1)+'.repeat(600)}1`;
    expect(refusal(formula(prefixed))).toMatchObject({ of: 'formula', length: 9_601 });
  });
});

function refusal(content: BookContent): unknown {
  try {
    return written(content);
  } catch (error) {
    return error instanceof SheetError ? error.fault : error;
  }
}

describe('formulas', () => {
  test.each<[string, BookContent, string]>([
    ['a number', formula('=1+1', { result: 2 }), '><f>1+1</f><v>2</v>'],
    ['a text', formula('="a"', { result: 'a' }), ' t="str"><f>"a"</f><v>a</v>'],
    ['a truth', formula('=1=2', { result: false }), ' t="b"><f>1=2</f><v>0</v>'],
    [
      'an error',
      formula('=1/0', { result: { error: '#DIV/0!' } }),
      ' t="e"><f>1/0</f><v>#DIV/0!</v>',
    ],
    ['no number', formula('=A2', { result: Infinity }), ' t="e"><f>A2</f><v>#NUM!</v>'],
    ['nothing known', formula('=A2'), '><f>A2</f>'],
    [
      'too long a text',
      formula('=A2', { result: 'x'.repeat(32_768) }),
      ' t="e"><f>A2</f><v>#VALUE!</v>',
    ],
    [
      'a younger function',
      formula('=IFNA(A2,0)', { result: 0 }),
      '><f>_xlfn.IFNA(A2,0)</f><v>0</v>',
    ],
    ['a line end within', formula('=1+\r\n1', { result: 2 }), '><f>1+\n1</f><v>2</v>'],
    [
      'one that fills cells',
      formula('=B1:B2*2', { result: 2, spill: { rows: 2, columns: 1 } }),
      ' cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v>',
    ],
    [
      'one that calculates cell by cell',
      formula('=SUM(IF(B1:B3>0,1))', { result: 3 }),
      ' cm="1"><f t="array" ref="A1">SUM(IF(B1:B3&gt;0,1))</f><v>3</v>',
    ],
    [
      'an AI Capex call',
      formula('=CAPEX.AI_GAP(60,20)', { result: 40 }),
      ' cm="1"><f t="array" ref="A1">_xldudf_CAPEX_AI_GAP(60,20)</f><v>40</v>',
    ],
    [
      'one entered over cells, which is no dynamic one',
      formula('=B1:B2*2', { form: 'array', spill: { rows: 2, columns: 1 }, result: 2 }),
      '><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v>',
    ],
    [
      'one that takes the cell beside it',
      formula('=B1:B2*2', { form: 'intersecting', result: 2 }),
      '><f>B1:B2*2</f><v>2</v>',
    ],
    [
      'a data table that no file had',
      formula('=TABLE(B1,)', { form: 'dataTable', result: 2 }),
      '><v>2</v>',
    ],
  ])('%s', (_, content, xml) => {
    expect(written(content)).toBe(xml);
  });
});

describe('a cell of the file', () => {
  const xml = sheetXml(
    '<row r="1" spans="1:3" x:dyDescent="0.25"><c r="A1" s="3" t="s" y="1"><v>0</v><extLst/></c>' +
      '<c r="B1" s="4"><f ca="1">A2*2</f><v>2</v></c><c r="C1" t="e" vm="1"><f>1/0</f><v>#DIV/0!</v></c></row>',
  );
  const [a, b, c] = [
    cell('A1', text('a')),
    cell('B1', formula('=A2*2', { result: 2 })),
    cell('C1', formula('=1/0', { result: { error: '#DIV/0!' } })),
  ];
  const opened = sheet([a, b, c]);

  test.each<[string, BookCell[], string, string]>([
    [
      'another text',
      [cell('A1', text('b')), b, c],
      '<c r="A1" s="3" t="s" y="1"><v>0</v>',
      '<c r="A1" s="3" t="inlineStr" y="1"><is><t>b</t></is>',
    ],
    [
      'a number for a text',
      [cell('A1', number(5)), b, c],
      '<c r="A1" s="3" t="s" y="1"><v>0</v>',
      '<c r="A1" s="3" y="1"><v>5</v>',
    ],
    [
      'emptied, its format kept',
      [b, c],
      '<c r="A1" s="3" t="s" y="1"><v>0</v>',
      '<c r="A1" s="3" y="1">',
    ],
    ['another result', [a, cell('B1', formula('=A2*2', { result: 3 })), c], '<v>2</v>', '<v>3</v>'],
    [
      'a result of another kind',
      [a, cell('B1', formula('=A2*2', { result: 'x' })), c],
      '<c r="B1" s="4"><f ca="1">A2*2</f><v>2</v>',
      '<c r="B1" s="4" t="str"><f ca="1">A2*2</f><v>x</v>',
    ],
    ['no result that is known', [a, cell('B1', formula('=A2*2')), c], '', ''],
    [
      'a kept formula with another result',
      [a, cell('B1', formula('=A2*2', { result: 9, isKept: true })), c],
      '',
      '',
    ],
    [
      'a value that the reader gave otherwise',
      [a, cell('B1', formula('=A2*2', { result: 2, spill: { rows: 1, columns: 1 } })), c],
      '',
      '',
    ],
    [
      'another formula',
      [a, cell('B1', formula('=A2', { result: 1 })), c],
      '<f ca="1">A2*2</f><v>2</v>',
      '<f>A2</f><v>1</v>',
    ],
    [
      'a value for a formula',
      [a, b, cell('C1', number(1))],
      '<c r="C1" t="e" vm="1"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="C1"><v>1</v></c>',
    ],
    [
      'gone, if it had no format',
      [a, b],
      '<c r="C1" t="e" vm="1"><f>1/0</f><v>#DIV/0!</v></c>',
      '',
    ],
    [
      'a new one in its row',
      [a, b, c, cell('E1', number(1))],
      'spans="1:3" x:dyDescent="0.25">',
      'spans="1:5" x:dyDescent="0.25">',
    ],
    [
      'bold',
      [cell('A1', text('a'), { bold: true }), b, c],
      '<c r="A1" s="3" t',
      '<c r="A1" s="1" t',
    ],
  ])('%s', (_, cells, before, after) => {
    const result = edited(xml, opened, sheet(cells))
      .replace('<c r="E1"><v>1</v></c>', '')
      .replace(/<dimension[^>]*>/, '');
    expect(result).toBe(xml.replace(before, after));
  });

  test('the same sheet is the same text', () => {
    expect(edited(xml, opened, sheet([c, a, b]))).toBe(xml);
    expect(edited(xml, opened, opened)).toBe(xml);
  });
});

describe('a file that counts days from 1904', () => {
  const date = { numberFormat: 'm/d/yyyy' };
  const xml = sheetXml('<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>0.5</v></c></row>');
  const opened = sheet([cell('A1', number(1462), date), cell('B1', number(0.5))]);
  const values = (cells: BookCell[]) =>
    rowsOf(edited(xml, opened, sheet(cells), { countsFrom1904: true })).match(/<v>.*?<\/v>/g);

  test.each<[string, BookCell[], string[]]>([
    [
      'dates that change',
      [cell('A1', number(1463), date), cell('B1', number(0.25))],
      ['1', '0.25'],
    ],
    [
      'a number that becomes a date',
      [...opened.cells.slice(0, 1), cell('B1', number(1463.5), date)],
      ['0', '1.5'],
    ],
    [
      'a date that becomes a number',
      [cell('A1', number(1462)), cell('B1', number(0.5))],
      ['1462', '0.5'],
    ],
    ['a new date', [...opened.cells, cell('C1', number(1464), date)], ['0', '0.5', '2']],
    [
      'a formula',
      [...opened.cells, cell('C1', formula('=A1', { result: 1462 }), date)],
      ['0', '0.5', '0'],
    ],
  ])('%s', (_, cells, numbers) => {
    expect(values(cells)).toEqual(numbers.map((each) => `<v>${each}</v>`));
  });
});

describe('places', () => {
  const xml = sheetXml(
    '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" s="7" customFormat="1"/>',
  );
  const cells = [cell('B2', number(1)), cell('D2', number(2))];

  test('new cells are in order, in new rows too', () => {
    const now = sheet([
      ...cells,
      ...['A1', 'A2', 'C2', 'E2', 'A3', 'B5', 'C9'].map((at) => cell(at, number(0))),
    ]);
    const order = [...edited(xml, sheet(cells), now).matchAll(/<c r="(\w+)"/g)].map(([, at]) => at);
    expect(order).toEqual(['A1', 'A2', 'B2', 'C2', 'D2', 'E2', 'A3', 'B5', 'C9']);
  });

  test('a new cell has the format of its row, or of its column', () => {
    const withColumn = xml.replace(
      '<sheetData>',
      '<cols><col min="3" max="4" style="6"/></cols><sheetData>',
    );
    const now = sheet([
      ...cells,
      cell('C5', number(1)),
      cell('C6', number(1)),
      cell('E6', number(1)),
    ]);
    const result = edited(withColumn, sheet(cells), now);
    expect(result).toContain('<c r="C5" s="7">');
    expect(result).toContain('<c r="C6" s="6">');
    expect(result).toContain('<c r="E6">');
  });

  test('cells without an address keep their places', () => {
    const plain = sheetXml('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    const opened = sheet([cell('A1', number(1)), cell('B1', number(2)), cell('A2', number(3))]);
    const now = sheet([cell('B1', number(2)), cell('A2', number(4)), cell('C2', number(5))]);
    expect(rowsOf(edited(plain, opened, now))).toBe(
      '<row><c></c><c><v>2</v></c></row><row><c><v>4</v></c><c r="C2"><v>5</v></c></row>',
    );
  });

  test('rows and cells out of order are put in order; of two in one place the later counts', () => {
    const disordered = sheetXml(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3" ht="9"><c r="B3"><v>4</v></c></row>',
    );
    const opened = sheet([cell('B3', number(4)), cell('A3', number(2)), cell('A1', number(3))]);
    expect(edited(disordered, opened, opened)).toBe(disordered);
    const now = sheet([...opened.cells, cell('A2', number(5))]);
    expect(rowsOf(edited(disordered, opened, now))).toBe(
      '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>' +
        '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>4</v></c></row>',
    );
  });

  test('prefixed names', () => {
    const prefixed =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    const now = sheet([cell('A1', text('a')), cell('A2', formula('=A1', { result: 'a' }))]);
    expect(edited(prefixed, sheet([]), now)).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="str"><x:f>A1</x:f><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });
});

describe('formulas that a file keeps once', () => {
  const xml = sheetXml(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0" ca="1"/><v>3</v></c></row>',
  );
  const shared = (row: number, result = row) =>
    cell(`B${row}`, formula(`=A${row}*$C$1`, { result }));
  const opened = sheet([shared(1), shared(2), shared(3)]);

  test('stay if another result is all that changed', () => {
    const now = sheet([shared(1), shared(2, 5), shared(3)]);
    expect(edited(xml, opened, now)).toBe(xml.replace('<v>2</v>', '<v>5</v>'));
  });

  test('stay if one of the others becomes something else', () => {
    const now = sheet([shared(1), cell('B2', number(7)), shared(3)]);
    expect(edited(xml, opened, now)).toBe(
      xml.replace('<f t="shared" si="0"/><v>2</v>', '<v>7</v>'),
    );
  });

  test('are written out, those above it too, if the cell that has it becomes something else', () => {
    const later = sheetXml(
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" ref="B1:B3" si="0">A2*$C$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const now = sheet([shared(1), cell('B2', number(7)), shared(3)]);
    expect(rowsOf(edited(later, opened, now))).toBe(
      '<row r="1"><c r="B1"><f>A1*$C$1</f><v>1</v></c></row><row r="2"><c r="B2"><v>7</v></c></row>' +
        '<row r="3"><c r="B3"><f>A3*$C$1</f><v>3</v></c></row>',
    );
  });

  test('are written out if the first becomes something else', () => {
    const now = sheet([cell('B1', number(7)), shared(2), shared(3)]);
    expect(rowsOf(edited(xml, opened, now))).toBe(
      '<row r="1"><c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2*$C$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f ca="1">A3*$C$1</f><v>3</v></c></row>',
    );
  });
});

test.each([
  ['none', '<c r="A1"><f>""</f></c>'],
  ['an empty one', '<c r="A1" t="str"><f>""</f><v></v></c>'],
  ['an empty one of no type', '<c r="A1"><f>""</f><v/></c>'],
])('a formula that shows an empty text keeps the result of its file: %s', (_, first) => {
  const xml = sheetXml(`<row r="1">${first}<c r="B1"><v>1</v></c></row>`);
  const opened = sheet([cell('A1', formula('=""')), cell('B1', number(1))]);
  const now = sheet([cell('A1', formula('=""', { result: '' })), cell('B1', number(2))]);
  expect(edited(xml, opened, now)).toBe(xml.replace('<v>1</v>', '<v>2</v>'));
});
