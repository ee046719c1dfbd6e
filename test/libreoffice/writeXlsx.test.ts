import { writeBook } from '../../src/xlsx/write/writeBook';
import { writeXlsx } from '../../src/xlsx/write/writeXlsx';
import type { Book, BookContent } from '../../src/xlsx/book';
import { fullPlan, otherPlan } from '../xlsx/fullPlan';
import { recalculated } from './recalculated';
import { withOffice } from './withOffice';

jest.setTimeout(120_000);

withOffice('a file, opened by LibreOffice', () => {
  test('a plan with everything in it, and one that reads it', async () => {
    const book = await recalculated(await writeXlsx([fullPlan, otherPlan], new Date('2024-07-27')));
    expect(Object.fromEntries(book)).toEqual({
      "What's it worth": [
        ['All of it', null, null],
        ['Figure', 'Value', 'Twice'],
        ['=not a formula', 60, 120],
        ['#N/A', 0.5, 1],
        ['Spill', 60, 120],
        [null, 0.5, 1],
      ],
      "What's it worth (2)": [['Other'], [60]],
    });
  });

  const formulas: readonly (readonly [formula: string, expected: unknown, why: string])[] = [
    ['=IFNA(NA(),7)', 7, 'a younger function'],
    ['=SUM(IF(A1:A3>1,A1:A3,0))', 5, 'cell by cell'],
    ['=MAX(ABS(A1:A3-4))', 3, 'a difference of ranges'],
    ['=AND(A1:A3>0)', true, 'a check of all cells'],
    ['=SUMPRODUCT(--(A1:A3>1))', 2, 'SUMPRODUCT'],
    ['=MATCH(TRUE,INDEX(A1:A3>=2,0),0)', 2, 'the first row at which it holds'],
    ['=CONCAT("a","b")', 'ab', 'a text'],
    ['=1/0', { error: '#DIV/0!' }, 'an error'],
    ['=Twice*2', 4, 'a name'],
  ];

  describe('formulas next to a column of 1, 2, 3', () => {
    let column: readonly unknown[];

    beforeAll(async () => {
      const contents = formulas.map(([formula]): BookContent => ({ kind: 'formula', formula }));
      column = await columnBeside(contents);
    });

    test.each(formulas.map((row, i) => [...row, i] as const))(
      '%s is %j: %s',
      (_, expected, __, row) => expect(column[row]).toEqual(expected),
    );
  });

  test('shows the result that the file brings', async () => {
    const saved: BookContent = { kind: 'formula', formula: '=LET(x,1,x+39)', result: 40 };
    expect(await columnBeside([saved], { calculate: false })).toEqual([40, null, null]);
  });

  test('but of an AI Capex formula, which has the mark of an array as in Excel, it shows none', async () => {
    const ours: BookContent = { kind: 'formula', formula: '=CAPEX.AI_GAP(60,20)', result: 40 };
    const [shown] = await columnBeside([ours], { calculate: false });
    expect(shown).toEqual({ error: '#NAME?' });
  });
});

/** A column of 1, 2, 3, and next to it one of one's own; what that one then holds. */
async function columnBeside(contents: readonly BookContent[], options?: { calculate: boolean }) {
  const numbers = [1, 2, 3].map((value, row) => ({
    ...{ row, column: 0, format: {} },
    content: { kind: 'number' as const, value },
  }));
  const beside = contents.map((content, row) => ({ row, column: 1, format: {}, content }));
  const book: Book = {
    sheets: [
      {
        name: 'Sheet',
        cells: [...numbers, ...beside],
        columnWidths: [],
        rowHeights: new Map(),
        frozen: { rows: 0, columns: 0 },
        merged: [],
        tables: [],
        choices: [],
        charts: [],
      },
    ],
    names: [{ name: 'Twice', formula: "='Sheet'!$A$2" }],
    calculateOnOpening: false,
    modified: new Date('2024-07-27'),
  };
  const rows = (await recalculated(await writeBook(book), options)).get('Sheet')!;
  return rows.map((row) => row[1] ?? null);
}
