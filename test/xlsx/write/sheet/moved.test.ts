import { areaAt } from '../../../../src/cells/a1';
import type { OriginRun } from '../../../../src/xlsx/book';
import { movesOf } from '../../../../src/xlsx/write/book/movesOf';
import type { SheetMoves } from '../../../../src/xlsx/write/sheet/sheetContext';
import { shiftedAreas } from '../../../../src/xlsx/write/book/shifting/shiftedAreas';
import { shiftedFormula } from '../../../../src/xlsx/write/book/shifting/shiftedFormula';
import type { BookSheet } from '../../../../src/xlsx/book';
import { cell, edited, formula, number, rowsOf, sheet, sheetXml } from './sheets';

const part = 'xl/worksheets/sheet1.xml';

/** What saving makes of a sheet whose rows and columns were elsewhere. */
function moved(xml: string, opened: BookSheet, now: BookSheet): string {
  const book = (each: BookSheet) => ({
    sheets: [{ ...each, part }],
    names: [],
    calculateOnOpening: false,
    modified: new Date(0),
  });
  const moves = movesOf(book(opened), book(now));
  const move = moves.sheets.get('sheet1')!;
  const sheetMoves: SheetMoves = {
    ...move,
    formula: (text) => shiftedFormula(text, moves, opened.name),
    formulaOfOthers: (text) => shiftedFormula(text, moves),
    areas: (reference) => shiftedAreas(reference, move),
  };
  return edited(xml, opened, now, { moved: sheetMoves });
}

const rows = (...runs: OriginRun[]) => ({ rows: runs, columns: [{ at: 0, from: 0, count: 20 }] });
const columns = (...runs: OriginRun[]) => ({
  columns: runs,
  rows: [{ at: 0, from: 0, count: 50 }],
});

/** Two rows above the third, the fifth gone. */
const inserted = rows(
  { at: 0, from: 0, count: 2 },
  { at: 4, from: 2, count: 2 },
  { at: 6, from: 5, count: 45 },
);
/** A column before the second, the third gone. */
const shoved = columns(
  { at: 0, from: 0, count: 1 },
  { at: 2, from: 1, count: 1 },
  { at: 3, from: 3, count: 17 },
);

