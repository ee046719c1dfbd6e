import { areaAt } from '../../../../src/cells/a1';
import type { BookChoice, BookSheet } from '../../../../src/xlsx/book';
import { readXml } from '../../../../src/xlsx/package/xml';
import { insertChild } from '../../../../src/xlsx/write/sheet/insertChild';
import { SheetError } from '../../../../src/xlsx/write/sheet/sheetError';
import { blankSheetXml, cell, edited, number, sheet, sheetXml } from './sheets';

/** The text between the sheet's tag and its data, or behind them, once it is edited. */
function around(
  before: string,
  after: string,
  opened: Partial<BookSheet>,
  now: Partial<BookSheet>,
) {
  const xml = edited(sheetXml('', before, after), sheet([], opened), sheet([], now));
  const [, head, tail] = /<worksheet [^>]*>(.*)<sheetData><\/sheetData>(.*)<\/worksheet>/s.exec(
    xml,
  )!;
  return { head, tail };
}

describe('columns', () => {
  test.each<[string, string, Partial<BookSheet>, Partial<BookSheet>, string]>([
    [
      'a first width',
      '',
      {},
      { columnWidths: [undefined, 12, 12, 9] },
      '<cols><col min="2" max="3" width="12" customWidth="1"/><col min="4" max="4" width="9" customWidth="1"/></cols>',
    ],
    [
      'a hidden one',
      '',
      {},
      { hiddenColumns: new Set([2]) },
      '<cols><col min="3" max="3" width="9.140625" hidden="1"/></cols>',
    ],
    [
      'one out of the middle of others',
      '<cols><col min="2" max="5" width="7" style="3" outlineLevel="1" x="y"/></cols>',
      { columnWidths: [undefined, 7, 7, 7, 7] },
      { columnWidths: [undefined, 7, 20, 7, 7] },
      '<cols><col min="2" max="2" width="7" style="3" outlineLevel="1" x="y"/><col min="3" max="3" width="20" style="3" outlineLevel="1" x="y" customWidth="1"/><col min="4" max="5" width="7" style="3" outlineLevel="1" x="y"/></cols>',
    ],
    [
      'one between others, which stay as they are written',
      '<cols> <col min="1" max="1" width="7" /><!-- --> <col max="9" min="5" width="8"/> </cols>',
      { columnWidths: [7, undefined, undefined, undefined, 8, 8, 8, 8, 8] },
      { columnWidths: [7, undefined, 5, undefined, 8, 8, 8, 8, 8] },
      '<cols> <col min="1" max="1" width="7" /><!-- --> <col min="3" max="3" width="5" customWidth="1"/><col max="9" min="5" width="8"/> </cols>',
    ],
    [
      'the standard width again',
      '<cols><col min="1" max="1" width="7" customWidth="1"/></cols>',
      { columnWidths: [7] },
      {},
      '',
    ],
    [
      'the standard width of a column with a format',
      '<cols><col min="1" max="1" width="7" style="2" customWidth="1"/></cols>',
      { columnWidths: [7] },
      {},
      '<cols><col min="1" max="1" width="9.140625" style="2"/></cols>',
    ],
    [
      'shown again',
      '<cols><col min="1" max="2" width="7" hidden="1"/></cols>',
      { columnWidths: [7, 7], hiddenColumns: new Set([0, 1]) },
      { columnWidths: [7, 7], hiddenColumns: new Set([1]) },
      '<cols><col min="1" max="1" width="7"/><col min="2" max="2" width="7" hidden="1"/></cols>',
    ],
  ])('%s', (_, before, opened, now, head) => {
    expect(around(before, '', opened, now).head).toBe(head);
  });
});

describe('rows', () => {
  const xml = sheetXml(
    '<row r="2" ht="30" customHeight="1" hidden="1" x="y"><c r="A2"><v>1</v></c></row>',
  );
  const opened = sheet([cell('A2', number(1))], {
    rowHeights: new Map([[1, 30]]),
    hiddenRows: new Set([1]),
  });

  test.each<[string, Partial<BookSheet>, string, string]>([
    [
      'another height',
      { rowHeights: new Map([[1, 15.75]]), hiddenRows: new Set([1]) },
      'ht="30"',
      'ht="15.75"',
    ],
    ['the standard height', { hiddenRows: new Set([1]) }, ' ht="30" customHeight="1"', ''],
    ['shown again', { rowHeights: new Map([[1, 30]]) }, ' hidden="1"', ''],
    [
      'another one hidden',
      { rowHeights: new Map([[1, 30]]), hiddenRows: new Set([1, 4]) },
      '</row>',
      '</row><row r="5" hidden="1"/>',
    ],
    [
      'another one higher',
      {
        rowHeights: new Map([
          [0, 20],
          [1, 30],
        ]),
        hiddenRows: new Set([1]),
      },
      '<row',
      '<row r="1" ht="20" customHeight="1"/><row',
    ],
  ])('%s', (_, now, before, after) => {
    expect(edited(xml, opened, sheet(opened.cells, now))).toBe(xml.replace(before, after));
  });
});

