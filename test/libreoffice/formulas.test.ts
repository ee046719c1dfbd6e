import type { Book, BookCell, BookContent } from '../../src/xlsx/book';
import { writeBook } from '../../src/xlsx/write/writeBook';
import { recalculated } from './recalculated';
import { withOffice } from './withOffice';

jest.setTimeout(120_000);

type Row = readonly [formula: string, expected: unknown, why: string];

/** Calculations with arrays, which LibreOffice makes as Excel does only if the file marks them. */
const cellwise: readonly Row[] = [
  ['=SUM(A2:A4*B2:B4)', 380, 'an operator'],
  ['=SUM(-A2:A4)', -60, 'a sign'],
  ['=SUM(A2:A4%)', 0.6, 'percent'],
  ['=MAX(1/A2:A4)', 0.1, 'the range behind the operator'],
  ['=AND(A2:A4>5)', true, 'a check of all'],
  ['=SUM(--ISNUMBER(SEARCH("a",C2:C4)))', 2, 'texts with a letter'],
  ['=COUNT(FIND("a",C2:C4))', 2, 'texts where it is found'],
  ['=SUM(IF(A2:A4>10,B2:B4))', 11, 'a condition'],
  ['=SUM(IF(C2:C4="apple",A2:A4,0))', 10, 'on texts'],
  ['=MAX(ABS(A2:A4-25))', 15, 'ABS'],
  ['=SUM(SQRT(A2:A4*A2:A4))', 60, 'SQRT'],
  ['=SUM(MOD(A2:A4,20))', 20, 'MOD'],
  ['=SUM(YEAR(D2:D4))', 6071, 'YEAR'],
  ['=SUM(MONTH(D2:D4))', 8, 'MONTH'],
  ['=SUM(LEN(TRIM(C2:C4)))', 14, 'TRIM'],
  ['=SUM(LEN(LEFT(C2:C4,2)))', 6, 'LEFT'],
  ['=SUM(VALUE(E2:E4))', 6, 'VALUE'],
  ['=SUM(POWER(B2:B4,2))', 146, 'POWER'],
  ['=SUM(ROUND(A2:A4/3,0))', 20, 'ROUND'],
  ['=SUM(INT(A2:A4/3))', 19, 'INT'],
  ['=SUM(NOT(A2:A4>10)*1)', 1, 'NOT'],
  ['=SUM(EXP(B2:B4*0))', 3, 'EXP'],
  ['=SUM(IFERROR(A2:A4/(B2:B4-5),0))', -2.5, 'IFERROR'],
  ['=SUM(N(A2:A4>10))', 2, 'N'],
  ['=SUM(nums*2)', 120, 'a name'],
  ['=SUM(nums*rate)', 6, 'two names'],
  ['=MAX(nums-A2)', 20, 'a name and a cell'],
  ['=SUM(1/COUNTIF(C2:C4,C2:C4))', 3, 'criteria of a range'],
  ['=SUM(COUNTIF(C2:C4,{"apple","pear"}))', 2, 'criteria written out'],
  ['=SUM(SUMIF(C2:C4,C2:C3,A2:A4))', 30, 'sums for each'],
  ['=SUM(VLOOKUP(A2:A4,A2:B4,2,0))', 20, 'values to look for'],
  ['=SUM(LOOKUP(A2:A4,A2:A4,B2:B4))', 20, 'in LOOKUP'],
  ['=MATCH(1,(A2:A4=20)*(B2:B4=4),0)', 2, 'two conditions'],
  ['=INDEX(B2:B4,MATCH(1,(A2:A4>10)*(B2:B4>4),0))', 7, 'the row where they hold'],
  ['=LARGE(A2:A4*B2:B4,1)', 210, 'the largest product'],
  ['=SMALL(IF(A2:A4>10,A2:A4),1)', 20, 'the smallest of some'],
  ['=SUM(LARGE(A2:A4,{1,2}))', 50, 'the two largest'],
  ['=SUM(ROW(A2:A4))', 9, 'places'],
  ['=SUM(TRANSPOSE(A2:A4)*{1,2,3})', 140, 'TRANSPOSE'],
  ['=SUM(MMULT(A2:B3,A2:B3))', 882, 'a matrix'],
  ['=SUM(FREQUENCY(A2:A4,{15,25}))', 3, 'FREQUENCY'],
  ['=AGGREGATE(15,6,A2:A4/(B2:B4>4),1)', 10, 'AGGREGATE'],
  ['=STDEV(A2:A4*2)', 20, 'a deviation'],
  ['=CORREL(A2:A4*2,B2:B4)', -0.397359707119513, 'a correlation'],
  ['=MAX((C2:C4="pear")*A2:A4)', 20, 'the largest of some'],
  ['=SUM(INDEX(A2:B4,0,1)*2)', 120, 'a whole column'],
];