describe('cells', () => {
  const xml = sheetXml(
    '<row r="1" spans="1:4"><c r="A1"><f>SUM(A3:A6)</f><v>9</v></c><c r="D1" x="y"><v>4</v></c></row>' +
      '<row r="3" ht="20"><c r="A3" s="2"><v>1</v></c><c r="C3"><v>7</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="6"><c r="A6"><v>2</v></c></row>',
  );
  const opened = sheet(
    [
      ...[
        cell('A1', formula('=SUM(A3:A6)', { result: 9 })),
        cell('D1', number(4)),
        cell('A3', number(1)),
      ],
      ...[cell('C3', number(7)), cell('A5', number(5)), cell('A6', number(2))],
    ],
    { rowHeights: new Map([[2, 20]]) },
  );

  test('of rows that were moved, as they are written; new ones between', () => {
    const now = sheet(
      [
        ...[
          cell('A1', formula('=SUM(A5:A7)', { result: 3 })),
          cell('D1', number(4)),
          cell('A3', number(8)),
        ],
        ...[cell('A5', number(1)), cell('C5', number(7)), cell('A7', number(2))],
      ],
      { rowHeights: new Map([[4, 20]]), origins: inserted },
    );
    expect(rowsOf(moved(xml, opened, now))).toBe(
      '<row r="1" spans="1:4"><c r="A1"><f>SUM(A5:A7)</f><v>3</v></c><c r="D1" x="y"><v>4</v></c></row><row r="3"><c r="A3"><v>8</v></c></row>' +
        '<row r="5" ht="20"><c r="A5" s="2"><v>1</v></c><c r="C5"><v>7</v></c></row><row r="7"><c r="A7"><v>2</v></c></row>',
    );
  });

  test('of columns that were moved', () => {
    const now = sheet(
      [
        ...[
          cell('A1', formula('=SUM(A3:A6)', { result: 9 })),
          cell('D1', number(4)),
          cell('A3', number(1)),
        ],
        ...[cell('A5', number(5)), cell('A6', number(2))],
      ],
      { rowHeights: new Map([[2, 20]]), origins: shoved },
    );
    expect(rowsOf(moved(xml, opened, now))).toBe(
      rowsOf(xml).replace(' spans="1:4"', '').replace('<c r="C3"><v>7</v></c>', ''),
    );
  });

  test('of a kept formula, which the grid holds as it was read', () => {
    const kept = (typed: string) => formula(typed, { isKept: true, result: 9 });
    const before = sheet([cell('A1', kept('=SUM(A3:A6)')), ...opened.cells.slice(1)]);
    const now = sheet(
      [
        cell('A1', kept('=SUM(A3:A6)')),
        cell('D1', number(4)),
        cell('A5', number(1)),
        cell('C5', number(7)),
        cell('A7', number(2)),
      ],
      { origins: inserted },
    );
    expect(moved(xml, before, now)).toContain('<f>SUM(A5:A7)</f><v>9</v>');
  });

  test('of formulas kept once: each has its own', () => {
    const shared = sheetXml(
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2+1</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    const of = (at: string, typed: string) => cell(at, formula(typed, { result: 1 }));
    const before = sheet([of('B2', '=A2+1'), of('B3', '=A3+1'), of('B4', '=A4+1')]);
    const now = sheet([of('B2', '=A2+1'), of('B5', '=A5+1'), of('B6', '=A6+1')], {
      origins: inserted,
    });
    expect(rowsOf(moved(shared, before, now))).toBe(
      '<row r="2"><c r="B2"><f>A2+1</f><v>1</v></c></row><row r="5"><c r="B5"><f>A5+1</f><v>1</v></c></row><row r="6"><c r="B6"><f>A6+1</f><v>1</v></c></row>',
    );
  });

  test('of arrays and data tables', () => {
    const array = sheetXml(
      '<row r="3"><c r="A3" cm="1"><f t="array" ref="A3:A6">B3:B6</f><v>1</v></c><c r="C3"><f t="dataTable" ref="C3:C4" r1="B6"/><v>1</v></c></row>',
    );
    const before = sheet([
      cell('A3', formula('=B3:B6', { result: 1 })),
      cell('C3', formula('=TABLE(,B6)', { form: 'dataTable', isKept: true, result: 1 })),
    ]);
    const now = sheet(
      [
        cell('A5', formula('=B5:B7', { result: 1 })),
        cell('C5', formula('=TABLE(,B6)', { form: 'dataTable', isKept: true, result: 1 })),
      ],
      { origins: inserted },
    );
    expect(rowsOf(moved(array, before, now))).toBe(
      '<row r="5"><c r="A5" cm="1"><f t="array" ref="A5:A7">B5:B7</f><v>1</v></c><c r="C5"><f t="dataTable" ref="C5:C6" r1="B7"/><v>1</v></c></row>',
    );
  });
});

describe('an array that rows come between', () => {
  const xml = sheetXml(
    '<row r="2"><c r="A2" cm="1"><f t="array" ref="A2:A4">C2:C4</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>',
  );
  const three = { rows: 3, columns: 1 };
  const array = (typed: string) => cell('A2', formula(typed, { result: 1, spill: three }));
  const opened = sheet([array('=C2:C4')]);

  test('fills what it fills in the grid, and leaves nothing behind', () => {
    const now = sheet(
      [
        cell('A2', formula('=C2:C6', { result: 1, spill: { rows: 5, columns: 1 } })),
        ...['A3', 'A4', 'A5', 'A6'].map((at) => cell(at, number(0))),
      ],
      { origins: inserted },
    );
    expect(rowsOf(moved(xml, opened, now))).toMatch(
      /<f t="array" ref="A2:A6">C2:C6<\/f>.*"A3"><v>0.*"A4"><v>0.*"A5"><v>0.*"A6"><v>0/,
    );
  });

  test('leaves nothing behind if its first cell is gone', () => {
    const gone = rows({ at: 0, from: 0, count: 1 }, { at: 1, from: 2, count: 48 });
    expect(rowsOf(moved(xml, opened, sheet([], { origins: gone })))).not.toContain('<v>');
  });
});

describe('cells that are shaded by their values', () => {
  const format = (sqref: string, cell: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="containsErrors" dxfId="3" priority="5"><formula>ISERROR(${cell})</formula></cfRule></conditionalFormatting>`;
  const shaded = (...areas: string[]) => ({
    shades: areas.map((at) => ({
      ...{ area: areaAt(at)!, condition: { kind: 'error' as const }, fill: '#FFC7CE' },
    })),
  });
  const anew = (sqref: string, cell: string) =>
    format(sqref, cell).replace('"3"', '"0"').replace('"5"', '"1"');

  test.each<[string, string, string, string[], string[], string]>([
    ['are further down', 'A3:A4', 'A3', ['A3:A4'], ['A5:A6'], format('A5:A6', 'A5')],
    ['lose a row', 'A3:A6', 'A3', ['A3:A6'], ['A5:A7'], format('A5:A7', 'A5')],
    ['lose the first', 'A5:A6', 'A5', ['A5:A6'], ['A7'], anew('A7', 'A7')],
    ['are gone', 'A5:B5', 'A5', ['A5:B5'], [], ''],
    ['are others', 'A5:B5', 'A5', ['A5:B5'], ['C1'], anew('C1', 'C1')],
    ['have new rows without', 'A2:A3', 'A2', ['A2:A3'], ['A2'], anew('A2', 'A2')],
  ])('%s', (_, sqref, cell, opened, now, after) => {
    const xml = sheetXml('', '', format(sqref, cell));
    const changed = sheet([], { ...shaded(...now), origins: inserted });
    expect(moved(xml, sheet([], shaded(...opened)), changed)).toBe(sheetXml('', '', after));
  });
});

describe('what else refers to cells', () => {
  const empty = sheet([], { origins: inserted });

  test.each([
    ['<dimension ref="A1:D6"/>', '<dimension ref="A1:D7"/>'],
    [
      '<sheetViews><sheetView topLeftCell="A4"><pane topLeftCell="A5"/><selection activeCell="B6" sqref="B6 C5"/></sheetView></sheetViews>',
      '<sheetViews><sheetView topLeftCell="A6"><pane/><selection activeCell="B7" sqref="B7"/></sheetView></sheetViews>',
    ],
  ])('before the cells: %s', (before, after) => {
    expect(moved(sheetXml('', before), sheet([]), empty)).toBe(sheetXml('', after));
  });

  test.each([
    [
      'merged cells',
      '<mergeCells count="2"><mergeCell ref="A2:B3"/><mergeCell ref="A5:B5"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A2:B5"/></mergeCells>',
    ],
    ['the last of them', '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>', ''],
    [
      'a conditional format',
      '<conditionalFormatting sqref="A3:A6 C5"><cfRule type="expression"><formula>$B$6&gt;A3</formula></cfRule><cfRule><colorScale><cfvo type="formula" val="$A$6"/><cfvo type="num" val="6"/></colorScale></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A5:A7"><cfRule type="expression"><formula>$B$7&gt;A5</formula></cfRule><cfRule><colorScale><cfvo type="formula" val="$A$7"/><cfvo type="num" val="6"/></colorScale></cfRule></conditionalFormatting>',
    ],
    [
      'rules',
      '<dataValidations count="2"><dataValidation type="list" sqref="B6"><formula1>$A$3:$A$6</formula1></dataValidation><dataValidation sqref="B5"><formula1>1</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="B7"><formula1>$A$5:$A$7</formula1></dataValidation></dataValidations>',
    ],
    [
      'links',
      '<hyperlinks><hyperlink ref="A6" r:id="rId1"/><hyperlink ref="A5" location="Sheet1!A1"/><hyperlink ref="A1" location="Sheet1!A6"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A7" r:id="rId1"/><hyperlink ref="A1" location="Sheet1!A7"/></hyperlinks>',
    ],
    [
      'a filter',
      '<autoFilter ref="A2:D6"><filterColumn colId="1"/><sortState ref="A3:D6"><sortCondition ref="B3:B6"/></sortState></autoFilter>',
      '<autoFilter ref="A2:D7"><filterColumn colId="1"/><sortState ref="A5:D7"><sortCondition ref="B5:B7"/></sortState></autoFilter>',
    ],
    [
      'protected ranges',
      '<protectedRanges><protectedRange sqref="A3" name="x"/></protectedRanges>',
      '<protectedRanges><protectedRange sqref="A5" name="x"/></protectedRanges>',
    ],
    [
      'page breaks',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="5" max="9"/></colBreaks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><colBreaks count="1"><brk id="5" max="9"/></colBreaks>',
    ],
    [
      'watches and errors that are left alone',
      '<cellWatches><cellWatch r="A6"/></cellWatches><ignoredErrors><ignoredError sqref="A5" x="1"/></ignoredErrors>',
      '<cellWatches><cellWatch r="A7"/></cellWatches>',
    ],
    [
      'a control',
      '<controls><control r:id="rId1"><controlPr linkedCell="$A$6" listFillRange="Sheet1!$A$3:$A$6"><anchor><from><xdr:col>2</xdr:col><xdr:row>2</xdr:row></from><to><xdr:col>3</xdr:col><xdr:row>5</xdr:row></to></anchor></controlPr></control></controls>',
      '<controls><control r:id="rId1"><controlPr linkedCell="$A$7" listFillRange="Sheet1!$A$5:$A$7"><anchor><from><xdr:col>2</xdr:col><xdr:row>4</xdr:row></from><to><xdr:col>3</xdr:col><xdr:row>6</xdr:row></to></anchor></controlPr></control></controls>',
    ],
    [
      'sparklines',
      '<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Sheet1!A3:A6</xm:f><xm:sqref>E6</xm:sqref></x14:sparkline><x14:sparkline><xm:f>A1</xm:f><xm:sqref>E5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      '<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Sheet1!A5:A7</xm:f><xm:sqref>E7</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    ],
    [
      'the last sparkline',
      '<extLst><ext><x14:sparklineGroups><x14:sparklineGroup><x14:colorSeries/><x14:sparklines><x14:sparkline><xm:f>A1</xm:f><xm:sqref>E5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
      '',
    ],
    [
      'what does not',
      '<headerFooter><oddHeader>A5</oddHeader></headerFooter><customProperties/>',
      '<headerFooter><oddHeader>A5</oddHeader></headerFooter><customProperties/>',
    ],
  ])('%s', (_, before, after) => {
    expect(moved(sheetXml('', '', before), sheet([]), empty)).toBe(sheetXml('', '', after));
  });

  test('columns with their widths, and the columns of a filter', () => {
    const cols = (xml: string) => `<cols>${xml}</cols>`;
    const filter = (xml: string) => `<autoFilter ref="A1:D9">${xml}</autoFilter>`;
    const opened = sheet([], { columnWidths: [9, 9, 9, 7] });
    const now = sheet([], { columnWidths: [9, undefined, 9, 7], origins: shoved });
    const before = sheetXml(
      '',
      cols('<col min="1" max="3" width="9" x="y"/><col min="4" max="4" width="7"/>'),
      filter('<filterColumn colId="1"/><filterColumn colId="2"/><filterColumn colId="3"/>'),
    );
    const after = sheetXml(
      '',
      cols(
        '<col min="1" max="1" width="9" x="y"/><col min="3" max="3" width="9" x="y"/><col min="4" max="4" width="7"/>',
      ),
      filter('<filterColumn colId="2"/><filterColumn colId="3"/>'),
    );
    expect(moved(before, opened, now)).toBe(after);
  });
});
