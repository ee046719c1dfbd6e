import path from 'node:path';
import workedOut from '../../scripts/build/workedOut';
import { languages } from '../../src/language';
import { allTables } from '../../src/sheets/since/allTables';
import { themes } from '../../src/ui/themes';

/** What a page gets of a module. */
function builtFrom(file: string): unknown {
  const cacheable = jest.fn();
  const code = workedOut.call({ cacheable, resourcePath: path.resolve('src', file) });
  expect(cacheable).toHaveBeenCalledWith(false);
  const [, text = ''] = /^export const \w+ = JSON\.parse\((.*)\);$/.exec(code) ?? [];
  return JSON.parse(JSON.parse(text) as string);
}

test('pages get what the list of tables shows, in every language', () => {
  const textsOf = (text: Readonly<Record<string, string>>) =>
    Object.fromEntries(languages.map((language) => [language, text[language]]));
  expect(builtFrom('sheets/since/tableSummaries.ts')).toEqual(
    allTables.map(({ id, title, headline, rows }) => ({
      ...{ id, rows },
      title: textsOf(title),
      headline: textsOf(headline),
    })),
  );
});

test('pages get the themes', () => expect(builtFrom('ui/themes.ts')).toEqual(themes));
