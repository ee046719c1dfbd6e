import { report } from '../../src/checks/report';
import type { RunOptions } from '../../src/checks/runChecks';
import { calculator } from '../hosts/excel/calculator';
import { ChartProxy } from '../hosts/excel/ChartProxy';
import { ConditionalFormatProxy } from '../hosts/excel/ConditionalFormatProxy';
import { DataValidationProxy } from '../hosts/excel/DataValidationProxy';
import { NamedItemProxy } from '../hosts/excel/NamedItemProxy';
import { OfficeError } from '../hosts/excel/OfficeError';
import type { StrictExcel } from '../hosts/excel/StrictExcel';
import { TableProxy } from '../hosts/excel/TableProxy';
import { WorksheetProxy } from '../hosts/excel/WorksheetProxy';
import { quickly, virtualTime } from '../virtualTime';
import { type CheckedExcel, checkedExcel } from './checkedExcel';
import { endedIn } from './endedIn';
import { runInExcel } from './runInExcel';
import { fillWithWork, secrets } from './secrets';

const notShown = ['error has a message', 'one undo takes an insertion back'];

interface Row {
  /** What is wrong with this Excel. */
  readonly wrong: string;
  readonly breakIt: (checked: CheckedExcel) => void;
  /** The checks that must fail, and no others. */
  readonly fail: readonly string[];
  /** Those that can then not be shown. */
  readonly notChecked?: readonly string[];
}

/** Lets the calculator answer some formulas in another way. */
function answering(pattern: RegExp, values: readonly (readonly (number | string)[])[]) {
  return () => {
    const { answer } = calculator;
    calculator.answer = (formula, sheet) =>
      pattern.test(formula) ? values : answer?.(formula, sheet);
  };
}

const nothing = (): void => undefined;

/** Lets some events go untold. */
function silence(excel: StrictExcel, event: string): void {
  const fire = excel.fire.bind(excel);
  jest
    .spyOn(excel, 'fire')
    .mockImplementation((each) => (each.endsWith(event) ? Promise.resolve() : fire(each)));
}

