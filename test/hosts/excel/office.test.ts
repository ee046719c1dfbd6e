import { officeReady } from '../../../src/hosts/excel/office';

function install(host: string | null, context: object = {}): void {
  const Office = {
    HostType: { Excel: 'Excel' },
    context,
    onReady: () => Promise.resolve({ host }),
  };
  Object.assign(globalThis, { Office });
}

test.each([
  {
    why: 'English Excel in the dark',
    context: { displayLanguage: 'en-GB', officeTheme: { isDarkTheme: true } },
    state: { kind: 'excel', language: 'en', dark: true },
  },
  {
    why: 'Chinese Excel that does not tell its theme',
    context: { displayLanguage: 'zh-TW' },
    state: { kind: 'excel', language: 'zh-CN' },
  },
  {
    why: 'a theme of colours only, as on the web',
    context: { displayLanguage: 'de-DE', officeTheme: { bodyBackgroundColor: '#FFFFFF' } },
    state: { kind: 'excel', language: 'en' },
  },
])('$why', async ({ context, state }) => {
  install('Excel', context);
  expect(await officeReady()).toEqual(state);
});

test.each([null, 'Word'])('host %s is outside Excel', async (host) => {
  install(host);
  expect(await officeReady()).toEqual({ kind: 'outsideExcel' });
});
