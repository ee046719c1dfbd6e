import { officeScript } from '../../../src/pages/taskpane/officeScript';
import { type HostState, watchOffice } from '../../../src/pages/taskpane/watchOffice';

const patienceMs = 20;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

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

test('holds the cells, then loads the functions, then asks for the host', async () => {
  install(() => Promise.resolve({ host: 'Excel' }));
  await watchOffice(show, load, patienceMs);
  expect(events).toEqual([officeScript, 'cells are held', 'functions.js', 'host is asked']);
  await pause(2 * patienceMs);
  expect(shown).toEqual([{ kind: 'excel', language: 'en' }]);
});

test('says at once that Office.js cannot be loaded', async () => {
  await watchOffice(show, () => Promise.reject(new Error('blocked')), patienceMs);
  await pause(2 * patienceMs);
  expect(shown).toEqual([{ kind: 'officeBlocked' }]);
});

test.each([
  ['loads', () => new Promise<void>(() => undefined)],
  ['answers', load],
])('says after a while that Office.js never %s', async (_, loading) => {
  install(() => new Promise(() => undefined));
  void watchOffice(show, loading, patienceMs);
  await pause(2 * patienceMs);
  expect(shown).toEqual([{ kind: 'officeBlocked' }]);
});

test('mends itself where Office.js comes late', async () => {
  install(() => Promise.resolve({ host: null }));
  await watchOffice(show, () => pause(2 * patienceMs), patienceMs);
  expect(shown).toEqual([{ kind: 'officeBlocked' }, { kind: 'outsideExcel' }]);
});

test('says that the functions cannot be loaded, and not that Office.js is blocked', async () => {
  install(() => Promise.resolve({ host: 'Excel' }));
  const loading = (address: string) =>
    address === officeScript ? Promise.resolve() : Promise.reject(new Error('functions.js'));
  await watchOffice(show, loading, patienceMs);
  await pause(2 * patienceMs);
  expect(shown).toEqual([{ kind: 'functionsMissing' }]);
});
