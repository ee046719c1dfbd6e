import { columnName } from '../../../src/cells/a1';
import { type FurtherPart, workbookBytes } from './workbookBytes';

/** A file that is hard to open, and what shows that it was opened and calculated. */
export interface FileCase {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** A cell and what it shows once all is calculated; absent if the file may be refused. */
  readonly shows?: readonly [cell: string, value: number | string];
  /** Whether it is saved too. */
  readonly isSaved?: true;
  /** In milliseconds: how soon it is open, and how soon saved. */
  readonly opensIn: number;
  readonly savesIn?: number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Files of issue size: large, and hostile. */
export const fileCases: readonly FileCase[] = [
  {
    name: '100,000 formulas =B-A',
    bytes: () =>
      workbookBytes({
        rows: rows(100_000, (r) => [
          `<c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>${2 * r}</v></c><c r="C${r}"><v>7</v></c>`,
          `<c r="D${r}"><f>B${r}-A${r}</f><v>${r}</v></c>`,
        ]),
      }),
    shows: ['D100000', 100_000],
    isSaved: true,
    opensIn: 10_000,
    savesIn: 5_000,
  },
  {
    name: '100,000 formulas, each of the one above',
    bytes: () =>
      workbookBytes({
        rows: rows(100_000, (r) => [
          `<c r="A${r}"><v>1</v></c>`,
          r === 1
            ? '<c r="B1"><f>A1</f><v>1</v></c>'
            : `<c r="B${r}"><f>B${r - 1}+A${r}</f><v>${r}</v></c>`,
        ]),
      }),
    shows: ['B100000', 100_000],
    isSaved: true,
    opensIn: 10_000,
    savesIn: 5_000,
  },
  {
    name: '100,000 running sums SUM(A$1:A)',
    bytes: () =>
      workbookBytes({
        rows: rows(2_000, (r) => [
          `<c r="A${r}"><v>1</v></c>`,
          `<c r="B${r}"><f>SUM(A$1:A${r})</f><v>${r}</v></c>`,
        ]),
      }),
    shows: ['B2000', 2_000],
    opensIn: 10_000,
  },
  {
    name: 'a million constants',
    bytes: () =>
      workbookBytes({
        rows: rows(50_000, (r) =>
          Array.from({ length: 20 }, (_, c) => `<c r="${columnName(c)}${r}"><v>${r + c}</v></c>`),
        ),
      }),
    shows: ['A50000', 50_000],
    isSaved: true,
    opensIn: 5_000,
    savesIn: 5_000,
  },
  {
    name: 'a merge of the whole sheet',
    bytes: () => workbookBytes({ rows: one(number(7)), after: merge('A1:XFD1048576') }),
    shows: ['A1', 7],
    opensIn: 5_000,
  },
  {
    name: 'a merge of A1:Z1048576',
    bytes: () => workbookBytes({ rows: one(number(7)), after: merge('A1:Z1048576') }),
    shows: ['A1', 7],
    isSaved: true,
    opensIn: 5_000,
  },
  {
    name: 'a merge of the columns A:B',
    bytes: () => workbookBytes({ rows: one(number(7)), after: merge('A:B') }),
    isSaved: true,
    opensIn: 5_000,
  },
  {
    name: 'a text of 50,000 characters',
    bytes: () => workbookBytes({ rows: one(text('a'.repeat(50_000))) }),
    opensIn: 5_000,
  },
  {
    name: 'one unbroken text of 32,767 characters',
    bytes: () => workbookBytes({ rows: one(text('a'.repeat(32_767))) }),
    shows: ['A1', 'a'.repeat(32_767)],
    isSaved: true,
    opensIn: 5_000,
  },
  {
    name: 'a formula of 100,000 characters',
    bytes: () => workbookBytes({ rows: one(formula(`1${'+1'.repeat(50_000)}`)) }),
    opensIn: 5_000,
  },
  {
    name: '10,000 nested IFs',
    bytes: () =>
      workbookBytes({ rows: one(formula(`${'IF(1,'.repeat(10_000)}1${')'.repeat(10_000)}`)) }),
    opensIn: 5_000,
  },
  {
    name: 'a formula of 4,000 terms',
    bytes: () => workbookBytes({ rows: one(formula(`1${'+1'.repeat(3_999)}`)) }),
    shows: ['A1', 4_000],
    isSaved: true,
    opensIn: 5_000,
  },
  {
    name: '64 nested IFs',
    bytes: () => workbookBytes({ rows: one(formula(`${'IF(1,'.repeat(64)}1${')'.repeat(64)}`)) }),
    shows: ['A1', 1],
    opensIn: 5_000,
  },
  {
    name: '200 tables',
    bytes: () => tables(200),
    shows: ['A2', 2],
    isSaved: true,
    opensIn: 5_000,
  },
  {
    name: '20,000 array formulas of one cell',
    bytes: () =>
      workbookBytes({
        rows: rows(20_000, (r) => [
          `<c r="A${r}"><v>${r}</v></c>`,
          `<c r="B${r}"><f t="array" ref="B${r}">A${r}*2</f><v>${2 * r}</v></c>`,
        ]),
      }),
    shows: ['B20000', 40_000],
    isSaved: true,
    opensIn: 5_000,
  },
  {
    name: 'circular formulas',
    bytes: () =>
      workbookBytes({
        rows: rows(1_000, (r) => [
          `<c r="A${r}"><f>B${r}+1</f><v>0</v></c>`,
          `<c r="B${r}"><f>A${r === 1 ? 1_000 : r - 1}+1</f><v>0</v></c>`,
        ]),
      }),
    isSaved: true,
    opensIn: 5_000,
  },
];

function rows(count: number, cells: (row: number) => readonly string[]): string {
  return Array.from(
    { length: count },
    (_, i) => `<row r="${i + 1}">${cells(i + 1).join('')}</row>`,
  ).join('');
}

function one(content: string): string {
  return `<row r="1">${content}</row>`;
}

function number(value: number): string {
  return `<c r="A1"><v>${value}</v></c>`;
}

function text(value: string): string {
  return `<c r="A1" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function formula(value: string): string {
  return `<c r="A1"><f>${value}</f></c>`;
}

function merge(area: string): string {
  return `<mergeCells count="1"><mergeCell ref="${area}"/></mergeCells>`;
}

/** Tables of two rows, one below the other. */
function tables(count: number): Uint8Array {
  const parts = Array.from({ length: count }, (_, i): FurtherPart => {
    const area = `A${3 * i + 1}:B${3 * i + 2}`;
    return {
      path: `xl/tables/table${i + 1}.xml`,
      xml: `<table xmlns="${main}" id="${i + 1}" name="Table${i + 1}" displayName="Table${i + 1}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="2"><tableColumn id="1" name="Year"/><tableColumn id="2" name="Spend"/></tableColumns></table>`,
      type: 'table',
      relation: 'table',
    };
  });
  const cells = rows(3 * count, (r) => {
    if (r % 3 === 1) return [heading(`A${r}`, 'Year'), heading(`B${r}`, 'Spend')];
    return r % 3 === 2 ? [`<c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>1</v></c>`] : [];
  });
  const list = parts.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join('');
  return workbookBytes(
    { rows: cells, after: `<tableParts count="${count}">${list}</tableParts>` },
    parts,
  );
}

function heading(address: string, name: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${name}</t></is></c>`;
}
