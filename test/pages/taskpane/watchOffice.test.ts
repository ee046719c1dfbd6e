import { type HostState, watchOffice } from '../../../src/pages/taskpane/watchOffice';

const timeoutMs = 20;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const never = () => new Promise<void>(() => undefined);

let shown: HostState[];
let events: string[];
const show = (state: HostState) => shown.push(state);

beforeEach(() => {
  shown = [];
  events = [];
});

/** Office.js loaded, with what happens to it written down. */
function install(onReady: () => Promise<{ host: string | null }>): void {
  Object.assign(globalThis, {
    CustomFunctions: { delayInitialization: () => events.push('cells are held') },
    Office: {
      HostType: { Excel: 'Excel' },
      context: { displayLanguage: 'en-US' },
      onReady: () => {
        events.push('host is asked');
        return onReady();
      },
    },
  });
}

const load = (address: string) => {
  events.push(address);
  return Promise.resolve();
};
const library = () => load('Office.js');
const onLibrary = () => void events.push('commands are answered');
const watch = (changed: Partial<Parameters<typeof watchOffice>[1]> = {}) =>
  watchOffice(show, { library, onLibrary, load, timeoutMs, ...changed });

test('delays the cells and accepts commands, then loads the functions, then finds the host', async () => {
  install(() => Promise.resolve({ host: 'Excel' }));
  await watch();
  expect(events).toEqual([
    'Office.js',
    'cells are held',
    'commands are answered',
    'since.js',
    'functions.js',
    'host is asked',
  ]);
  await pause(2 * timeoutMs);
  expect(shown).toEqual([{ kind: 'excel', language: 'en' }]);
});

test.each([
  ['functions.js is still on its way', never],
  ['functions.js cannot be loaded', () => Promise.reject(new Error('functions.js'))],
])('answers commands though %s', async (_, loading) => {
  install(never as never);
  void watch({ load: loading });
  await pause(2 * timeoutMs);
  expect(events).toContain('commands are answered');
});

test('says at once that Office.js cannot be loaded', async () => {
  await watch({ library: () => Promise.reject(new Error('blocked')) });
  await pause(2 * timeoutMs);
  expect(shown).toEqual([{ kind: 'officeBlocked' }]);
  expect(events).toEqual([]);
});

test.each([
  ['loads', never],
  ['answers', library],
])('says after a while that Office.js never %s', async (_, loading) => {
  install(() => new Promise(() => undefined));
  void watch({ library: loading });
  await pause(2 * timeoutMs);
  expect(shown).toEqual([{ kind: 'officeBlocked' }]);
});

test('goes on if Office.js comes late', async () => {
  install(() => Promise.resolve({ host: null }));
  await watch({ library: () => pause(2 * timeoutMs) });
  expect(shown).toEqual([{ kind: 'officeBlocked' }, { kind: 'outsideExcel' }]);
});

test('reports that the functions cannot be loaded, and not that Office.js is blocked', async () => {
  install(() => Promise.resolve({ host: 'Excel' }));
  await watch({ load: () => Promise.reject(new Error('functions.js')) });
  await pause(2 * timeoutMs);
  expect(shown).toEqual([{ kind: 'functionsMissing' }]);
});

test('runs no functions without the records since the article, whose ids would be unknown', async () => {
  install(() => Promise.resolve({ host: 'Excel' }));
  const withoutRecords = (address: string) =>
    address === 'since.js' ? Promise.reject(new Error(address)) : load(address);
  await watch({ load: withoutRecords });
  await pause(2 * timeoutMs);
  expect(events).not.toContain('functions.js');
  expect(shown).toEqual([{ kind: 'functionsMissing' }]);
});
