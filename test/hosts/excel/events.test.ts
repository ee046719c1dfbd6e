import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { Selection } from '../../../src/hosts/workbook';
import { WorkbookError } from '../../../src/hosts/workbook';
import { StrictExcel } from './StrictExcel';

let excel: StrictExcel;
const stops: (() => void)[] = [];
beforeEach(() => {
  jest.useFakeTimers();
  excel = new StrictExcel('Sheet1', 'Notes');
  excel.install();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await pass(0);
  jest.useRealTimers();
});

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const select = (row: number, column: number) => {
  excel.active = { sheet: excel.active.sheet, row, column };
};
const fire = async (event: string, milliseconds = 100) => {
  await excel.fire(event);
  await pass(milliseconds);
};

describe('the selection', () => {
  let heard: string[];
  let failures: unknown[];
  const listen = async () => {
    const stop = excelWorkbook.onSelectionChange(
      ({ sheet, cell }: Selection) => heard.push(`${sheet}!${cell}`),
      (error) => failures.push(error),
    );
    stops.push(stop);
    await pass(0);
    return stop;
  };
  const refusals = () =>
    failures.map((error) => (error instanceof WorkbookError ? error.refusal.kind : error));
  beforeEach(() => {
    heard = [];
    failures = [];
  });

  test('reaches all listeners by one handler, which is removed with the last of them', async () => {
    const [first, second] = [await listen(), await listen()];
    expect(excel.handlersOf('workbook.onSelectionChanged').size).toBe(1);
    select(4, 1);
    await fire('workbook.onSelectionChanged');
    expect(heard).toEqual(['Sheet1!B5', 'Sheet1!B5']);
    first();
    await pass(0);
    expect(excel.handlersOf('workbook.onSelectionChanged').size).toBe(1);
    second();
    await pass(0);
    expect(excel.handlersOf('workbook.onSelectionChanged').size).toBe(0);
  });

  test('reaches a listener that comes after all had gone', async () => {
    (await listen())();
    await pass(0);
    await listen();
    select(1, 1);
    await fire('workbook.onSelectionChanged');
    expect(heard).toEqual(['Sheet1!B2']);
  });

  test.each(['worksheets.onSelectionChanged', 'worksheets.onActivated'])(
    'is reported by %s alone if the event of the workbook does not come',
    async (event) => {
      await listen();
      select(2, 2);
      await fire(event);
      expect(heard).toEqual(['Sheet1!C3']);
    },
  );

  test('is reported once although three events come, and not at all if nothing has changed', async () => {
    await listen();
    select(2, 2);
    await excel.fire('worksheets.onActivated');
    await excel.fire('worksheets.onSelectionChanged');
    await fire('workbook.onSelectionChanged');
    await fire('workbook.onSelectionChanged');
    expect(heard).toEqual(['Sheet1!C3']);
  });

  test('is listened to again after Excel has refused, and then reported', async () => {
    excel.refusesEvents = 2;
    await listen();
    expect(refusals()).toEqual(['unavailable']);
    select(3, 0);
    await pass(5000);
    expect(refusals()).toEqual(['unavailable', 'unavailable']);
    expect(heard).toEqual(['Sheet1!A4']);
    select(4, 0);
    await fire('workbook.onSelectionChanged');
    expect(heard).toEqual(['Sheet1!A4', 'Sheet1!A5']);
  });

  test('is requested at once if another listener comes meanwhile', async () => {
    excel.refusesEvents = 3;
    await listen();
    await pass(3000);
    expect(failures).toHaveLength(3);
    await listen();
    select(5, 0);
    await fire('workbook.onSelectionChanged');
    expect(heard).toEqual(['Sheet1!A6', 'Sheet1!A6']);
  });

  test.each([
    ['chart', 'workbook.onSelectionChanged'],
    ['chartSheet', 'worksheets.onActivated'],
    ['otherWorkbook', 'workbook.onSelectionChanged'],
  ] as const)('is refused, not lost, if it is a %s', async (selected, event) => {
    await listen();
    excel.inFront = selected;
    await fire(event);
    expect(refusals()).toEqual(['noCell']);
    await expect(excelWorkbook.readSelection()).rejects.toMatchObject({
      refusal: { kind: 'noCell' },
    });
    excel.inFront = 'cell';
    await fire(event);
    expect(heard).toEqual(['Sheet1!A1']);
  });
});

describe('a change', () => {
  let told: number;
  const listen = async (onError?: (error: unknown) => void) => {
    stops.push(excelWorkbook.onChange(() => (told += 1), onError));
    await pass(0);
  };
  beforeEach(() => {
    told = 0;
  });

  test.each([
    ['worksheets.onChanged', 'contents, undone ones too'],
    ['worksheets.onCalculated', 'results that arrive'],
    ['worksheets.onAdded', 'a new sheet'],
    ['worksheets.onDeleted', 'a deleted sheet'],
    ['worksheets.onNameChanged', 'another name of a sheet'],
    ['tables.onAdded', 'a new table'],
    ['tables.onDeleted', 'a deleted table'],
  ])('is told after %s: %s', async (event) => {
    await listen();
    await fire(event, 1000);
    expect(told).toBe(1);
  });

  test('is reported once after many events in a row', async () => {
    await listen();
    for (let i = 0; i < 5; i++) await fire('worksheets.onChanged', 100);
    expect(told).toBe(0);
    await pass(300);
    expect(told).toBe(1);
  });

  test('is reported every two seconds while events continue', async () => {
    await listen();
    for (let i = 0; i < 45; i++) await fire('worksheets.onCalculated', 100);
    expect(told).toBe(2);
  });

  test('is listened to again after Excel has refused, and then reported', async () => {
    const failures: unknown[] = [];
    excel.refusesEvents = 1;
    await listen((error) => failures.push(error));
    expect(failures).toHaveLength(1);
    await pass(2000);
    expect(told).toBe(1);
    await fire('worksheets.onChanged', 1000);
    expect(told).toBe(2);
  });

  test('is listened to in an Excel that does not report new names', async () => {
    excel.apiMinor = 12;
    await listen();
    await fire('worksheets.onAdded', 1000);
    expect(told).toBe(1);
  });

  test('reaches nobody after the end', async () => {
    await listen();
    await excel.fire('worksheets.onChanged');
    stops.pop()?.();
    await pass(1000);
    expect([told, excel.handlersOf('worksheets.onChanged').size]).toEqual([0, 0]);
  });
});
