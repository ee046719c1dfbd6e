import type { BookFormat } from '../../../src/xlsx/book';
import { blankStyles } from '../../../src/xlsx/write/styles/blankStyles';
import { Styles } from '../../../src/xlsx/write/styles/Styles';
import { child, readXml } from '../../../src/xlsx/package/xml';

const richFormat =
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="1" quotePrefix="1" applyProtection="1">' +
  '<alignment horizontal="right" textRotation="45" readingOrder="1"/><protection locked="0"/></xf>';

const rich = `<?xml version="1.0"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;x&quot;"/></numFmts>
  <fonts count="2"><font><sz val="10"/><name val="Arial"/></font>
    <font><b/><u val="double"/><sz val="10"/><color theme="4" tint="0.5"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font></fonts>
  <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><gradientFill degree="90"><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill></fills>
  <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
    <border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="hair"/></border></borders>
  <cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
    ${richFormat}</cellXfs>
  <cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Comma" xfId="1" builtinId="3"/></cellStyles>
  <dxfs count="0"/><extLst><ext uri="x"/></extLst>
</styleSheet>`;

function added(base: number | undefined, told: BookFormat, now: BookFormat, xml = rich) {
  const styles = new Styles(xml);
  const index = styles.formatFor(base, told, now);
  const root = readXml(styles.xml);
  const entry = (list: string, at: number) => {
    const found = child(root, list)!.children[at]!;
    return styles.xml.slice(found.start, found.end);
  };
  const format = entry('cellXfs', index);
  const id = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(format)?.[1]);
  return { index, styles, format, entry, id };
}

test('the same format keeps its index, and the part its text', () => {
  const styles = new Styles(rich);
  expect(styles.formatFor(1, { bold: true }, { bold: true })).toBe(1);
  expect(styles.formatFor(undefined, {}, { numberFormat: 'General', vertical: 'bottom' })).toBe(0);
  expect(styles.xml).toBe(rich);
});

test('a changed format keeps all that did not change, what is not understood too', () => {
  const { index, format, entry, id, styles } = added(1, { bold: true }, {});
  expect(index).toBe(2);
  expect(format).toBe(
    richFormat.replace('fontId="1"', 'fontId="2"').replace('">', '" applyFont="1">'),
  );
  expect(entry('fonts', id('fontId'))).toBe(
    '<font><u val="double"/><sz val="10"/><color theme="4" tint="0.5"/><name val="Cambria"/><family val="1"/><scheme val="major"/></font>',
  );
  expect(styles.xml).toContain('<fonts count="3">');
  expect(styles.xml).toContain('<cellXfs count="3">');
  expect(styles.xml).toContain('<borders count="2">');
});

test.each<[string, BookFormat, BookFormat, string, string, string]>([
  ['a font', {}, { font: 'Georgia' }, 'fonts', 'fontId', '<name val="Georgia"/></font>'],
  ['a size', { size: 10 }, { size: 12.5 }, 'fonts', 'fontId', '<sz val="12.5"/>'],
  ['a color', {}, { color: '#0000ff' }, 'fonts', 'fontId', '<color rgb="FF0000FF"/>'],
  ['no underline', { underline: true }, {}, 'fonts', 'fontId', '<font><b/><sz'],
  ['a strike', {}, { strike: true }, 'fonts', 'fontId', '<b/><strike/><u'],
  ['a fill', {}, { fill: '#FFFFCC' }, 'fills', 'fillId', '<fgColor rgb="FFFFFFCC"/>'],
  ['no fill', { fill: '#FF0000' }, {}, 'fills', 'fillId', 'patternType="none"'],
  [
    'a border, beside a diagonal that stays',
    {},
    { borders: { top: { style: 'medium', color: '#FF0000' } } },
    'borders',
    'borderId',
    '<border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top style="medium"><color rgb="FFFF0000"/></top><bottom/><diagonal style="hair"/></border>',
  ],
  [
    'no border',
    { borders: { left: { style: 'thin', color: '#000000' } } },
    {},
    'borders',
    'borderId',
    '<left/><right/>',
  ],
])('%s', (_, told, now, list, attribute, xml) => {
  const { entry, id } = added(1, told, now);
  expect(entry(list, id(attribute))).toContain(xml);
});

test.each<[string, BookFormat, BookFormat, string]>([
  ['General', { numberFormat: '0.0"x"' }, {}, 'numFmtId="0"'],
  ['one that every program knows', {}, { numberFormat: '0%' }, 'numFmtId="9"'],
  ['one that the file has', {}, { numberFormat: '0.0"x"' }, 'numFmtId="164"'],
  ['a new one', {}, { numberFormat: '0.000' }, 'numFmtId="165"'],
  [
    'centered, the rotation kept',
    { align: 'right' },
    { align: 'center' },
    'horizontal="center" textRotation="45"',
  ],
  [
    'no alignment of its own',
    { align: 'right' },
    {},
    '<alignment textRotation="45" readingOrder="1"/>',
  ],
  ['wrapped and indented', {}, { wrap: true, indent: 2 }, 'wrapText="1" indent="2"'],
])('a format: %s', (_, told, now, xml) => {
  expect(added(1, told, now).format).toContain(xml);
});

