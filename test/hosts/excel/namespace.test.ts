import { excelWorkbookOf } from '../../../src/hosts/excel/excelWorkbook';
import { inDevelopmentNamespace } from '../../../src/hosts/excel/namespace';
import { convertToValues } from '../../../src/native/convertToValues';
import { restoreFormulas } from '../../../src/native/restoreFormulas';
import { convertToNative } from '../../../src/native/convertToNative';
import { contractPlan } from '../contract/contractPlan';
import { formula, type Formula } from '../../../src/sheets/plan';
import { key } from './SheetModel';
import { StrictExcel } from './StrictExcel';
import { timeFlies } from '../../virtualTime';

timeFlies();

const workbook = inDevelopmentNamespace(excelWorkbookOf('CAPEXDEV'));
let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1');
  excel.install();
});
const held = () => excel.sheet('Sheet1').contents.get(key(0, 0))?.value;

test.each<[Formula, string]>([
  [formula`CAPEX.AI_GAP(${{ row: 0, column: 1 }},20)`, '=CAPEXDEV.AI_GAP(B1,20)'],
  [
    formula`1+CAPEX.AI_GAP(60,CAPEX.AI_BASELINE("CAPEX.x"))`,
    '=1+CAPEXDEV.AI_GAP(60,CAPEXDEV.AI_BASELINE("CAPEX.x"))',
  ],
  [formula`${{ row: 0, column: 1 }}-MYCAPEX.F(1)`, '=B1-MYCAPEX.F(1)'],
])('%j is inserted as %s', async (given, text) => {
  const cell = { kind: 'formula', formula: given, format: '0', style: 'formula' } as const;
  const plan = { ...contractPlan, columnWidths: [1], cells: [[cell]] };
  const none = { tables: [], names: [], choices: [], charts: [] };
  await workbook.insert({ ...plan, ...none }, { kind: 'selection' });
  expect(held()).toBe(text);
});

test('plans inserted together call the functions under development too', async () => {
  const given = formula`CAPEX.AI_GAP(60,${{ row: 0, column: 0, sheet: "It's worth" }})`;
  const cell = { kind: 'formula', formula: given, format: '0', style: 'formula' } as const;
  const none = { tables: [], names: [], choices: [], charts: [] };
  await workbook.insertSheets([
    { ...contractPlan, ...none, columnWidths: [1], cells: [[cell]] },
    { ...contractPlan, ...none, name: "It's worth" },
  ]);
  const first = excel.sheet('Is it worth it').contents.get(key(0, 0))?.value;
  expect(first).toBe("=CAPEXDEV.AI_GAP(60,'It''s worth'!A1)");
});

test('a formula is entered under development, and read as released', async () => {
  await workbook.enterFormula('=CAPEX.AI_GAP(60,20)');
  expect(held()).toBe('=CAPEXDEV.AI_GAP(60,20)');
  expect((await workbook.readSelection()).formula).toBe('=CAPEX.AI_GAP(60,20)');
  expect((await workbook.findFormulas()).map((each) => each.formula)).toEqual([
    '=CAPEX.AI_GAP(60,20)',
  ]);
});

test('a formula entered under development has the format asked for', async () => {
  await workbook.enterFormula('=CAPEX.AI_GAP(60,20)', '0.0');
  expect(excel.sheet('Sheet1').numberFormats.get(key(0, 0))).toBe('0.0');
});

test('formulas of the released add-in are left alone', async () => {
  excel.sheet('Sheet1').enter(0, 0, '=CAPEX.AI_GAP(60,20)');
  excel.sheet('Sheet1').results.set(key(0, 0), '#NAME?');
  expect(await workbook.repairFormulas()).toEqual({ found: 0, repaired: 0 });
});

test('formulas are made portable and live again under development', async () => {
  await workbook.enterFormula('=CAPEX.AI_GAP(60,20)');
  expect(await convertToNative(workbook, 'en')).toMatchObject({ replaced: 1, skipped: [] });
  expect(held()).toBe('=AI_GAP(60,20,0,0)');
  expect(await restoreFormulas(workbook)).toEqual({ replaced: 1, skipped: [] });
  expect(held()).toBe('=CAPEXDEV.AI_GAP(60,20)');
  expect(excel.names.size).toBe(0);
});

test('formulas become values and are restored under development', async () => {
  await workbook.enterFormula('=CAPEX.AI_GAP(60,20)');
  expect(await convertToValues(workbook)).toEqual({ replaced: 1, skipped: [] });
  expect(excel.sheet('Sheet1').contents.get(key(0, 0))?.kind).toBe('number');
  expect([...excel.names.keys()]).toEqual(['AI_Capex_Values_1']);
  expect(await restoreFormulas(workbook)).toEqual({ replaced: 1, skipped: [] });
  expect(held()).toBe('=CAPEXDEV.AI_GAP(60,20)');
  expect(excel.names.size).toBe(0);
});
