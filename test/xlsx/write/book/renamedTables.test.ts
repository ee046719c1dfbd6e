import type { Book, BookContent, BookSheet, BookTable } from '../../../../src/xlsx/book';
import { openPackage } from '../../../../src/xlsx/package/openPackage';
import { readBook } from '../../../../src/xlsx/read/readBook';
import {
  renamedTable,
  type TableMoves,
} from '../../../../src/xlsx/write/book/shifting/renamedTable';
import { writeBook } from '../../../../src/xlsx/write/writeBook';
import { foreignFile, foreignParts } from './foreignFile';

const tables: TableMoves = new Map([
  [
    'costs',
    {
      name: 'Spending',
      headings: new Map([
        ['spend', 'Outlay'],
        ['of [it]', 'all #'],
        ['a', 'b'],
        ['b', 'a'],
      ]),
    },
  ],
]);

test.each<[reference: string, expected: string, why: string]>([
  ['Costs', 'Spending', 'the whole table'],
  ['COSTS[spend]', 'Spending[Outlay]', 'letter case tells nothing apart'],
  ['Costs[[#This Row],[Spend]]', 'Spending[[#This Row],[Outlay]]', 'as a file has it'],
  ['Costs[@Spend]', 'Spending[@Outlay]', 'as it is typed'],
  ["Costs[@[of '[it']]]", "Spending[@[all '#]]", 'with signs that are escaped'],
  ["Costs[of '[it']]", "Spending[all '#]", 'likewise'],
  ['Costs[[a]:[b]]', 'Spending[[b]:[a]]', 'names that are swapped'],
  ['Costs[[#Headers],[#Data],[Year]]', 'Spending[[#Headers],[#Data],[Year]]', 'as it was called'],
  ['Costs[]', 'Spending[]', 'no column'],
  ['Other[Spend]', 'Other[Spend]', 'another table'],
  ['[@Spend]', '[@Spend]', 'no table is named'],
])('%s becomes %s: %s', (reference, expected) => {
  expect(renamedTable(reference, tables)).toBe(expected);
});

describe('a table and one of its columns are renamed', () => {
  const formula = 'Spending[[#This Row],[Spend]]*2';
  const file = foreignFile([
    [
      'xl/tables/table1.xml',
      foreignParts
        .get('xl/tables/table1.xml')!
        .replace(
          '<tableColumn id="1" name="Year"/>',
          `<tableColumn id="1" name="Year"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`,
        ),
    ],
    [
      'xl/workbook.xml',
      foreignParts.get('xl/workbook.xml')!.replace('>Data!$A$5<', '>SUM(Spending[Spend])<'),
    ],
    [
      'xl/worksheets/sheet2.xml',
      foreignParts
        .get('xl/worksheets/sheet2.xml')!
        .replace('SUM(Data!B2:B3)', '[1]Model!B2+SUM(Spending[Spend])'),
    ],
  ]);
  let written: ReturnType<typeof openPackage>;
  beforeAll(async () => {
    const opened = await readBook(file);
    const [data, notes] = opened.sheets as [BookSheet, BookSheet];
    const table: BookTable = { ...data.tables[0]!, name: 'Costs', headings: ['Year', 'Outlay'] };
    const heading: BookContent = { kind: 'text', value: 'Outlay' };
    const cells = data.cells.map((each) =>
      each.row === 0 && each.column === 1 ? { ...each, content: heading } : each,
    );
    const kept = notes.cells.map((each) => ({
      ...each,
      content: { ...each.content, isKept: true } as BookContent,
    }));
    const sheets = [
      { ...data, cells, tables: [table] },
      { ...notes, cells: kept },
    ];
    const book: Book = { ...opened, sheets };
    written = openPackage(await writeBook(book, file));
  });

  test.each<[what: string, part: string, expected: string]>([
    ['a formula that keeps its result', 'xl/worksheets/sheet2.xml', '+SUM(Costs[Outlay])</f>'],
    ['a hidden name', 'xl/workbook.xml', 'hidden="1">SUM(Costs[Outlay])<'],
    ['its own formulas', 'xl/tables/table1.xml', '>Costs[[#This Row],[Outlay]]*2<'],
    ['the table', 'xl/tables/table1.xml', 'displayName="Costs"'],
  ])('in %s', (_, part, expected) => expect(written.text(part)).toContain(expected));
});