test('the same request gives the same index, equal ones one entry', () => {
  const styles = new Styles(rich);
  const bold = styles.formatFor(0, {}, { bold: true });
  expect(styles.formatFor(0, {}, { bold: true })).toBe(bold);
  expect(styles.formatFor(undefined, { italic: true }, { italic: true, bold: true })).toBe(bold);
  expect(styles.formatFor(0, {}, { fill: '#FFFFCC' })).toBe(bold + 1);
  expect(styles.xml.match(/<fill>/g)).toHaveLength(4);
});

describe('named styles', () => {
  const input: BookFormat = { styleName: 'House Input', color: '#0000FF', numberFormat: '0.0' };

  test('one that the file lacks is added, and the cell follows it in all but the number format', () => {
    const { entry, format, id } = added(undefined, {}, input);
    expect(entry('cellStyles', 2)).toBe('<cellStyle name="House Input" xfId="2"/>');
    expect(entry('cellStyleXfs', 2)).toBe(
      `<xf numFmtId="0" fontId="${id('fontId')}" fillId="0" borderId="0" applyFont="1" applyNumberFormat="0"/>`,
    );
    expect(format).toBe(
      `<xf numFmtId="165" fontId="${id('fontId')}" fillId="0" borderId="0" xfId="2" applyNumberFormat="1"/>`,
    );
  });

  describe('one of a plan is added as the plan has it, whatever became of the first cell in it', () => {
    const plan: BookFormat = { styleName: 'Capex Input', color: '#0000FF', align: 'right' };

    test.each<[string, BookFormat, string, string]>([
      ['followed in all', plan, '', ''],
      ['followed but for the font', { ...plan, bold: true }, ' applyFont="1"', ''],
      ['followed but for the fill', { ...plan, fill: '#FFFFCC' }, ' applyFill="1"', ''],
      ['followed but for the side', { ...plan, align: 'left' }, '', ' applyAlignment="1"'],
      ['of another letter case', { ...plan, styleName: 'capex input' }, '', ''],
    ])('%s', (_, now, font, alignment) => {
      const { entry, format, styles } = added(undefined, {}, now);
      expect(entry('cellStyleXfs', 2)).toMatch(
        /fontId="\d" fillId="0" .*<alignment horizontal="right"\/>/,
      );
      expect(styles.xml).toContain('<cellStyles count="3">');
      expect(format.match(/ apply\w+="1"/g) ?? []).toEqual([font, alignment].filter(Boolean));
      expect(format).toContain('xfId="2"');
    });
  });

  test('one that the file has is used, whatever its letter case', () => {
    const { id, styles } = added(undefined, {}, { styleName: 'comma' });
    expect(id('xfId')).toBe(1);
    expect(styles.xml).toContain('<cellStyles count="2">');
  });

  test('a cell can lose its style', () => {
    expect(added(1, { styleName: 'Comma' }, {}).id('xfId')).toBe(0);
  });
});

describe('other shapes of the part', () => {
  test('prefixed names', () => {
    const xml = blankStyles()
      .replace(/<(\/?)(?=\w)/g, '<$1s:')
      .replace('xmlns=', 'xmlns:s=');
    const { styles } = added(
      0,
      {},
      { bold: true, fill: '#FFFFCC', numberFormat: '0.000', borders: { left: { style: 'thin' } } },
      xml,
    );
    expect(styles.xml).toContain('<s:font><s:b/>');
    expect(styles.xml).toContain('<s:numFmts count="1"><s:numFmt ');
    expect(styles.xml.replaceAll('<s:', '').replaceAll('</s:', '')).not.toContain('<f');
    expect(() => readXml(styles.xml)).not.toThrow();
  });

  test.each(['<styleSheet xmlns="x"/>', '<styleSheet xmlns="x"></styleSheet>'])(
    'none of the lists: %s',
    (xml) => {
      const { styles, format, index } = added(
        undefined,
        {},
        { bold: true, fill: '#FFFFCC', numberFormat: '0.000' },
        xml,
      );
      expect(readXml(styles.xml).children.map(({ local }) => local)).toEqual([
        'numFmts',
        'fonts',
        'fills',
        'cellXfs',
      ]);
      expect(index).toBe(1);
      expect(format).toContain('numFmtId="164" fontId="1" fillId="2"');
    },
  );

  test('sides of borders as a strict file calls them', () => {
    const xml = rich.replace(
      '<left style="thin"><color indexed="64"/></left><right/>',
      '<start style="thin"/><end/>',
    );
    const { entry, id } = added(1, { borders: { left: { style: 'thin' } } }, {}, xml);
    expect(entry('borders', id('borderId'))).toContain('<start/><end/>');
  });

  test('a format that the file does not have is as the first', () => {
    expect(added(99, {}, { bold: true }).id('xfId')).toBe(0);
  });
});
