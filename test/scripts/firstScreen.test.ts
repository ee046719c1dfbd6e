import { firstScreenOf } from '../../scripts/build/firstScreen';
import { languages } from '../../src/language';
import { baselineTables } from '../../src/sheets/baselineTables';
import { paneTexts } from '../../src/ui/paneTexts';

const { html, style } = firstScreenOf('taskpane', 'production');

describe.each(languages)('the first screen in %s', (language) => {
  const begin = html.indexOf(`<div class="first-screen" lang="${language}"`);
  const end = html.indexOf('<div class="first-screen"', begin + 1);
  const screen = html.slice(begin, end === -1 ? undefined : end);
  const texts = paneTexts.in(language);

  test('has the tabs and every table, with what is known of it', () => {
    for (const tab of Object.values(texts.tabs)) expect(screen).toContain(`>${tab}<`);
    for (const { title } of baselineTables) expect(screen).toContain(`>${title[language]}<`);
  });

  test('takes no input, and is not read out: nothing answers yet', () => {
    expect(screen).toMatch(/^<div [^>]*\binert\b[^>]* aria-hidden="true"/);
  });

  test('is the only one shown in a page of its language', () => {
    expect(style).toContain(`:root[lang='${language}'] .first-screen:not([lang='${language}'])`);
  });
});

test.each([
  [/ style="/, 'the policy refuses style attributes'],
  [/<style/, 'the page has one style sheet'],
  [/ id="/, 'an id would be there once in every language'],
  [/ aria-(controls|labelledby|describedby)="/, 'it would lead to no element'],
])('has no %s: %s', (pattern) => {
  expect(html).not.toMatch(pattern);
});

test('has a rule for every style attribute that was moved', () => {
  const moved = new Set([...html.matchAll(/ data-style="(\d+)"/g)].map(([, i]) => i));
  expect(moved.size).toBeGreaterThan(0);
  for (const i of moved) expect(style).toContain(`[data-style='${i}']{`);
});

test('has a value for every variable that its style sheet uses, in light and dark', () => {
  const blocks = [...style.matchAll(/^(\[data-theme='dark'\] )?\.first-screen\{(.*)\}$/gm)];
  expect(blocks).toHaveLength(2);
  const used = new Set(
    [...style.matchAll(/var\(--((?:color|font|spacing)\w+)\)/g)].map(([, name]) => name),
  );
  for (const [, , block] of blocks) for (const name of used) expect(block).toContain(`--${name}:`);
});

test('during development a page stays empty until it is drawn', () => {
  expect(firstScreenOf('taskpane', 'development').html).toBe('');
});