const rows: readonly Row[] = [
  {
    wrong: 'a call answers something else',
    breakIt: answering(/AI_GAP\(60,20\)$/, [[41]]),
    fail: ['function answers'],
  },
  {
    wrong: 'the functions are not there',
    breakIt: answering(/^=CAPEX/, [['#NAME?']]),
    fail: [
      ...['function answers', 'function fills cells', 'error is shown', 'every function answers'],
      'functions speak the language of the pane',
      ...['conversion to native formulas and back', 'only AI Capex formulas are found'],
    ],
  },
  {
    wrong: 'nothing spills from AI Capex functions',
    breakIt: answering(/AI_PAYBACK_SCHEDULE/, [['Year']]),
    fail: ['function fills cells', 'every function answers'],
  },
  {
    wrong: 'one function alone is not there',
    breakIt: answering(/MARKET_CEILING\(0/, [['#NAME?']]),
    fail: ['every function answers'],
  },
  {
    wrong: 'an error is taken for a number',
    breakIt: answering(/MARKET_CEILING\(82\)/, [[0]]),
    fail: ['error is shown'],
  },
  {
    wrong: 'functions answer in another language',
    breakIt: answering(/"label"/, [['科技巨头的人工智能支出']]),
    fail: ['functions speak the language of the pane'],
  },
  {
    wrong: 'a table is made in name only',
    breakIt: () => {
      jest.spyOn(TableProxy.prototype, 'name', 'set').mockImplementation(nothing);
    },
    fail: ['table is made'],
  },
  {
    wrong: 'a list is not kept',
    breakIt: () => {
      jest.spyOn(DataValidationProxy.prototype, 'rule', 'set').mockImplementation(nothing);
    },
    fail: ['list of values is offered'],
  },
  {
    wrong: 'the order of conditional formats is not kept',
    breakIt: ({ excel }) => {
      excel.addsFormatsLast = true;
      jest.spyOn(ConditionalFormatProxy.prototype, 'priority', 'set').mockImplementation(nothing);
    },
    fail: ['cells are colored by value'],
  },
  {
    wrong: 'a chart cannot be placed',
    breakIt: () => {
      jest.spyOn(ChartProxy.prototype, 'setPosition').mockImplementation(function (
        this: ChartProxy,
      ) {
        this['context'].enqueue(() => {
          throw new OfficeError('InvalidArgument');
        });
      });
    },
    fail: ['chart is drawn'],
  },
  {
    wrong: 'styles have no looks',
    breakIt: ({ excel }) => {
      excel.styles.push({ name: 'Capex Input', format: {} }, { name: 'Capex Heading', format: {} });
    },
    fail: ['styles are applied'],
  },
  {
    wrong: 'names hold no LAMBDA',
    breakIt: answering(/^=AI_Capex_Check_Difference/, [['#NAME?']]),
    fail: ['name holds a LAMBDA'],
  },
  {
    wrong: 'a native equivalent answers something else',
    breakIt: answering(/^=AI_GAP/, [[39]]),
    fail: ['conversion to native formulas and back'],
  },
  {
    wrong: 'no event of a selection',
    breakIt: ({ excel }) => {
      silence(excel, 'onSelectionChanged');
    },
    fail: ['selection is read and reported'],
  },
  {
    wrong: 'no event of a change',
    breakIt: ({ excel }) => {
      silence(excel, 'worksheets.onChanged');
    },
    fail: ['changes are reported'],
  },
  {
    wrong: 'Excel is dark and the pane is not',
    breakIt: ({ office }) => (office.theme = 'dark'),
    fail: ['theme is that of the program'],
  },
  {
    wrong: 'Excel does not tell its theme',
    breakIt: ({ office }) => (office.theme = undefined),
    fail: [],
    notChecked: ['theme is that of the program'],
  },
  {
    wrong: 'the workbook has native equivalents already',
    breakIt: ({ excel }) => excel.names.set('AI_GAP', '=LAMBDA(a,b,c,d,a-b)'),
    fail: [],
    notChecked: ['conversion to native formulas and back'],
  },
];

virtualTime();

afterEach(() => jest.restoreAllMocks());

describe('an Excel that is broken in one way', () => {
  test.each(rows)('$wrong', async ({ breakIt, fail, notChecked = [] }) => {
    const checked = checkedExcel();
    fillWithWork(checked.excel);
    breakIt(checked);
    const before = checked.excel.state();
    const text = report(await quickly(runInExcel({ timeoutMs: 4_500 })));
    const ended = endedIn(text);
    const idsOf = (wanted: RegExp) =>
      ended.filter(({ outcome }) => wanted.test(outcome)).map(({ id }) => id);
    expect(idsOf(/^FAILED/)).toEqual(fail);
    expect(idsOf(/^not checked/).sort()).toEqual([...notShown, ...notChecked].sort());
    expect(checked.excel.state()).toBe(before);
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

test('a name that is not kept fails its check, and takes nothing else along', async () => {
  const { excel } = checkedExcel();
  const before = excel.state();
  const set = excel.names.set.bind(excel.names);
  jest
    .spyOn(excel.names, 'set')
    .mockImplementation((name, meant) =>
      name === 'AI_Capex_Check_Spend' ? excel.names : set(name, meant),
    );
  const ended = endedIn(report(await quickly(runInExcel({ timeoutMs: 4_500 }))));
  expect(ended.filter(({ outcome }) => outcome.startsWith('FAILED')).map(({ id }) => id)).toEqual([
    'cell gets a name',
  ]);
  expect(excel.state()).toBe(before);
});

/** Notes which check is running. */
function following() {
  let running = '';
  const onProgress: RunOptions['onProgress'] = (_, check) => (running = check?.id ?? '');
  return { onProgress, isRunning: (id: string) => running === id };
}

test.each<[what: string, spoil: () => { delete(): void }]>([
  ['a name', () => NamedItemProxy.prototype],
  ['a table', () => TableProxy.prototype],
])('a rollback that leaves %s fails its check, and what it left is removed', async (_, spoil) => {
  const { excel } = checkedExcel();
  const before = excel.state();
  const { onProgress, isRunning } = following();
  const proto = spoil();
  const { delete: whole } = proto;
  let spoilt = 0;
  jest.spyOn(proto, 'delete').mockImplementation(function (this: { delete(): void }) {
    if (isRunning('failed insertion is rolled back') && spoilt++ === 0) return;
    whole.call(this);
  });
  const run = await quickly(runInExcel({ onProgress, timeoutMs: 4_500 }));
  const failed = endedIn(report(run)).filter(({ outcome }) => outcome.startsWith('FAILED'));
  expect(failed.map(({ id }) => id)).toEqual(['failed insertion is rolled back']);
  expect(run.end.kind).toBe('complete');
  expect(excel.state()).toBe(before);
});

test('if Excel does not remove the scratch sheet, the run ends and reports what is left', async () => {
  const { excel } = checkedExcel();
  jest.spyOn(WorksheetProxy.prototype, 'delete').mockImplementation(function (
    this: WorksheetProxy,
  ) {
    this['context'].enqueue(() => {
      throw new OfficeError('AccessDenied');
    });
  });
  const run = await quickly(runInExcel());
  expect(run.results).toHaveLength(1);
  expect(run.end).toMatchObject({ kind: 'leftOver', left: { sheets: ['AI Capex check'] } });
  // The user sees their own cells again.
  expect(excel.active.sheet.name).toBe('Sheet1');
});
