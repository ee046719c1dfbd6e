/** @jest-environment jsdom */
import { loadSettings } from '../../../src/pages/taskpane/loadSettings';

beforeEach(() => localStorage.clear());

// A command of the ribbon makes its table as the pane would: both read the same place.
test.each<[why: string, partitionKey: string | undefined, colors: string]>([
  ['on the desktop', undefined, 'fast'],
  ['in the partition of Excel on the web', 'wac-1:', 'bankers'],
])('%s', (_, partitionKey, colors) => {
  Object.assign(globalThis, { Office: { context: { partitionKey } } });
  localStorage.setItem('ai-capex.settings', 'fast native');
  localStorage.setItem('wac-1:ai-capex.settings', 'bankers native');
  expect(loadSettings()).toEqual({ colors, formulas: 'native' });
});
