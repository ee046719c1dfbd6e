import { vocabulary, xmlDeclaration } from './parts/vocabulary';

/** Office's colors from 2013 to 2022, by their place in a theme. */
const colors: Readonly<Record<string, string>> = {
  ...{ dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5' },
  ...{ accent4: 'FFC000', accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1' },
  folHlink: '954F72',
};

const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const plainEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme of a new workbook: Office's colors, Calibri, no effects. */
export const themePart = [
  `${xmlDeclaration}<a:theme xmlns:a="${vocabulary.drawing}" name="Office Theme"><a:themeElements>`,
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>',
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
  ...Object.entries(colors).map(([at, rgb]) => `<a:${at}><a:srgbClr val="${rgb}"/></a:${at}>`),
  '</a:clrScheme><a:fontScheme name="Office">',
  fontXml('majorFont', 'Calibri Light'),
  fontXml('minorFont', 'Calibri'),
  '</a:fontScheme><a:fmtScheme name="Office">',
  `<a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>`,
  // In English Metric Units: half a point, one, one and a half.
  ...[6350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${solid}</a:ln>`),
  `</a:lnStyleLst><a:effectStyleLst>${plainEffect.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
].join('');

function fontXml(element: string, font: string): string {
  const others = '<a:ea typeface=""/><a:cs typeface=""/>';
  return `<a:${element}><a:latin typeface="${font}"/>${others}</a:${element}>`;
}
