import type { BookCell, BookFormula } from '../../../../src/xlsx/book';
import { blankSheetXml, cell, edited, formula, number, rowsOf, sheet, sheetXml } from './sheets';

const three = { rows: 3, columns: 1 };

test('a formula in the way of a spill stays, and so does a value', () => {
  const now = sheet([
    cell(
      'F18',
      formula('=SEQUENCE(6)', { result: { error: '#SPILL!' }, spill: { rows: 6, columns: 1 } }),
    ),
    cell('F20', formula('=10+1', { result: 11 })),
    cell('F22', number(7)),
    cell('F23', formula('=F22*2', { result: 14 })),
  ]);
  const rows = rowsOf(edited(blankSheetXml, sheet([]), now));
  expect(rows).toContain('<f t="array" ref="F18">_xlfn.SEQUENCE(6)</f>');
  expect(rows).toContain('<c r="F20"><f>10+1</f><v>11</v></c>');
  expect(rows).toContain('<c r="F22"><v>7</v></c>');
  expect(rows).toContain('<c r="F23"><f>F22*2</f><v>14</v></c>');
});

describe.each<[string, string, Partial<BookFormula>]>([
  ['a dynamic array', '<c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c>', {}],
  [
    'one entered over cells',
    '<c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c>',
    { form: 'array' },
  ],
])('%s', (_, first, form) => {
  const xml = sheetXml(
    `<row r="1">${first}</row><row r="2"><c r="A2"><f ca="1"/><v>2</v></c></row><row r="3"><c r="A3" s="0"><v>3</v></c></row>`,
  );
  const array = (result: BookFormula['result'], more: Partial<BookFormula> = {}) =>
    cell(
      'A1',
      formula('=B1:B3', {
        ...form,
        spill: three,
        ...(result !== undefined && { result }),
        ...more,
      }),
    );
  // The reader leaves what a formula fills: the grid fills it again.
  const opened = sheet([array(1)]);
  const filled = [cell('A2', number(2)), cell('A3', number(3))];

  test('stays with the values that it fills, given or not', () => {
    expect(edited(xml, opened, sheet([array(1), ...filled]))).toBe(xml);
    expect(edited(xml, sheet([array(1), ...filled]), opened)).not.toContain('<v>2</v>');
  });

  test('fills other values', () => {
    const now = sheet([array(4), cell('A2', number(5)), cell('A3', number(3))]);
    expect(edited(xml, opened, now)).toBe(
      xml.replace('<v>1</v>', '<v>4</v>').replace('<f ca="1"/><v>2</v>', '<v>5</v>'),
    );
  });

  test('leaves nothing if it becomes a value', () => {
    expect(rowsOf(edited(xml, opened, sheet([cell('A1', number(9))])))).toBe(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"></c></row><row r="3"><c r="A3" s="0"></c></row>',
    );
  });

  test('leaves its values if they have become the user’s', () => {
    const now = sheet([cell('A1', number(9)), ...filled]);
    expect(edited(xml, opened, now)).toBe(xml.replace(first, '<c r="A1"><v>9</v></c>'));
  });

  test('ends above a formula that is now in its way', () => {
    const now = sheet([array(1), cell('A2', formula('=1', { result: 1 })), cell('A3', number(3))]);
    const rows = rowsOf(edited(xml, opened, now));
    expect(rows).toContain('<f t="array" ref="A1">B1:B3</f>');
    expect(rows).toContain('<c r="A2"><f>1</f><v>1</v></c>');
    expect(rows).toContain('<c r="A3" s="0"><v>3</v></c>');
  });
});

