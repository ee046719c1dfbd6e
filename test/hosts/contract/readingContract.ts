import type { CellValues } from '../../../src/cells/value';
import type { Plan, PlanCell } from '../../../src/sheets/plan';
import { refusalOf } from './contractActions';
import type { Harness, OpenHarness } from './harness';

const text = (value: string): PlanCell => ({ kind: 'text', value, style: 'label' });
const number = (value: number): PlanCell => ({
  kind: 'number',
  value,
  format: '0',
  style: 'input',
});

/** A sheet "Fund 1" with the table Deals in A1:B3, and names for its B2, B2:B3 and A2:B2. */
const deals: Plan = {
  name: 'Fund 1',
  cells: [
    [text('Deal'), text('Spend')],
    [text('a'), number(5)],
    [text('b'), number(7)],
  ],
  columnWidths: [10, 10],
  frozenRows: 1,
  tables: [{ name: 'Deals', area: { row: 0, column: 0, rows: 3, columns: 2 } }],
  names: [
    { name: 'Capex_Rate', cell: { row: 1, column: 1 } },
    { name: 'Capex_Spend', cell: { row: 1, column: 1 }, rows: 2 },
    { name: 'Capex_Deal', cell: { row: 1, column: 0 }, columns: 2 },
  ],
  charts: [],
  colors: 'bankers',
};

const spend = [[5], [7]];
const whole = [
  ['a', 5],
  ['b', 7],
];

/** Read from Sheet1, of which A1:B3 holds 1, 2; 3, 4; nothing, 6. */
const readable: readonly (readonly [reference: string, why: string, values: CellValues])[] = [
  ['A:A', 'a whole column ends with the last used row of its sheet', [[1], [3], [null]]],
  ['$B:$B', 'fixed', [[2], [4], [6]]],
  ['Sheet1!A:B', 'two whole columns, with their sheet', [[1, 2], [3, 4], [null, 6]]], // prettier-ignore
  ['2:2', 'a whole row ends with the last used column', [[3, 4]]],
  ['Notes!A:A', 'of an empty sheet: one blank cell', [[null]]],
  ["'Fund 1'!B:B", 'of a sheet in quotation marks', [['Spend'], [5], [7]]],
  ['$A$2:$B$2', 'a fixed range', [[3, 4]]],
  ['Capex_Rate', 'a name of cells on another sheet', [[5]]],
  ['capex_rate', 'a name in whatever letter case', [[5]]],
  ['Capex_Spend', 'a name of several rows', spend],
  ['Capex_Deal', 'a name of several columns', [['a', 5]]],
  ['Column_A', 'a name of a whole column', [[1], [3], [null]]],
  ['Notes!Local', "a sheet's own name, with its sheet", [[3, 4]]],
  ['Both', "a name that is the workbook's here", [[1]]],
  ['Notes!Both', "and the sheet's own there", [[2]]],
  ['Deals', 'a table: its data', whole],
  ['Deals[Spend]', 'a column of a table', spend],
  ['deals[spend]', 'in whatever letter case', spend],
  ['Deals[[Deal]:[Spend]]', 'columns from one to another', whole],
  ['Deals[#Data]', 'the data alone', whole],
  ['Deals[#Headers]', 'the headings', [['Deal', 'Spend']]],
  ['Deals[[#All],[Spend]]', 'a column with its heading', [['Spend'], [5], [7]]],
];

const refused: readonly (readonly [reference: string, why: string])[] = [
  ['No_Such_Name', 'a name that is not there'],
  ['Local', "another sheet's own name, without its sheet"],
  ['Rate', 'a name of a constant'],
  ['Twice', 'a name of a LAMBDA'],
  ['Gone', 'a name whose cells were deleted'],
  ['Nowhere!A1', 'a sheet that is not there'],
  ['Nowhere!Rate', 'a name that is neither there nor of cells'],
  ['Deals[Price]', 'a column that the table does not have'],
  ['Deals[#Totals]', 'totals that the table does not show'],
  ['Deals[@Spend]', 'this row: only a cell has one'],
  ['[Book2.xlsx]Sheet1!A1', 'another workbook'],
  ['Sheet1:Notes!A1', 'several sheets at once'],
];

