import fc from 'fast-check';
import { address } from '../../../../src/cells/a1';
import type { BookCell, BookContent } from '../../../../src/xlsx/book';
import { scanSheet } from '../../../../src/xlsx/package/scanSheet';
import { spliced } from '../../../../src/xlsx/package/splice';
import { edited, formula, number, sheet, sheetXml, text } from './sheets';

/** A cell of a file: its XML but for its place, and what is read from it. */
interface Written {
  readonly marks: string;
  readonly inside: string;
  readonly content?: BookContent;
}

const written: readonly Written[] = [
  { marks: '', inside: '<v>1</v>', content: number(1) },
  { marks: ' s="0" ', inside: '<v>2.50</v>', content: number(2.5) },
  {
    marks: ' x:y="a&gt;b"',
    inside: ' <!-- <c> --><v>3</v><extLst><ext/></extLst>',
    content: number(3),
  },
  { marks: ` t='s'`, inside: '<v>0</v>', content: text('shared') },
  {
    marks: ' t="inlineStr"',
    inside: '<is><r><t>ri</t></r><r><t>ch</t></r></is>',
    content: text('rich'),
  },
  {
    marks: ' t="str"',
    inside: '<f ca="1">A1&amp;"x"</f><v>x</v>',
    content: formula('=A1&"x"', { result: 'x' }),
  },
  {
    marks: ' t="e" vm="2"',
    inside: '<f>1/0</f>\n<v>#DIV/0!</v>',
    content: formula('=1/0', { result: { error: '#DIV/0!' } }),
  },
  { marks: ' t="b"', inside: '<v>1</v>', content: { kind: 'boolean', value: true } },
  {
    marks: ' cm="1"',
    inside: '<f t="array" ref="A1">NOW()</f><v>5</v>',
    content: formula('=NOW()', { result: 5, form: 'dynamicArray' }),
  },
  { marks: ' s="0"', inside: '' },
];

const contents: readonly (BookContent | undefined)[] = [
  ...[undefined, number(7), text(' a<b '), { kind: 'error', code: '#N/A' } as const],
  ...[formula('=A1+1', { result: 3 }), formula('=SUM(B1:B2*2)', { result: 'x' })],
];

const placed = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.record({ row: fc.nat(7), column: fc.nat(5), value }), {
    selector: ({ row, column }) => row * 10 + column,
    minLength: 1,
  });

const fileCells = placed(fc.constantFrom(...written));
const edits = placed(fc.constantFrom(...contents));
const hasPlaces = fc.boolean();

type Placed<T> = readonly { readonly row: number; readonly column: number; readonly value: T }[];

function xmlOf(cells: Placed<Written>): string {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return sheetXml(
    rows
      .map((row) => {
        const inRow = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
        const xml = inRow.map(
          ({ column, value: { marks, inside } }) =>
            `<c r="${address({ row, column }, 1, 1)}"${marks}>${inside}</c>`,
        );
        return `\n<row r="${row + 1}" spans="1:9" x="${row}">${xml.join(' ')}</row><!-- ${row} -->`;
      })
      .join(''),
    '<sheetPr><unknown/></sheetPr><!-- > --><cols><col min="1" max="2" width="9"/></cols>',
    '<mystery a="1"><c r="A1"/></mystery>',
  );
}

function openedCells(cells: Placed<Written>): BookCell[] {
  return cells.flatMap(({ row, column, value: { content } }) =>
    content ? [{ row, column, format: {}, content }] : [],
  );
}

function changed(cells: readonly BookCell[], changes: Placed<BookContent | undefined>): BookCell[] {
  const isChanged = (cell: BookCell) =>
    changes.some(({ row, column }) => row === cell.row && column === cell.column);
  return [
    ...cells.filter((cell) => !isChanged(cell)),
    ...changes.flatMap(({ row, column, value }) =>
      value ? [{ row, column, format: {}, content: value }] : [],
    ),
  ];
}

/** The text without some cells, and without rows that the other text does not have. */
function without(
  xml: string,
  isLeftOut: (row: number, column: number) => boolean,
  rows: ReadonlySet<number>,
) {
  const cut: { start: number; end: number; text: string }[] = [];
  scanSheet(xml, {
    cell: ({ row, column, start, end }) => {
      if (rows.has(row) && isLeftOut(row, column)) cut.push({ start, end, text: '' });
    },
    rowEnd: ({ row, start, end }) => {
      if (!rows.has(row)) cut.push({ start, end, text: '' });
    },
  });
  return spliced(xml, cut);
}

/** The contents of a text's cells, by address. */
function said(xml: string): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  scanSheet(xml, {
    cell: ({ row, column, type, formula: f, value, inline, cellMetadata }) => {
      if (!f && !value && !inline) return;
      const isText = type === 'inlineStr';
      cells[address({ row, column }, 1, 1)] = [
        isText ? inline?.text : value?.text,
        f?.text,
        type,
        cellMetadata,
      ];
    },
  });
  return cells;
}

test('the same cells, in any order, are the same text', () => {
  fc.assert(
    fc.property(fileCells, hasPlaces, (cells, isTurned) => {
      const xml = xmlOf(cells);
      const opened = openedCells(cells);
      const same = opened.map((cell) => ({ ...cell }));
      expect(edited(xml, sheet(opened), sheet(isTurned ? same.reverse() : same))).toBe(xml);
    }),
  );
});

test('everything around changed cells stays, letter by letter', () => {
  fc.assert(
    fc.property(fileCells, edits, (cells, changes) => {
      const xml = xmlOf(cells);
      const opened = openedCells(cells);
      const result = edited(xml, sheet(opened), sheet(changed(opened, changes)));
      const rows = new Set(cells.map(({ row }) => row));
      const isChanged = (row: number, column: number) =>
        changes.some((each) => each.row === row && each.column === column);
      expect(without(result, isChanged, rows)).toBe(without(xml, isChanged, rows));
    }),
  );
});

test('a change, and the change back, come to the same values', () => {
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      const [a, b] = [changed([], first), changed([], second)];
      const xml = edited(sheetXml(''), sheet([]), sheet(a));
      const there = edited(xml, sheet(a), sheet(b));
      expect(said(there)).toEqual(said(edited(sheetXml(''), sheet([]), sheet(b))));
      expect(said(edited(there, sheet(b), sheet(a)))).toEqual(said(xml));
    }),
  );
});
