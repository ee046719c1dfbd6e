import { NotKeptError } from '../../src/kept/notKept';
import { Saver } from '../../src/kept/Saver';

let saves: number;
let takes: number;
let failure: Error | undefined;
let told: string[];
let saver: Saver<void>;

beforeEach(() => {
  jest.useFakeTimers();
  [saves, takes, failure, told] = [0, 0, undefined, []];
  saver = new Saver(
    async () => {
      saves += 1;
    },
    async () => {
      if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
      if (failure) throw failure;
    },
    () => told.push(saver.state.kind),
  );
});

afterEach(() => jest.useRealTimers());

const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test('nothing is saved while nothing has changed, results that come by themselves included', async () => {
  saver.updated();
  await wait(5_000);
  expect([saves, saver.state.kind, saver.isUnsaved]).toEqual([0, 'unchanged', false]);
});

test('a change is saved soon after', async () => {
  saver.changed();
  expect([saver.state.kind, saver.isUnsaved]).toEqual(['saving', true]);
  await wait(300);
  expect([saves, saver.state.kind, saver.isUnsaved]).toEqual([1, 'saved', false]);
});

test('changes without end are saved every second', async () => {
  for (let ms = 0; ms < 3_000; ms += 100) {
    saver.changed();
    await wait(100);
  }
  expect(saves).toBeGreaterThanOrEqual(2);
  expect(saves).toBeLessThanOrEqual(3);
});

test('a change while saving is not said to be saved until it is', async () => {
  takes = 500;
  saver.changed();
  await wait(400);
  saver.changed();
  await wait(500);
  expect([saver.state.kind, saver.isUnsaved]).toEqual(['saving', true]);
  await wait(2_000);
  expect([saves, saver.state.kind, saver.isUnsaved]).toEqual([2, 'saved', false]);
});

test('a result after the work is saved too, but closing the page would lose nothing', async () => {
  saver.changed();
  await wait(300);
  saver.updated();
  expect([saver.state.kind, saver.isUnsaved]).toEqual(['saved', false]);
  await wait(300);
  expect([saves, told.filter((kind) => kind === 'saving').length]).toEqual([2, 1]);
});

test('the page goes: what waits is saved at once', async () => {
  saver.changed();
  const flushed = saver.flush();
  expect(saves).toBe(1);
  await flushed;
  expect(saver.state.kind).toBe('saved');
});

test('the page goes while a save is under way: the last change is given to the browser all the same', async () => {
  takes = 500;
  saver.changed();
  await wait(350);
  saver.changed();
  void saver.flush();
  expect(saves).toBe(2);
});

test('the page goes, and nothing waits', async () => {
  saver.changed();
  await wait(300);
  await saver.flush();
  expect(saves).toBe(1);
});

describe('a save that fails', () => {
  beforeEach(async () => {
    failure = new DOMException('no room', 'QuotaExceededError');
    saver.changed();
    await wait(300);
  });

  test('is reported with its reason, and closing the page would lose work', () => {
    expect(saver.state).toEqual({ kind: 'failed', reason: { kind: 'full' } });
    expect(saver.isUnsaved).toBe(true);
  });

  test('stays reported while it fails again', async () => {
    saver.changed();
    expect(saver.state.kind).toBe('failed');
    await wait(300);
    expect([saves, saver.state.kind]).toEqual([2, 'failed']);
  });

  test('is tried again by itself, and then all is saved', async () => {
    failure = undefined;
    await wait(10_000);
    expect([saver.state.kind, saver.isUnsaved]).toEqual(['saved', false]);
  });

  test('a file saved by the user is as good, until the next change', () => {
    saver.savedElsewhere();
    expect([saver.state.kind, saver.isUnsaved]).toEqual(['failed', false]);
    saver.changed();
    expect(saver.isUnsaved).toBe(true);
  });
});

test('where nothing can be kept that is said before anything is lost, and warned of only after', async () => {
  failure = new NotKeptError({ kind: 'insecure' });
  saver.refuse({ kind: 'insecure' });
  expect([saver.state, saver.isUnsaved]).toEqual([
    { kind: 'failed', reason: { kind: 'insecure' } },
    false,
  ]);
  saver.changed();
  await wait(300);
  expect([saver.state, saver.isUnsaved]).toEqual([
    { kind: 'failed', reason: { kind: 'insecure' } },
    true,
  ]);
});

test('a save of the workbook before says nothing of the next one', async () => {
  takes = 500;
  saver.changed();
  await wait(350);
  saver.reset('unchanged');
  await wait(1_000);
  expect([saver.state.kind, saver.isUnsaved]).toEqual(['unchanged', false]);
});

test('a workbook that takes the page long to hand over is saved less often', async () => {
  const now = jest.spyOn(performance, 'now');
  let clock = 0;
  now.mockImplementation(() => (clock += 400));
  saver.changed();
  await wait(300);
  saver.changed();
  await wait(3_900);
  expect(saves).toBe(1);
  await wait(200);
  expect(saves).toBe(2);
  now.mockRestore();
});
