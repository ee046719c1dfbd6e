import { officeReady, officeTheme, storagePartition } from '../../../src/hosts/excel/office';

function install(host: string | null, context: object = {}): void {
  const Office = {
    HostType: { Excel: 'Excel' },
    context,
    onReady: () => Promise.resolve({ host }),
  };
  Object.assign(globalThis, { Office });
}

test.each([
  ['en-GB', 'en'],
  ['zh-TW', 'zh-CN'],
  ['de-DE', 'en'],
])('Excel in %s is served in %s', async (displayLanguage, language) => {
  install('Excel', { displayLanguage });
  expect(await officeReady()).toEqual({ kind: 'excel', language });
});

test.each([null, 'Word'])('host %s is outside Excel', async (host) => {
  install(host);
  expect(await officeReady()).toEqual({ kind: 'outsideExcel' });
});

test.each([
  { why: 'dark', officeTheme: { isDarkTheme: true }, theme: 'dark' },
  { why: 'light', officeTheme: { isDarkTheme: false }, theme: 'light' },
  { why: 'not told', officeTheme: undefined, theme: undefined },
  { why: 'colors only', officeTheme: { bodyBackgroundColor: '#FFFFFF' }, theme: undefined },
])('a theme that is $why', ({ officeTheme: given, theme }) => {
  install('Excel', { officeTheme: given });
  expect(officeTheme()).toBe(theme);
});

test.each([
  ['on the web', 'wac-0123'],
  ['on the desktop', undefined],
])('the storage’s partition %s is %s', (_, partitionKey) => {
  install('Excel', { partitionKey });
  expect(storagePartition()).toBe(partitionKey);
});
