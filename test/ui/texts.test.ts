import { languages } from '../../src/language';
import { languageNames, texts, type Texts } from '../../src/ui/texts';

const samples: Readonly<Record<string, readonly (string | number)[]>> = {
  tablesFound: [3],
  nothingFoundHint: ['zebra'],
  rows: [7],
  previewOf: ['Timeline'],
  inserted: ['7 rows', 'Sheet1!A1'],
  occupied: ['Sheet1!A1'],
  beyondEdge: [9, 10],
  protected: ['Sheet1'],
  hostRefused: ['Busy'],
};

/** A text as it is shown; one that takes values, with sample values. */
function shown(name: string, text: Texts[keyof Texts]): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'function') return text.join(' ');
  return (text as (...values: (string | number)[]) => string)(...(samples[name] ?? []));
}

const rows = languages.flatMap((language) =>
  Object.entries(texts[language]).map(
    ([name, text]) => [language, name, shown(name, text)] as const,
  ),
);

describe('every text of the pane', () => {
  it.each(rows)('%s %s says something, with its values in it', (_, name, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('undefined');
    for (const value of samples[name] ?? []) expect(text).toContain(String(value));
  });

  it.each(rows.filter(([language, name]) => language === 'zh-CN' && name !== 'appName'))(
    '%s %s is Chinese',
    (_, _name, text) => expect(text).toMatch(/\p{Script=Han}/u),
  );

  it('counts one in the singular', () => {
    expect(texts.en.rows(1)).toBe('1 row');
    expect(texts.en.tablesFound(1)).toBe('1 table found');
  });

  it('calls each language by its own name', () => {
    expect(languageNames).toEqual({ en: 'English', 'zh-CN': '中文' });
  });
});
