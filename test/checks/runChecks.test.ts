import { checks } from '../../src/checks/checks';
import { report } from '../../src/checks/report';
import { namespace } from '../../src/functions/functionName';
import { excelWorkbook, excelWorkbookOf } from '../../src/hosts/excel/excelWorkbook';
import { inDevelopmentNamespace } from '../../src/hosts/excel/namespace';
import { SheetModel } from '../hosts/excel/SheetModel';
import { refusalOf } from '../hosts/contract/contractActions';
import { contractPlan } from '../hosts/contract/contractPlan';
import { quickly, virtualTime } from '../virtualTime';
import { checkedExcel } from './checkedExcel';
import { excelBench, runInExcel } from './runInExcel';
import { fillWithWork, secrets } from './secrets';

virtualTime();

const newSheet = { kind: 'newSheet' } as const;

function workbookWithWork() {
  const checked = checkedExcel();
  fillWithWork(checked.excel);
  return { ...checked, before: checked.excel.state() };
}

test('a run leaves no trace in a workbook full of work, and none of it in the report', async () => {
  const { excel, before } = workbookWithWork();
  const text = report(await quickly(runInExcel()));
  expect(excel.state()).toBe(before);
  expect(excel.selected).toBe("'Budget Zürich'!B2");
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('the report names the program', async () => {
  checkedExcel();
  const text = report(await quickly(runInExcel()));
  expect(text.split('\n').slice(0, 7)).toEqual([
    `AI Capex check: ${checks.length - 2} passed, 0 failed, 2 not checked (complete)`,
    'Program: Excel 16.0.18827.20102',
    'Platform: PC',
    expect.stringMatching(/^API sets: ExcelApi 1\.20, CustomFunctionsRuntime 1\.\d/),
    'Display language: en-US',
    'Content language: en-US',
    'Locale: en-US, decimal .',
  ]);
});

test('the add-in under development checks its own functions', async () => {
  const { excel } = checkedExcel();
  const entered: unknown[] = [];
  const enter = jest.spyOn(SheetModel.prototype, 'enter');
  enter.mockImplementation(function (this: SheetModel, ...given) {
    entered.push(given[2]);
    enter.mockRestore();
    this.enter(...given);
  });
  const before = excel.state();
  const workbook = inDevelopmentNamespace(excelWorkbookOf(namespace.development));
  const { results } = await quickly(runInExcel({}, await workbook.bench?.open()));
  expect(results.filter(({ outcome }) => /failed|stopped/.test(outcome.kind))).toEqual([]);
  expect(entered).toEqual(['=CAPEXDEV.AI_GAP(60,20)']);
  expect(excel.state()).toBe(before);
});

test('progress names each check before it runs, and ends with all results', async () => {
  checkedExcel();
  const told: [number, string | undefined][] = [];
  await quickly(
    runInExcel({ onProgress: (results, check) => told.push([results.length, check?.id]) }),
  );
  expect(told).toEqual([...checks.map(({ id }, i) => [i, id]), [checks.length, undefined]]);
});

test.each([0, 1, Math.floor(checks.length / 2)])(
  'cancelled after %i checks, it runs no other and leaves no trace',
  async (max) => {
    const { excel, before } = workbookWithWork();
    let done = 0;
    const run = await quickly(
      runInExcel({
        onProgress: (results) => (done = results.length),
        isCancelled: () => done >= max,
      }),
    );
    expect([run.end.kind, run.results.length]).toEqual(['cancelled', max + Number(max > 0)]);
    expect(excel.state()).toBe(before);
  },
);

test('a workbook whose structure is protected is not touched', async () => {
  const { excel, before } = workbookWithWork();
  excel.structureProtected = true;
  const run = await quickly(runInExcel());
  expect([run.end.kind, run.results]).toEqual(['protected', []]);
  expect(excel.state()).toBe(before);
});

test('a protected sheet of the user does not matter', async () => {
  const { excel } = workbookWithWork();
  excel.sheet('Budget Zürich').protected = true;
  const { results } = await quickly(runInExcel());
  expect(results.filter(({ outcome }) => /failed|stopped/.test(outcome.kind))).toEqual([]);
});

test('while something else is under way it is refused', async () => {
  checkedExcel();
  const both = Promise.all([
    refusalOf(excelWorkbook.insert(contractPlan, newSheet)),
    refusalOf(runInExcel()),
  ]);
  const [inserted, checked] = await quickly(both);
  expect([inserted, checked]).toEqual([undefined, { kind: 'busy' }]);
});

test('while it runs, everything else is refused; afterwards it is not', async () => {
  const { excel } = checkedExcel();
  const refusals: unknown[] = [];
  await quickly(
    runInExcel({
      onProgress: () => {
        void refusalOf(excelWorkbook.insert(contractPlan, newSheet)).then((each) =>
          refusals.push(each),
        );
      },
    }),
  );
  expect(refusals).toHaveLength(checks.length + 1);
  expect(new Set(refusals.map((each) => JSON.stringify(each)))).toEqual(
    new Set(['{"kind":"busy"}']),
  );
  expect(excel.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Notes']);
  expect(await quickly(refusalOf(excelWorkbook.insert(contractPlan, newSheet)))).toBeUndefined();
});

test('a user who goes to another sheet meanwhile finds nothing of it there', async () => {
  const { excel, before } = workbookWithWork();
  const sheet = excel.sheet('Budget Zürich');
  const { afterSync } = excel;
  excel.afterSync = (sync) => {
    afterSync?.(sync);
    if (sync % 3 === 0) excel.active = { sheet, row: 7, column: 7 };
  };
  const run = await quickly(runInExcel());
  excel.afterSync = undefined;
  excel.active = { sheet, row: 1, column: 1 };
  expect(excel.state()).toBe(before);
  const text = report(run);
  expect(text).toContain('not checked');
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test('a sheet, a name and a style that others add meanwhile stay', async () => {
  const { excel } = checkedExcel();
  let added = false;
  await quickly(
    runInExcel({
      onProgress: () => {
        if (added) return;
        added = true;
        excel.sheet('Notes').enter(3, 3, 5);
        excel.names.set('Somebody', 'Notes!D4');
        excel.styles.push({ name: 'Somebody else', format: {} });
      },
    }),
  );
  expect([...excel.names.keys()]).toEqual(['Somebody']);
  expect(excel.styles.map(({ name }) => name)).toEqual(['Normal', 'Somebody else']);
});

test('a scratch sheet that an earlier run could not remove is left alone', async () => {
  const { excel } = checkedExcel();
  await quickly(excelWorkbook.insertSheets([{ ...contractPlan, name: 'AI Capex check' }]));
  const before = excel.state();
  const { results } = await quickly(runInExcel());
  expect(results.filter(({ outcome }) => /failed|stopped/.test(outcome.kind))).toEqual([]);
  expect(excel.state()).toBe(before);
});

test('the bench reports that the pane closes, until the listener is removed', async () => {
  const { office } = checkedExcel();
  const closed = jest.fn();
  const stop = (await excelBench()).onClose(closed);
  const tell = (visibilityMode: string) =>
    office.paneListeners.forEach((listener) => listener({ visibilityMode }));
  tell('Taskpane');
  expect(closed).not.toHaveBeenCalled();
  tell('Hidden');
  expect(closed).toHaveBeenCalledTimes(1);
  stop();
  tell('Hidden');
  expect(closed).toHaveBeenCalledTimes(1);
});
