import { areaAt } from '../../../../src/cells/a1';
import type { ShadeCondition } from '../../../../src/sheets/shades';
import type { BookShade } from '../../../../src/xlsx/book';
import { isShadedAlike } from '../../../../src/xlsx/write/sheet/isShadedAlike';
import { blankStyles } from '../../../../src/xlsx/write/styles/blankStyles';
import { Styles } from '../../../../src/xlsx/write/styles/Styles';
import { edited, sheet, sheetXml } from './sheets';

const red = { fill: '#FFC7CE', color: '#9C0006' };
const error: ShadeCondition = { kind: 'error' };
const above = (value: number): ShadeCondition => ({ kind: 'greaterThan', value });
const shade = (at: string, condition: ShadeCondition, format: Partial<BookShade> = red) => ({
  ...{ area: areaAt(at)!, condition, ...format },
});

const cellIs = (priority: number, value: number, format = 0) =>
  `<cfRule type="cellIs" dxfId="${format}" priority="${priority}" operator="greaterThan"><formula>${value}</formula></cfRule>`;
const errors = (priority: number, cell: string, format = 0) =>
  `<cfRule type="containsErrors" dxfId="${format}" priority="${priority}"><formula>ISERROR(${cell})</formula></cfRule>`;
const format = (sqref: string, ...rules: string[]) =>
  `<conditionalFormatting sqref="${sqref}">${rules.join('')}</conditionalFormatting>`;

const unknown = format('A1:A9', '<cfRule type="dataBar" priority="4"><dataBar/></cfRule>');
const newer =
  '<extLst><ext><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="7"/></x14:conditionalFormatting></ext></extLst>';

describe('cells that are shaded by their values', () => {
  test.each<[string, string, BookShade[] | undefined, BookShade[], string]>([
    [
      'the first, each area with its rules',
      '<mergeCells count="1"/><phoneticPr fontId="1"/><dataValidations count="1"/>',
      undefined,
      [
        shade('D20:I26', error, { fill: '#FFC7CE' }),
        shade('D20:I26', above(15)),
        shade('B2', above(-0.5)),
        shade('D20:I26', above(1e-7)),
      ],
      '<mergeCells count="1"/><phoneticPr fontId="1"/>' +
        format('D20:I26', errors(1, 'D20'), cellIs(2, 15, 1)) +
        format('B2', cellIs(3, -0.5, 1)) +
        format('D20:I26', cellIs(4, 1e-7, 1).replace('1e-7', '1E-7')) +
        '<dataValidations count="1"/>',
    ],
    [
      'the same, in whatever areas: nothing changes',
      format('B2:B3 D2', cellIs(9, 5)),
      [shade('B2:B3', above(5)), shade('D2', above(5))],
      [shade('D2', above(5)), shade('B2', above(5)), shade('B3', above(5))],
      format('B2:B3 D2', cellIs(9, 5)),
    ],
    [
      'others are all written anew',
      `${format('B2', cellIs(9, 5))}${format('C2', cellIs(3, 5))}<dataValidations/>`,
      [shade('C2', above(5)), shade('B2', above(5))],
      [shade('C2', above(5)), shade('B2', above(6))],
      `${format('C2', cellIs(1, 5))}${format('B2', cellIs(2, 6))}<dataValidations/>`,
    ],
    [
      'in another order',
      format('B2', cellIs(1, 5), errors(2, 'B2')),
      [shade('B2', above(5)), shade('B2', error)],
      [shade('B2', error), shade('B2', above(5))],
      format('B2', errors(1, 'B2'), cellIs(2, 5)),
    ],
    ['none any more', format('B2', cellIs(9, 5)), [shade('B2', above(5))], [], ''],
    ['unknown rules stay', unknown + newer, undefined, [], unknown + newer],
    [
      'after unknown rules',
      unknown + newer,
      undefined,
      [shade('B2', error)],
      unknown + format('B2', errors(8, 'B2')) + newer,
    ],
  ])('%s', (_, before, opened, now, after) => {
    const written = edited(
      sheetXml('', '', before),
      sheet([], opened && { shades: opened }),
      sheet([], { shades: now }),
    );
    expect(written).toBe(sheetXml('', '', after));
  });

  test('with the prefix of the file’s elements', () => {
    const xml = '<x:worksheet xmlns:x="x"><x:sheetData></x:sheetData></x:worksheet>';
    expect(edited(xml, sheet([]), sheet([], { shades: [shade('B2', error)] }))).toBe(
      xml.replace(
        '</x:sheetData>',
        `</x:sheetData>${format('B2', errors(1, 'B2')).replace(/<(\/?)/g, '<$1x:')}`,
      ),
    );
  });
});

describe('what a shade changes in a cell', () => {
  test.each<[string, Partial<BookShade>, string]>([
    [
      'fill and color',
      red,
      '<font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
    ],
    [
      'the fill',
      { fill: '#ffc7ce' },
      '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
    ],
    ['the color', { color: '#9C0006' }, '<font><color rgb="FF9C0006"/></font>'],
  ])('%s', (_, format, inside) => {
    const styles = new Styles(blankStyles());
    expect([styles.shadeFor(format), styles.shadeFor(format)]).toEqual([0, 0]);
    expect(styles.xml).toBe(
      blankStyles().replace('<dxfs count="0"/>', `<dxfs count="1"><dxf>${inside}</dxf></dxfs>`),
    );
  });

  test('comes after what the file has, and is added where it has none', () => {
    const has = '<s:styleSheet xmlns:s="s"><s:dxfs count="1"><s:dxf/></s:dxfs></s:styleSheet>';
    const styles = new Styles(has);
    expect(styles.shadeFor({ color: '#9C0006' })).toBe(1);
    expect(styles.xml).toBe(
      has
        .replace('"1"', '"2"')
        .replace('<s:dxf/>', '<s:dxf/><s:dxf><s:font><s:color rgb="FF9C0006"/></s:font></s:dxf>'),
    );
    const none = new Styles('<styleSheet xmlns="s"><cellStyles/><tableStyles/></styleSheet>');
    expect(none.shadeFor({ color: '#9C0006' })).toBe(0);
    expect(none.xml).toBe(
      '<styleSheet xmlns="s"><cellStyles/><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles/></styleSheet>',
    );
  });
});

test.each<[string, BookShade[], BookShade[], boolean]>([
  ['none', [], [], true],
  ['one more', [shade('A1', error)], [shade('A1', error), shade('A1', above(1))], false],
  ['one cell more', [shade('A1', error)], [shade('A1:A2', error)], false],
  ['another cell', [shade('A1', error)], [shade('A2', error)], false],
  ['another value', [shade('A1', above(1))], [shade('A1', above(2))], false],
  ['another color', [shade('A1', error)], [shade('A1', error, { fill: '#FFC7CE' })], false],
  [
    'areas that overlap, and the same in pieces',
    [shade('A1:B1', error), shade('B1:C1', above(1))],
    [shade('A1', error), shade('C1', above(1)), shade('B1', error), shade('B1', above(1))],
    true,
  ],
  [
    'the other one first where they overlap',
    [shade('A1:B1', error), shade('B1:C1', above(1))],
    [shade('B1:C1', above(1)), shade('A1:B1', error)],
    false,
  ],
])('cells are shaded alike: %s', (_, a, b, isAlike) => {
  expect(isShadedAlike(a, b)).toBe(isAlike);
});