describe('the view', () => {
  const frozen = { frozen: { rows: 2, columns: 1 } };
  const pane =
    '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>';

  test.each<[string, string, Partial<BookSheet>, Partial<BookSheet>, string]>([
    [
      'a first one',
      '',
      {},
      { frozen: { rows: 2, columns: 0 } },
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    ],
    [
      'frozen, the selected cell kept',
      '<sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><selection activeCell="C7" sqref="C7"/><extLst/></sheetView></sheetViews>',
      {},
      frozen,
      `<sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0">${pane}<selection activeCell="C7" sqref="C7" pane="bottomRight"/><extLst/></sheetView></sheetViews>`,
    ],
    [
      'no longer frozen',
      `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="C7" sqref="C7"/></sheetView></sheetViews>`,
      frozen,
      {},
      '<sheetViews><sheetView workbookViewId="0"><selection activeCell="C7" sqref="C7"/></sheetView></sheetViews>',
    ],
    [
      'no gridlines',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      {},
      { hasGridlines: false },
      '<sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews>',
    ],
    [
      'gridlines again',
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
      { hasGridlines: false },
      {},
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    ],
    [
      'a tab’s color',
      '<sheetPr codeName="S"><pageSetUpPr fitToPage="1"/></sheetPr>',
      {},
      { tabColor: '#00ff00' },
      '<sheetPr codeName="S"><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    ],
    [
      'a tab’s first color',
      '',
      {},
      { tabColor: '#00FF00' },
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>',
    ],
    ['none', '<sheetPr><tabColor theme="4"/></sheetPr>', { tabColor: '#4472C4' }, {}, '<sheetPr/>'],
  ])('%s', (_, before, opened, now, head) => {
    expect(around(before, '', opened, now).head).toBe(head);
  });
});

describe('merged cells', () => {
  const [a, b, c] = ['A1:B2', 'C1:D1', 'F1:F9'].map((area) => areaAt(area)!);
  const list =
    '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$C$1:$D$1" x="y"/></mergeCells>';

  test.each<[string, string, BookSheet['merged'], BookSheet['merged'], string]>([
    [
      'the first',
      '<pageMargins/>',
      [],
      [a!],
      '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><pageMargins/>',
    ],
    [
      'one more',
      list,
      [a!, b!],
      [b!, a!, c!],
      list.replace('"2"', '"3"').replace('</mergeCells>', '<mergeCell ref="F1:F9"/></mergeCells>'),
    ],
    [
      'one less',
      list,
      [a!, b!],
      [b!],
      list.replace('"2"', '"1"').replace('<mergeCell ref="A1:B2"/>', ''),
    ],
    [
      'one that the reader left stays',
      list,
      [a!],
      [],
      list.replace('"2"', '"1"').replace('<mergeCell ref="A1:B2"/>', ''),
    ],
    ['none', list, [a!, b!], [], ''],
  ])('%s', (_, after, opened, now, tail) => {
    expect(around('', after, { merged: opened }, { merged: now }).tail).toBe(tail);
  });
});

describe('lists to choose from', () => {
  const values = (at: string, ...list: (number | string)[]): BookChoice => ({
    area: areaAt(at)!,
    list: { kind: 'values', values: list },
  });
  const rule = (sqref: string, more = '') =>
    `<dataValidation type="list" allowBlank="1"${more} sqref="${sqref}"><formula1>"1,2"</formula1></dataValidation>`;
  const whole =
    '<dataValidation type="whole" sqref="D1:D9"><formula1>1</formula1></dataValidation>';
  const rules = (count: number, ...all: string[]) =>
    `<dataValidations count="${count}" disablePrompts="0">${all.join('')}</dataValidations>`;

  test.each<[string, string, BookChoice[], BookChoice[], string]>([
    [
      'the first',
      '',
      [],
      [values('B3', 'a', '"b"', 3)],
      '<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="B3"><formula1>"a,""b"",3"</formula1></dataValidation></dataValidations>',
    ],
    [
      'a range',
      '',
      [],
      [{ area: areaAt('B3')!, list: { kind: 'cells', formula: "='My list'!$A$1:$A$3" } }],
      `<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="B3"><formula1>'My list'!$A$1:$A$3</formula1></dataValidation></dataValidations>`,
    ],
    [
      'more cells of a list',
      rules(2, rule('A1'), whole),
      [values('A1', 1, 2)],
      [values('A1', '1', 2), values('B1', 1, 2)],
      rules(2, rule('A1 B1'), whole),
    ],
    [
      'another list for some',
      rules(2, rule('A1 C1:C2', ' prompt="p"'), whole),
      [values('A1', 1, 2), values('C1:C2', 1, 2)],
      [values('C1:C2', 1, 2), values('A1', 5)],
      rules(
        3,
        rule('C1:C2', ' prompt="p"'),
        whole,
        '<dataValidation type="list" showErrorMessage="1" sqref="A1"><formula1>"5"</formula1></dataValidation>',
      ),
    ],
    ['none any more', rules(2, rule('A1'), whole), [values('A1', 1, 2)], [], rules(1, whole)],
    [
      'in the place of another rule',
      rules(1, whole),
      [],
      [values('D3', 5)],
      rules(
        2,
        whole.replace('D1:D9', 'D1:D2 D4:D9'),
        '<dataValidation type="list" showErrorMessage="1" sqref="D3"><formula1>"5"</formula1></dataValidation>',
      ),
    ],
    [
      'among a sheet’s extensions',
      '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!A1:A2</xm:f></x14:formula1><xm:sqref>A1:A2 C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      [
        { area: areaAt('A1:A2')!, list: { kind: 'cells', formula: '=Lists!A1:A2' } },
        { area: areaAt('C1')!, list: { kind: 'cells', formula: '=Lists!A1:A2' } },
      ],
      [{ area: areaAt('C1')!, list: { kind: 'cells', formula: '=Lists!A1:A2' } }],
      '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!A1:A2</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    ],
  ])('%s', (_, after, opened, now, tail) => {
    expect(around('', after, { choices: opened }, { choices: now }).tail).toBe(tail);
  });

  test('the last rule takes the list with it', () => {
    const extension =
      '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const opened = { choices: [values('A1', 1, 2)] };
    expect(around('', rules(1, rule('A1')), opened, {}).tail).toBe('');
    expect(around('', extension, opened, {}).tail).toBe('');
  });

  test('a list of more than 255 characters is refused', () => {
    const now = { choices: [values('A1', 'x'.repeat(256))] };
    expect(() => around('', '', {}, now)).toThrow(SheetError);
  });
});

describe('the area that a sheet fills', () => {
  test.each([
    ['grows', '<dimension ref="B2:C3"/>', '<dimension ref="A2:C5"/>'],
    ['stays', '<dimension ref="A1:Z99" x="y"/>', '<dimension ref="A1:Z99" x="y"/>'],
  ])('%s', (_, before, after) => {
    const xml = edited(sheetXml('', before), sheet([]), sheet([cell('A5', number(1))]));
    expect(xml).toContain(after);
  });
});

test('a new sheet has its elements in the schema’s order', () => {
  const now = sheet([cell('A1', number(1))], {
    columnWidths: [20],
    frozen: { rows: 1, columns: 0 },
    merged: [areaAt('A2:B2')!],
    shades: [{ area: areaAt('A1')!, condition: { kind: 'error' }, fill: '#FFC7CE' }],
    choices: [{ area: areaAt('A1')!, list: { kind: 'values', values: [1, 2] } }],
    tabColor: '#FF0000',
  });
  const xml = edited(blankSheetXml, sheet([]), now);
  expect(readXml(xml).children.map(({ local }) => local)).toEqual([
    ...['sheetPr', 'dimension', 'sheetViews', 'cols', 'sheetData', 'mergeCells'],
    ...['conditionalFormatting', 'dataValidations'],
  ]);
});

describe('a child that is put into a sheet', () => {
  test.each([
    [
      '<pageSetup orientation="landscape"/>',
      '<w><sheetData/><pageMargins/><drawing/></w>',
      '<w><sheetData/><pageMargins/><pageSetup orientation="landscape"/><drawing/></w>',
    ],
    [
      '<tableParts count="0"/>',
      '<w><sheetData/><mc:AlternateContent/><extLst/></w>',
      '<w><sheetData/><tableParts count="0"/><mc:AlternateContent/><extLst/></w>',
    ],
    ['<sheetPr/>', '<w><sheetData/></w>', '<w><sheetPr/><sheetData/></w>'],
    ['<drawing r:id="rId1"/>', '<w/>', '<w><drawing r:id="rId1"/></w>'],
    [
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      '<x:w><x:sheetData/></x:w>',
      '<x:w><x:sheetData/><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:w>',
    ],
  ])('%s in %s', (element, xml, result) => {
    expect(insertChild(xml, element)).toBe(result);
  });
});
