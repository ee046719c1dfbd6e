import type { BookShade } from '../../../src/xlsx/book';
import { readFile } from '../../../src/xlsx/read/readFile';
import { workbookFile } from '../filesOf';

const font = '<font><color rgb="FF9C0006"/></font>';
const pattern = (inside: string, type = '') =>
  `<fill><patternFill${type}>${inside}</patternFill></fill>`;
const fill = pattern('<bgColor rgb="FFFFC7CE"/>');
const red = { fill: '#FFC7CE', color: '#9C0006' };

/** What is read of a sheet with these elements; its only conditional format changes this. */
function read(elements: string, dxf = font + fill) {
  const { book, carried } = readFile(
    workbookFile({
      sheets: { S: `<sheetData/>${elements}` },
      styles: `<dxfs count="1"><dxf>${dxf}</dxf></dxfs>`,
    }),
  );
  return { shades: book.sheets[0]?.shades, notShown: carried.notShown };
}

const format = (sqref: string, ...rules: string[]) =>
  `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;
const rule = (operator: string, formula: string, priority = 1, more = '') =>
  `<cfRule type="cellIs" dxfId="0" priority="${priority}" operator="${operator}"${more}>${formula}</cfRule>`;
const errors = (formula: string, priority = 1, more = '') =>
  `<cfRule type="containsErrors" dxfId="0" priority="${priority}"${more}><formula>${formula}</formula></cfRule>`;
const five = '<formula>5</formula>';
const known = rule('greaterThan', five);
const at = (row: number, column: number, rows = 1, columns = 1) => ({
  ...{ row, column, rows, columns },
});

describe('rules that are known', () => {
  test.each<[string, string, BookShade['condition']]>([
    ['greater', known, { kind: 'greaterThan', value: 5 }],
    [
      'at least',
      rule('greaterThanOrEqual', '<formula>0.5</formula>'),
      { kind: 'greaterThanOrEqual', value: 0.5 },
    ],
    ['less', rule('lessThan', '<formula>-5</formula>'), { kind: 'lessThan', value: -5 }],
    [
      'at most',
      rule('lessThanOrEqual', '<formula>1E-7</formula>'),
      { kind: 'lessThanOrEqual', value: 1e-7 },
    ],
    ['errors', errors('ISERROR(B2)'), { kind: 'error' }],
  ])('%s', (_, xml, condition) => {
    expect(read(format('B2:C4', xml))).toEqual({
      shades: [{ area: at(1, 1, 3, 2), condition, ...red }],
      notShown: [],
    });
  });

  test('are in the order of their priority, each area for itself', () => {
    const { shades } = read(
      format('B2 D2', errors('ISERROR(B2)', 7), rule('greaterThan', five, 2)) +
        format('B2', rule('lessThan', five, 3)),
    );
    expect(shades?.map(({ area, condition }) => [area.column, condition.kind])).toEqual([
      [1, 'greaterThan'],
      [3, 'greaterThan'],
      [1, 'lessThan'],
      [1, 'error'],
      [3, 'error'],
    ]);
  });

  test.each<[string, string, Partial<BookShade>]>([
    ['the fill alone', fill, { fill: '#FFC7CE' }],
    ['the color alone', font, { color: '#9C0006' }],
    [
      'a fill that is called solid',
      pattern('<fgColor indexed="64"/><bgColor rgb="FFFFC7CE"/>', ' patternType="solid"'),
      { fill: '#FFC7CE' },
    ],
    [
      'one with both of its colors',
      pattern('<fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/>', ' patternType="solid"'),
      { fill: '#FFC7CE' },
    ],
    ['a color of the theme', '<font><color theme="4"/></font>', { color: '#5B9BD5' }],
  ])('change %s', (_, dxf, expected) => {
    expect(read(format('B2', known), dxf).shades).toEqual([
      { area: at(1, 1), condition: { kind: 'greaterThan', value: 5 }, ...expected },
    ]);
  });

  test('none', () => expect(read('')).toEqual({ shades: undefined, notShown: [] }));
});

describe('one that is not known', () => {
  const isHidden = (elements: string, dxf?: string) => {
    const { shades, notShown } = read(format('A1', known) + elements, dxf);
    expect(shades).toBeUndefined();
    expect(notShown).toEqual([{ kind: 'conditionalFormat', count: 2, sheet: 'S', first: 'A1' }]);
  };

  test.each<[string, string]>([
    [
      'of another type',
      '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>',
    ],
    ['of another operator', rule('equal', five)],
    ['of no operator', `<cfRule type="cellIs" dxfId="0" priority="1">${five}</cfRule>`],
    ['with a reference', rule('greaterThan', '<formula>$B$3</formula>')],
    ['with a percentage', rule('greaterThan', '<formula>5%</formula>')],
    ['with a text', rule('greaterThan', '<formula>"5"</formula>')],
    ['without a formula', rule('greaterThan', '')],
    ['with two', rule('greaterThan', five + five)],
    ['that is the last one to count', rule('greaterThan', five, 1, ' stopIfTrue="1"')],
    ['for errors, likewise', errors('ISERROR(B2)', 1, ' stopIfTrue="1"')],
    ['for errors of another cell', errors('ISERROR(C2)')],
    ['with more', rule('greaterThan', `${five}<extLst/>`)],
    ['without a format', known.replace(' dxfId="0"', '')],
    ['with a format that is not there', known.replace('dxfId="0"', 'dxfId="9"')],
    ['without a priority', known.replace(' priority="1"', '')],
  ])('%s', (_, xml) => isHidden(format('B2', xml)));

  test.each<[string, string]>([
    ['of a pivot table', format('B2', known).replace(' sqref', ' pivot="1" sqref')],
    ['of whole columns', format('B:B', known)],
    ['of more cells than the grid notes', format('B1:B1048576', known)],
    ['with more beside its rules', format('B2', `${known}<extLst/>`)],
    [
      'in an extension',
      '<extLst><ext><x14:conditionalFormatting><x14:cfRule id="{1}"/></x14:conditionalFormatting></ext></extLst>',
    ],
  ])('%s', (_, xml) => isHidden(xml));

  test.each<[string, string]>([
    ['nothing', ''],
    ['the weight', '<font><b/><color rgb="FF9C0006"/></font>'],
    ['a border', `${font}<border/>`],
    ['a number format', `<numFmt numFmtId="164" formatCode="0.0"/>${font}`],
    ['to a pattern', pattern('<bgColor rgb="FFFFC7CE"/>', ' patternType="gray125"')],
    [
      'to another line than ground',
      pattern('<fgColor rgb="FF000000"/><bgColor rgb="FFFFC7CE"/>', ' patternType="solid"'),
    ],
    ['to a fill of no ground', pattern('<fgColor rgb="FFFFC7CE"/>', ' patternType="solid"')],
    ['to a gradient', '<fill><gradientFill/></fill>'],
    ['to a color of the program', '<font><color auto="1"/></font>'],
  ])('that changes %s', (_, dxf) => isHidden(format('B2', known), dxf));
});