/** What needs no mark: it comes to the same in every program. */
const plain: readonly Row[] = [
  ['=SUM(A2:A4)*2', 120, 'a sum'],
  ['=SUMPRODUCT((A2:A4>10)*B2:B4)', 11, 'SUMPRODUCT'],
  ['=SUMPRODUCT(1/COUNTIF(C2:C4,C2:C4))', 3, 'with criteria'],
  ['=SUMPRODUCT(--ISNUMBER(SEARCH("a",C2:C4)))', 2, 'with texts'],
  ['=MATCH(TRUE,INDEX(A2:A4>10,0),0)', 2, 'INDEX'],
  ['=LOOKUP(2,1/(A2:A4<30),B2:B4)', 4, 'LOOKUP'],
  ['=SUMIFS(A2:A4,C2:C4,"pear",B2:B4,">1")', 20, 'conditions'],
  ['=INDEX(B2:B4,MATCH(20,A2:A4,0))', 4, 'a cell'],
  ['=IF(A2>5,SUM(nums),0)*rate', 6, 'names'],
  ['=SUM(OFFSET(A2,1,0,2,1))', 50, 'cells elsewhere'],
  ['=SUM(INDIRECT("A2:A4"))', 60, 'cells of a text'],
];

/** Functions younger than the file format, each by its prefix. */
const younger: readonly Row[] = [
  ['=FORECAST.LINEAR(6,A2:A4,B2:B4)', 21.0526315789474, 'a trend'],
  ['=COVARIANCE.P(A2:A4,B2:B4)', -6.66666666666667, 'COVARIANCE.P'],
  ['=COVARIANCE.S(A2:A4,B2:B4)', -10, 'COVARIANCE.S'],
  ['=BITAND(6,3)+BITOR(6,1)+BITXOR(6,3)', 14, 'bits'],
  ['=BINOM.DIST(1,2,0.5,FALSE)', 0.5, 'BINOM.DIST'],
  ['=T.INV.2T(1,5)', 0, 'T.INV.2T'],
  ['=NORM.S.DIST(0,TRUE)+PHI(0)*0', 0.5, 'NORM.S.DIST'],
  ['=PERCENTRANK.INC(A2:A4,20)', 0.5, 'PERCENTRANK.INC'],
  ['=QUARTILE.EXC(A2:A4,2)', 20, 'QUARTILE.EXC'],
  ['=SKEW.P(A2:A4)', 0, 'SKEW.P'],
  ['=CEILING.MATH(1.5)+FLOOR.MATH(1.5)', 3, 'CEILING.MATH'],
  ['=SUM(MUNIT(3))', 3, 'MUNIT'],
  ['=SEC(0)+SECH(0)', 2, 'SEC'],
  ['=CONFIDENCE.NORM(0.05,1,100)', 0.195996398454005, 'CONFIDENCE.NORM'],
  ['=GAMMA(4)', 6, 'GAMMA'],
  ['=WEIBULL.DIST(0,1,1,TRUE)', 0, 'WEIBULL.DIST'],
  ['=POISSON.DIST(0,0.000000001,TRUE)', 0.999999999, 'POISSON.DIST'],
  ['=IFNA(NA(),7)+IFS(FALSE,1,TRUE,2)+SWITCH(2,1,5,2,6)', 15, 'choices'],
  ['=TEXTJOIN(",",TRUE,C2:C4)', 'apple,pear,melon', 'texts'],
  [
    '=MAXIFS(A2:A4,B2:B4,"<7")+MINIFS(A2:A4,B2:B4,">1")',
    30,
    'the largest and the smallest of some',
  ],
  ['=NUMBERVALUE("1,5",",")+DAYS(2,1)+UNICODE("A")', 67.5, 'others'],
  ['=XOR(TRUE,FALSE)', true, 'XOR'],
];

withOffice('formulas of a workbook, calculated by LibreOffice', () => {
  const rows = [...cellwise, ...plain, ...younger];
  let results: readonly unknown[];

  beforeAll(async () => {
    results = await resultsOf(rows.map(([formula]) => formula));
  });

  test.each(rows.map((row, i) => [...row, i] as const))('%s is %j: %s', (_, expected, __, i) => {
    expect(results[i]).toEqual(typeof expected === 'number' ? near(expected) : expected);
  });
});

/** What formulas next to a small table of numbers, texts and dates come to. */
async function resultsOf(formulas: readonly string[]): Promise<readonly unknown[]> {
  const table: readonly (readonly (number | string)[])[] = [
    ['Price', 'Count', 'Fruit', 'Day', 'Digits'],
    [10, 9, 'apple', 45000, '1'],
    [20, 4, 'pear', 45338, '2'],
    [30, 7, 'melon', 45369, '3'],
  ];
  const cells = table.flatMap((row, i) =>
    row.map((value, j): BookCell => {
      const content: BookContent =
        typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
      return { row: i, column: j, format: {}, content };
    }),
  );
  // Away from the table's rows: next to it, one cell of each column would be found.
  const first = table.length + 2;
  const column = formulas.map((formula, i): BookCell => ({
    ...{ row: first + i, column: 7, format: {} },
    content: { kind: 'formula', formula },
  }));
  const book: Book = {
    sheets: [
      {
        name: 'Sheet',
        cells: [...cells, ...column],
        columnWidths: [],
        rowHeights: new Map(),
        frozen: { rows: 0, columns: 0 },
        merged: [],
        tables: [],
        choices: [],
        charts: [],
      },
    ],
    names: [
      { name: 'nums', formula: "='Sheet'!$A$2:$A$4" },
      { name: 'rate', formula: '=0.1' },
    ],
    calculateOnOpening: true,
    modified: new Date('2024-07-27'),
  };
  const values = (await recalculated(await writeBook(book))).get('Sheet') ?? [];
  return formulas.map((_, i) => values[first + i]?.[7] ?? null);
}

function near(expected: number): unknown {
  return expect.closeTo(expected, 9);
}
