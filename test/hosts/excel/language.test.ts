import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { FormulaChanges } from '../../../src/hosts/workbook';
import type { PlanCell } from '../../../src/sheets/plan';
import { refusalOf } from '../contract/contractActions';
import { contractPlan as plan } from '../contract/contractPlan';
import { StrictExcel } from './StrictExcel';

let excel: StrictExcel;
beforeEach(() => {
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
  excel.language = 'de';
  excel.normalStyle = 'Standard';
});

const live = '=CAPEX.AI_GAP(60,20)';
const equivalent = 'LAMBDA(a,b,IF(a>b,a-b,0))';
const rewriting: FormulaChanges = {
  sheets: [],
  newNames: [
    { name: 'GAP_TWIN', formula: { parts: [equivalent] }, comment: 'AI Capex: equivalent' },
  ],
  cells: [{ kind: 'formula', sheet: 'Notes', address: 'A1', from: live, to: '=GAP_TWIN(60,20)' }],
  oldNames: [],
};

describe('in an Excel whose lists are separated by semicolons', () => {
  test('a plan is inserted with all its styles', async () => {
    const label: PlanCell = { kind: 'text', value: 'Apart', style: 'label' };
    // Cells of one style that do not touch.
    const cells = [...plan.cells, [{ kind: 'empty' } as const, label]];
    await excelWorkbook.insert({ ...plan, cells }, { kind: 'selection' });
    const { styles } = excel.sheet('Sheet1');
    expect(styles.get('4,1')).toBe('Capex Label');
    expect(new Set(styles.values())).toEqual(
      new Set(
        ['Title', 'Heading', 'Heading Right', 'Label', 'Input', 'Formula'].map(
          (name) => `Capex ${name}`,
        ),
      ),
    );
  });

  test('a failed insertion gives the normal style back by the name it has there', async () => {
    const before = excel.state();
    excel.fault = { sync: 2, afterOperations: 40, code: 'GeneralException' };
    await refusalOf(excelWorkbook.insert(plan, { kind: 'selection' }));
    expect(excel.state()).toBe(before);
  });

  test('a name that holds a LAMBDA is defined, and no scratch sheet stays', async () => {
    excel.sheet('Notes').enter(0, 0, live);
    await excelWorkbook.rewrite(rewriting);
    expect(excel.names.get('GAP_TWIN')).toBe(`=${equivalent}`);
    expect(excel.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Notes']);
  });

  test.each([
    ['no sheet can be added', () => (excel.structureProtected = true)],
    ["the user's sheet has the scratch sheet's name", () => (excel.sheets[0]!.name = 'AI Capex')],
  ])('if %s, nothing is lost', async (_, prepare) => {
    excel.sheet('Notes').enter(0, 0, live);
    prepare();
    const sheets = excel.sheets.map(({ name }) => name);
    await excelWorkbook.rewrite(rewriting).catch((error: unknown) => error);
    expect(excel.sheets.map(({ name }) => name)).toEqual(sheets);
    expect([live, '=GAP_TWIN(60,20)']).toContain(excel.sheet('Notes').contents.get('0,0')?.value);
  });

  describe('going back from native formulas', () => {
    const back: FormulaChanges = {
      ...{ sheets: [], newNames: [], oldNames: ['GAP_TWIN', 'OTHER_TWIN'] },
      cells: [
        { kind: 'formula', sheet: 'Notes', address: 'A1', from: '=GAP_TWIN(60,20)', to: live },
      ],
    };
    beforeEach(() => {
      excel.names.set('GAP_TWIN', `=${equivalent}`);
      excel.names.set('OTHER_TWIN', '=LAMBDA(a,a)');
      excel.comments.set('GAP_TWIN', 'AI Capex: equivalent');
      excel.sheet('Notes').enter(0, 0, '=GAP_TWIN(60,20)');
    });

    test.each([
      [3, 2, 'the cells', 'the names are still there'],
      [4, 1, 'the names, after one of them', 'it is defined again by its text of that language'],
    ])(
      'a failure in sync %i, after %i operations, leaves no trace',
      async (sync, afterOperations) => {
        const before = excel.state();
        excel.fault = { sync, afterOperations, code: 'GeneralException' };
        expect(await refusalOf(excelWorkbook.rewrite(back))).toMatchObject({ kind: 'host' });
        expect(excel.state()).toBe(before);
      },
    );

    test('the names go only when the cells are as they should be', async () => {
      let seen: unknown;
      excel.afterSync = (sync) => {
        if (sync === 3)
          seen = [excel.names.has('GAP_TWIN'), excel.sheet('Notes').contents.get('0,0')?.value];
      };
      await excelWorkbook.rewrite(back);
      expect(seen).toEqual([true, live]);
      expect([...excel.names]).toEqual([]);
    });
  });
});

test('hidden names, and names that refer to nothing or in another language, are in no way changed', async () => {
  excel.names.set('_xlfn.HIDDEN', '#NAME?');
  excel.names.set('Gone', '=#REF!');
  excel.names.set('Druckbereich', '=Notes!A1');
  excel.sheet('Notes').enter(0, 0, live);
  const before = [...excel.names];
  await excelWorkbook.rewrite({ ...rewriting, newNames: [], cells: [] });
  await excelWorkbook.insert(plan, { kind: 'selection' });
  expect([...excel.names].slice(0, before.length)).toEqual(before);
});
