import fc from 'fast-check';
import type { Area } from '../../../src/cells/area';
import type {
  Book,
  BookBorder,
  BookCell,
  BookContent,
  BookFormat,
  BookShade,
  BookSheet,
} from '../../../src/xlsx/book';

/** A book of one sheet, as a file that was opened gives one. */
export function bookOf(sheet: Partial<BookSheet> = {}, more: Partial<Book> = {}): Book {
  const plain = {
    ...{ part: 'xl/worksheets/sheet1.xml', name: 'Sheet1', cells: [], columnWidths: [] },
    ...{ rowHeights: new Map(), frozen: { rows: 0, columns: 0 }, merged: [] },
    ...{ tables: [], choices: [], charts: [] },
  };
  return {
    sheets: [{ ...plain, ...sheet }],
    ...{ names: [], calculateOnOpening: false, modified: new Date(0), activeSheet: 0 },
    ...more,
  };
}

/** A cell of a book, named as in A1 notation. */
export function cell(name: string, content?: BookContent, format: BookFormat = {}): BookCell {
  const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  const place = { row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 };
  return { ...place, format, ...(content && { content }) };
}

export const number = (value: number): BookContent => ({ kind: 'number', value });

/** What the cells of a sheet hold, by their addresses. */
export function contents({ cells }: BookSheet): Readonly<Record<string, BookContent | undefined>> {
  const name = ({ row, column }: BookCell) => `${String.fromCharCode(65 + column)}${row + 1}`;
  return Object.fromEntries(cells.map((each) => [name(each), each.content]));
}

const color = fc.constantFrom('#0000FF', '#FFFFFF', '#00C000');
const border: fc.Arbitrary<BookBorder> = fc.record(
  { style: fc.constantFrom('thin', 'mediumDashed', 'double', 'slantDashDot'), color },
  { requiredKeys: ['style'] },
);

const formats: fc.Arbitrary<BookFormat> = fc.record(
  {
    numberFormat: fc.constantFrom('0.0%', '#,##0', 'yyyy-mm-dd'),
    font: fc.constantFrom('Calibri', 'Times New Roman'),
    size: fc.constantFrom(8, 10.5, 24),
    color,
    fill: color,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    underline: fc.constant(true as const),
    strike: fc.constant(true as const),
    align: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.constant(true as const),
    indent: fc.integer({ min: 1, max: 15 }),
    borders: fc
      .record({ top: border, right: border, bottom: border, left: border }, { requiredKeys: [] })
      .filter((sides) => Object.keys(sides).length > 0),
  },
  { requiredKeys: [] },
);

const content: fc.Arbitrary<BookContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value + 0)),
  fc
    .oneof(fc.string({ minLength: 1 }), fc.constantFrom('#N/A', '5%', '=1', '007', 'a\nb'))
    .map((value): BookContent => ({ kind: 'text', value })),
  fc.boolean().map((value): BookContent => ({ kind: 'boolean', value })),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((code): BookContent => ({ kind: 'error', code })),
  fc.constant<BookContent>({ kind: 'formula', formula: '=1+1', result: 2 }),
  fc.constant<BookContent>({ kind: 'formula', formula: '=1/0', result: { error: '#DIV/0!' } }),
  fc.constantFrom<BookContent[]>(
    {
      ...{ kind: 'formula', formula: '=[1]Model!$B$2', result: 42, isKept: true },
    },
    { kind: 'formula', formula: '=NOSUCH(1)', isKept: true, form: 'intersecting' },
  ),
);

const places = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(12)), {
  selector: ([row, column]) => `${row},${column}`,
});

const cells: fc.Arbitrary<readonly BookCell[]> = places.chain((all) =>
  fc.tuple(
    ...all.map(([row, column]) =>
      fc
        .record({ content: fc.option(content, { nil: undefined }), format: formats })
        .filter(({ content, format }) => content !== undefined || Object.keys(format).length > 0)
        .map(({ content, format }): BookCell => ({
          row,
          column,
          format,
          ...(content && { content }),
        })),
    ),
  ),
);

const area = (row: number): fc.Arbitrary<Area> =>
  fc
    .record({ column: fc.nat(9), rows: fc.integer({ min: 1, max: 3 }), columns: fc.constant(2) })
    .map((size) => ({ row, ...size }));

const lines = fc
  .uniqueArray(fc.nat(40), { minLength: 1 })
  .map((all): ReadonlySet<number> => new Set(all));

/** A sheet as a file gives one: all that a book can hold of it except tables, which the grid numbers itself. */
export const sheets: fc.Arbitrary<BookSheet> = fc.record(
  {
    part: fc.constant('xl/worksheets/sheet1.xml'),
    name: fc.constantFrom('Sheet1', "It's", '数据'),
    cells,
    columnWidths: fc
      .array(fc.option(fc.double({ min: 0.5, max: 200, noNaN: true }), { nil: undefined }))
      .filter((widths) => widths.length === 0 || widths.at(-1) !== undefined),
    rowHeights: fc
      .array(fc.tuple(fc.nat(60), fc.double({ min: 1, max: 400, noNaN: true })))
      .map((all): ReadonlyMap<number, number> => new Map(all)),
    frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
    merged: fc.tuple(area(50), area(60)).map((all) => all.slice()),
    tables: fc.constant([]),
    choices: fc.tuple(area(70), area(80)).map(([one, other]): BookSheet['choices'] => [
      { area: one, list: { kind: 'values', values: [0.1, 'a', '007'] } },
      { area: other, list: { kind: 'cells', formula: '=$A$1:$A$3' } },
    ]),
    charts: fc.constant([]),
    shades: area(90).map((one): readonly BookShade[] => [
      { area: one, condition: { kind: 'error' }, fill: '#FFC7CE' },
      { area: one, condition: { kind: 'lessThan', value: 0.5 }, color: '#006100' },
    ]),
    visibility: fc.constantFrom('hidden', 'veryHidden'),
    hiddenRows: lines,
    hiddenColumns: lines,
    tabColor: color,
    hasGridlines: fc.constant(false as const),
  },
  {
    requiredKeys: [
      ...(['part', 'name', 'cells', 'columnWidths', 'rowHeights', 'frozen'] as const),
      ...(['merged', 'tables', 'choices', 'charts'] as const),
    ],
  },
);
