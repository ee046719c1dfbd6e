import { withTexts } from './numberFormat';
import type { CellStyle, ColorConvention } from './plan';

export type CellBorder = 'top' | 'right' | 'bottom' | 'left';

/** The format of a cell; what is absent is the workbook's default. */
export interface CellFormat {
  /** The workbook's named cell style, by which a user restyles all such cells at once. */
  readonly styleName: string;
  /** Of the font, such as `#0000FF`. */
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly borders?: Readonly<
    Record<CellBorder, { readonly style: 'thin'; readonly color: string }>
  >;
  /** In points. */
  readonly size?: number;
  readonly align?: 'left' | 'right';
  /** Absent: at the bottom. */
  readonly vertical?: 'center';
  /** Of a text; numbers and formulas have their own. */
  readonly numberFormat?: string;
}

const blue = '#0000FF';
const black = '#000000';
const lightYellow = '#FFFFCC';
const lightBlue = '#DDEBF7';
/** Not by a number format: the colors that those have by number differ from program to program. */
const green = '#0E700E';

/** Headings stand clear of the line below which a sheet scrolls. */
const heading = { color: black, fill: lightBlue, bold: true, vertical: 'center' } as const;

const title = { bold: true, size: 14, align: 'left' } as const;
/** A box, for its fill may be that of its value. */
const line = { style: 'thin', color: black } as const;
const borders = { top: line, right: line, bottom: line, left: line } as const;
const base = { bold: true, borders, align: 'right' } as const;

/** By convention of bankers, inputs have a blue font. */
const bankers: Readonly<Record<CellStyle, CellFormat>> = {
  title: { styleName: 'Capex Title', ...title },
  heading: { styleName: 'Capex Heading', ...heading, align: 'left' },
  headingRight: {
    styleName: 'Capex Heading Right',
    ...heading,
    align: 'right',
    numberFormat: withTexts('General_);-General_)'),
  },
  label: { styleName: 'Capex Label', align: 'left' },
  input: { styleName: 'Capex Input', color: blue, align: 'right' },
  // A blank cell shows no font: a fill shows that it is to be filled in.
  entry: { styleName: 'Capex Entry', color: blue, fill: lightYellow, align: 'right' },
  formula: { styleName: 'Capex Formula', color: black, align: 'right' },
  base: { styleName: 'Capex Base Case', color: black, ...base },
  rating: { styleName: 'Capex Rating', color: green, align: 'right' },
  ratingLeft: { styleName: 'Capex Rating Left', color: green, align: 'left' },
  verdict: { styleName: 'Capex Verdict', color: green, ...title, size: 13 },
  note: { styleName: 'Capex Note', color: '#595959', italic: true, align: 'left' },
  link: { styleName: 'Capex Link', color: '#0563C1', underline: true, align: 'left' },
};

/** Its input has a style of its own, for a workbook may hold tables of both standards. */
const fast: Readonly<Record<CellStyle, CellFormat>> = {
  ...bankers,
  input: { styleName: 'Capex Input FAST', color: blue, fill: lightYellow, align: 'right' },
};

const formats: Readonly<Record<ColorConvention, Readonly<Record<CellStyle, CellFormat>>>> = {
  bankers,
  fast,
};

/**
 * The format of a style by a color convention: the same in every host.
 *
 * @example formatFor('input', 'bankers').color // '#0000FF'
 */
export function formatFor(style: CellStyle, colors: ColorConvention): CellFormat {
  return formats[colors][style];
}

/** The number format of texts in a style, by any color convention. */
export function textFormat(style: CellStyle): string {
  return bankers[style].numberFormat ?? 'General';
}

const named: ReadonlyMap<string, CellFormat> = new Map(
  Object.values(formats).flatMap((ofStandard) =>
    Object.values(ofStandard).map((format) => [format.styleName, format] as const),
  ),
);

/**
 * The format of a named cell style; undefined for one that is not a plan's.
 *
 * @example formatNamed('Capex Input')?.color // '#0000FF'
 */
export function formatNamed(styleName: string): CellFormat | undefined {
  return named.get(styleName);
}