test('a dynamic array that fills fewer cells leaves the others empty', () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">UNIQUE(B1:B3)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3" s="4" t="str"><v>x</v></c></row>',
  );
  const array = (spill: BookFormula['spill']): BookCell =>
    cell('A1', formula('=UNIQUE(B1:B3)', { result: 1, ...(spill && { spill }) }));
  const two = sheet([array({ rows: 2, columns: 1 }), cell('A2', number(2))]);
  expect(rowsOf(edited(xml, sheet([array(three)]), two))).toBe(
    rowsOf(xml).replace('A1:A3', 'A1:A2').replace(' t="str"><v>x</v>', '>'),
  );
  const blocked = sheet([
    cell('A1', formula('=UNIQUE(B1:B3)', { result: { error: '#SPILL!' } })),
    cell('A2', number(8)),
  ]);
  expect(rowsOf(edited(xml, sheet([array(three)]), blocked))).toBe(
    '<row r="1"><c r="A1" cm="1" t="e"><f t="array" ref="A1">UNIQUE(B1:B3)</f><v>#VALUE!</v></c></row>' +
      '<row r="2"><c r="A2"><v>8</v></c></row><row r="3"><c r="A3" s="4"></c></row>',
  );
});

test('a data table with a saved result ends above a cell that was changed; its other values stay', () => {
  const xml = sheetXml(
    '<row r="2"><c r="B2"><f t="dataTable" ref="B2:B4" dt2D="0" r1="A1"/><v>1</v></c></row>' +
      '<row r="3"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>',
  );
  const first = cell(
    'B2',
    formula('=TABLE(,A1)', { form: 'dataTable', isKept: true, result: 1, spill: three }),
  );
  const opened = sheet([first, cell('B3', number(2)), cell('B4', number(3))]);
  expect(edited(xml, opened, sheet([first, cell('B3', number(2)), cell('B4', number(9))]))).toBe(
    xml.replace('B2:B4', 'B2:B3').replace('<v>3</v>', '<v>9</v>'),
  );
});

test('a kept array formula stays whole next to its saved results, which the grid has as values', () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">[1]X!B1:B3</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
  );
  const array = (isKept?: true) =>
    cell(
      'A1',
      formula('=[1]X!B1:B3', {
        ...{ form: 'array', spill: three, result: 1, filled: [[1], [2], [3]] },
        ...(isKept && { isKept }),
      }),
    );
  const opened = sheet([array()]);
  const held = sheet([array(true), cell('A2', number(2)), cell('A3', number(3))]);
  expect(edited(xml, opened, held)).toBe(xml);
  const changed = sheet([array(true), cell('A2', number(2)), cell('A3', number(9))]);
  expect(edited(xml, opened, changed)).toBe(
    xml.replace('A1:A3', 'A1:A2').replace('<v>3</v>', '<v>9</v>'),
  );
});

test('a dynamic array of one cell can come to fill more', () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">UNIQUE(B1:B3)</f><v>1</v></c></row>',
  );
  const array = (spill?: BookFormula['spill']) =>
    cell('A1', formula('=UNIQUE(B1:B3)', { result: 1, ...(spill && { spill }) }));
  const now = sheet([array(three), cell('A2', number(2)), cell('A3', number(3))]);
  expect(rowsOf(edited(xml, sheet([array()]), now))).toContain('ref="A1:A3"');
});

describe('an array formula entered over cells', () => {
  const xml = sheetXml(
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">D1:E1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>1</v></c></row>',
  );
  const array = (more: Partial<BookFormula>) =>
    cell('A1', formula('=D1:E1', { result: 1, spill: { rows: 1, columns: 2 }, ...more }));
  const opened = sheet([array({ form: 'array' }), cell('D1', number(1))]);

  test('fills no more than these, though the grid fills more', () => {
    const now = sheet([
      ...[array({ spill: { rows: 2, columns: 3 } }), cell('B1', number(2)), cell('C1', number(3))],
      ...[cell('D1', number(1)), cell('A2', number(4)), cell('B2', number(5))],
    ]);
    expect(edited(xml, opened, now)).toBe(xml);
  });

  test('keeps the results of the file if the grid has no room for its own', () => {
    const spilled = cell('A1', formula('=D1:E1', { result: { error: '#SPILL!' } }));
    expect(edited(xml, opened, sheet([spilled, cell('D1', number(9))]))).toBe(
      xml.replace('<c r="D1"><v>1</v>', '<c r="D1"><v>9</v>'),
    );
  });
});
