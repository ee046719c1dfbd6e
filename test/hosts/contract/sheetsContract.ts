import type { InsertTarget } from '../../../src/hosts/workbook';
import { formula, type Plan } from '../../../src/sheets/plan';
import { contractActions, refusalOf } from './contractActions';
import { contractBook as book } from './contractBook';
import { contractPlan } from './contractPlan';
import type { Harness, OpenHarness } from './harness';

const newSheet: InsertTarget = { kind: 'newSheet' };
const [inputs, worth] = book;

/** What every workbook does with plans that are inserted together. */
export function sheetsContract(host: string, open: OpenHarness): void {
  describe(`${host} keeps the contract for plans inserted together`, () => {
    let harness: Harness;
    beforeEach(async () => {
      harness = await open();
    });

    const { read, formulaAt, select } = contractActions(() => harness);

    test('each on a sheet of its own, in order, behind the active one; the first is selected', async () => {
      const inserted = await harness.workbook.insertSheets(book);
      expect(inserted.map(({ sheet }) => sheet)).toEqual(['Notes (2)', "It's worth"]);
      expect(await harness.sheets()).toEqual(['Sheet1', 'Notes (2)', "It's worth", 'Notes']);
      expect(await harness.workbook.readSelection()).toMatchObject({
        sheet: 'Notes (2)',
        address: 'A1',
        value: 'Case',
      });
    });

    test('behind the last sheet too', async () => {
      await select('A1', 'Notes');
      await harness.workbook.insertSheets(book);
      expect(await harness.sheets()).toEqual(['Sheet1', 'Notes', 'Notes (2)', "It's worth"]);
    });

    test('formulas read the other plan on the sheet that it got', async () => {
      await harness.workbook.insertSheets(book);
      expect(await formulaAt('B2', 'Notes (2)')).toBe("='It''s worth'!B1*10");
      expect(await formulaAt('B1', "It's worth")).toBe("='Notes (2)'!B1+COUNTA('Notes (2)'!A1:A2)");
    });

    test('a sheet and a name that both plans wish differ, now and the next time', async () => {
      await harness.workbook.insertSheets(book);
      await select('A1');
      await harness.workbook.insertSheets(book);
      expect(await harness.sheets()).toEqual([
        ...['Sheet1', 'Notes (3)', "It's worth (2)"],
        ...['Notes (2)', "It's worth", 'Notes'],
      ]);
      expect(await formulaAt('B2', 'Notes (3)')).toBe("='It''s worth (2)'!B1*10");
      expect((await harness.names()).map(({ name }) => name).sort()).toEqual([
        'Capex_Case',
        'Capex_Case_2',
        'Capex_Case_3',
        'Capex_Case_4',
      ]);
    });

    test('cells that take some values only offer these', async () => {
      await harness.workbook.insertSheets(book);
      expect(await harness.choices()).toEqual([
        { list: '1,2,3', sheet: 'Notes (2)', address: 'B1' },
      ]);
    });

    test('a single one is placed as on any new sheet', async () => {
      expect(await harness.workbook.insertSheets([contractPlan])).toEqual([
        { sheet: 'Is it worth it', address: 'A1:B4' },
      ]);
      expect(await harness.tables()).toEqual([
        { name: 'Worth', sheet: 'Is it worth it', address: 'A2:B4' },
      ]);
    });

    test('while an insertion is under way they are refused', async () => {
      const [first, second] = await Promise.all([
        refusalOf(harness.workbook.insert(contractPlan, newSheet)),
        refusalOf(harness.workbook.insertSheets(book)),
      ]);
      expect([first, second]).toEqual([undefined, { kind: 'busy' }]);
      expect(await harness.sheets()).toEqual(['Sheet1', 'Is it worth it', 'Notes']);
    });

    test.each<[why: string, plans: readonly Plan[], message: string]>([
      ['none', [], 'there is no plan to insert'],
      ['two of one name', [inputs, inputs], 'two plans are called "Notes"'],
      ['one that reads a plan left out', [worth], 'no plan "Notes" is inserted with this one'],
    ])('%s is a mistake of the caller and leaves no trace', async (_, plans, message) => {
      await expect(harness.workbook.insertSheets(plans)).rejects.toThrow(message);
      expect(await harness.sheets()).toEqual(['Sheet1', 'Notes']);
      expect(await harness.names()).toEqual([]);
    });

    test('a plan at cells reads no other plan', async () => {
      const cells: Plan['cells'] = [
        [
          {
            kind: 'formula',
            formula: formula`${{ row: 0, column: 0, sheet: 'Notes' }}`,
            format: '0',
            style: 'formula',
          },
        ],
      ];
      const lone = { ...inputs, columnWidths: [9], cells, names: [], choices: [] };
      await expect(harness.workbook.insert(lone, { kind: 'selection' })).rejects.toThrow(
        'no plan "Notes" is inserted with this one',
      );
      expect(await read('A1')).toEqual([[null]]);
    });
  });
}
