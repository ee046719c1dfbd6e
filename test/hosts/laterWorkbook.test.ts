import { laterWorkbook } from '../../src/hosts/laterWorkbook';
import type { Workbook } from '../../src/hosts/workbook';

/** The workbench, for which it is there, calculates by itself. */
type Request = Exclude<
  keyof Workbook,
  'onSelectionChange' | 'onChange' | 'keepsReplaced' | 'bench' | 'calculation'
>;

/** Everything that a workbook can be asked to do. */
const requests = Object.keys({
  previewInsert: true,
  insert: true,
  undoInsert: true,
  insertSheets: true,
  enterFormula: true,
  enterText: true,
  select: true,
  readSelection: true,
  readRanges: true,
  findFormulas: true,
  repairFormulas: true,
  findFormulasContaining: true,
  readNames: true,
  readNamedCells: true,
  dryRunRewrite: true,
  rewrite: true,
  save: true,
  open: true,
} satisfies Record<Request, true>) as Request[];

/** A workbook that answers each request with its own name, and notes who listens. */
function answering() {
  const listening: string[] = [];
  const listen = (name: string) => () => {
    listening.push(name);
    return () => listening.splice(listening.indexOf(name), 1);
  };
  const workbook = {
    ...Object.fromEntries(requests.map((name) => [name, () => Promise.resolve(name)])),
    onSelectionChange: listen('selection'),
    onChange: listen('change'),
    keepsReplaced: () => true,
    bench: { program: 'workbench', open: () => Promise.resolve('bench') },
  } as unknown as Workbook;
  return { workbook, listening };
}

const ask = (workbook: Workbook, name: Request) =>
  (workbook[name] as unknown as () => Promise<unknown>)();

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe.each(requests)('%s', (name) => {
  test('waits until the workbook is open, and then has its answer', async () => {
    let open: (workbook: Workbook) => void = () => undefined;
    const later = laterWorkbook(new Promise((resolve) => (open = resolve)));
    let answer: unknown;
    void ask(later, name).then((given) => (answer = given));
    await settled();
    expect(answer).toBeUndefined();
    open(answering().workbook);
    await settled();
    expect(answer).toBe(name);
  });

  test('fails as the opening did', async () => {
    const later = laterWorkbook(Promise.reject(new Error('no grid')));
    await expect(ask(later, name)).rejects.toThrow('no grid');
  });
});

test('the checks wait too', async () => {
  const later = laterWorkbook(Promise.resolve(answering().workbook));
  expect(later.bench?.program).toBe('workbench');
  expect(await later.bench?.open()).toBe('bench');
});

test('sheets that are replaced are kept only by a workbook that is open', async () => {
  const later = laterWorkbook(Promise.resolve(answering().workbook));
  expect(later.keepsReplaced?.()).toBe(false);
  await settled();
  expect(later.keepsReplaced?.()).toBe(true);
});

test('a listener hears the workbook from its opening on, until it is stopped', async () => {
  const { workbook, listening } = answering();
  const later = laterWorkbook(Promise.resolve(workbook));
  const stop = [later.onChange(() => undefined), later.onSelectionChange(() => undefined)];
  expect(listening).toEqual([]);
  await settled();
  expect(listening).toEqual(['change', 'selection']);
  stop.forEach((each) => each());
  expect(listening).toEqual([]);
});

test('a listener that is stopped before the opening never listens', async () => {
  const { workbook, listening } = answering();
  laterWorkbook(Promise.resolve(workbook)).onChange(() => undefined)();
  await settled();
  expect(listening).toEqual([]);
});