/** What every workbook reads, whatever program holds it. */
export function readingContract(host: string, open: OpenHarness): void {
  describe(`${host} reads`, () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await open();
      await harness.enter('Sheet1', 'A1', [
        [1, 2],
        [3, 4],
      ]);
      await harness.enter('Sheet1', 'B3', [[6]]);
      await harness.workbook.insert(deals, { kind: 'newSheet' });
      await harness.defineName('Column_A', 'Sheet1!$A:$A');
      await harness.defineName('Local', 'Sheet1!$A$2:$B$2', 'Notes');
      await harness.defineName('Both', 'Sheet1!$A$1');
      await harness.defineName('Both', 'Sheet1!$B$1', 'Notes');
      await harness.defineName('Rate', '0.05');
      await harness.defineName('Twice', 'LAMBDA(a,2*a)');
      await harness.defineName('Gone', '#REF!');
    });
    const read = (...references: string[]) => harness.workbook.readRanges(references, 'Sheet1');

    test.each(readable)('%s: %s', async (reference, _, values) => {
      expect(await read(reference)).toEqual([values]);
    });

    test.each(refused)('%s: refused, for it is %s', async (reference) => {
      expect(await refusalOf(read(reference))).toEqual({ kind: 'notCells', reference });
    });

    test("a sheet's own name from a formula on that sheet", async () => {
      expect(await harness.workbook.readRanges(['Local', 'Both'], 'Notes')).toEqual([
        [[3, 4]],
        [[2]],
      ]);
    });

    test('AI Capex formulas once they are calculated', async () => {
      await harness.enter('Notes', 'E1', [['=CAPEX.AI_GAP(60,20)']]);
      const [found] = await harness.workbook.findFormulas({ calculated: true });
      expect(found).toMatchObject({ sheet: 'Notes', address: 'E1', state: 'calculated' });
    });

    test("the names of the workbook, and each sheet's own with its sheet", async () => {
      const names = await harness.workbook.readNames();
      const places = (wanted: string) =>
        names.filter(({ name }) => name === wanted).map(({ scope }) => scope ?? 'the workbook');
      expect(places('Local')).toEqual(['Notes']);
      expect(places('Both').sort()).toEqual(['Notes', 'the workbook']);
      expect(places('Rate')).toEqual(['the workbook']);
      expect(places('Deals')).toEqual(['the workbook']);
    });

    test("the cells of the workbook's names by their first letters, in whatever letter case", async () => {
      await harness.defineName('Capex_Gone', '#REF!');
      await harness.defineName('Capex_Limit', '0.05');
      await harness.defineName('Capex_Own', 'Sheet1!$A$1', 'Notes');
      const named = await harness.workbook.readNamedCells('capex_');
      expect([...named].sort((one, other) => (one.name < other.name ? -1 : 1))).toEqual([
        { name: 'Capex_Deal', sheet: 'Fund 1', address: 'A2:B2', values: [['a', 5]] },
        { name: 'Capex_Rate', sheet: 'Fund 1', address: 'B2', values: [[5]] },
        { name: 'Capex_Spend', sheet: 'Fund 1', address: 'B2:B3', values: spend },
      ]);
      expect(await harness.workbook.readNamedCells('No_Such_')).toEqual([]);
    });

    test('whole columns of several sheets, as long as each other', async () => {
      await harness.enter('Notes', 'C5', [[8]]);
      const [one, other] = await read('A:A', 'Notes!C:C');
      expect([one?.flat(), other?.flat()]).toEqual([
        [1, 3, null, null, null],
        [null, null, null, null, 8],
      ]);
    });
  });
}
