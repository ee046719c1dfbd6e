import { type CellFormat, formatFor } from '../../src/sheets/format';
import type { CellStyle, ColorConvention } from '../../src/sheets/plan';

test.each<[string, CellStyle, ColorConvention, Partial<CellFormat>]>([
  ['bankers write inputs in blue', 'input', 'bankers', { color: '#0000FF' }],
  ['bankers write formulas in black', 'formula', 'bankers', { color: '#000000' }],
  ['FAST lays inputs on light yellow', 'input', 'fast', { fill: '#FFFFCC', color: '#0000FF' }],
  ['FAST writes formulas in black', 'formula', 'fast', { color: '#000000' }],
  ['a blank cell to fill in has a ground: bankers', 'entry', 'bankers', { fill: '#FFFFCC' }],
  ['a blank cell to fill in has a ground: FAST', 'entry', 'fast', { fill: '#FFFFCC' }],
  ['numbers stand right', 'input', 'bankers', { align: 'right' }],
  ['a heading above numbers stands as they do', 'headingRight', 'fast', { align: 'right' }],
  [
    'a heading above numbers ends where they do',
    'headingRight',
    'bankers',
    { numberFormat: 'General_);-General_);General_);@_)' },
  ],
  ['a heading above words stands as they do', 'heading', 'fast', { align: 'left' }],
  ['a title is large', 'title', 'bankers', { bold: true, size: 14 }],
  ['a note is in italics', 'note', 'bankers', { italic: true }],
  ['a rating is green unless its format says otherwise', 'rating', 'fast', { color: '#0E700E' }],
  ['a verdict is nearly as large as a title', 'verdict', 'bankers', { color: '#0E700E', size: 13 }],
])('%s', (_, style, colors, format) => {
  expect(formatFor(style, colors)).toMatchObject(format);
});

test('bankers leave the ground of an input as it is', () => {
  expect(formatFor('input', 'bankers')).not.toHaveProperty('fill');
});

const styles: readonly CellStyle[] = [
  'title',
  'heading',
  'headingRight',
  'label',
  'input',
  'entry',
  'formula',
  'base',
  'rating',
  'ratingLeft',
  'verdict',
  'note',
  'link',
];
const formats = styles.flatMap((style) => [formatFor(style, 'bankers'), formatFor(style, 'fast')]);

test('what bears the same name looks the same, so that tables of both standards share a workbook', () => {
  for (const format of formats) {
    for (const other of formats) {
      if (other.styleName === format.styleName) expect(other).toEqual(format);
    }
  }
});

test.each(formats)(
  '$styleName is legible on its ground',
  ({ color = '#000000', fill = '#FFFFFF' }) => {
    const [text, ground] = [color, fill].map((each) => relativeLuminance(each));
    expect((ground! + 0.05) / (text! + 0.05)).toBeGreaterThanOrEqual(4.5);
  },
);

/** From 0 for black to 1 for white (WCAG 2.2). */
function relativeLuminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test.each(formats)('$styleName is a name and its colors are colors', (format) => {
  expect(format.styleName).toMatch(/^Capex( [A-Z][A-Za-z]*)+$/);
  for (const color of [format.color, format.fill]) {
    if (color !== undefined) expect(color).toMatch(/^#[0-9A-F]{6}$/);
  }
});
