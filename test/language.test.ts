import { eachLanguage, languageOf, languages, textTable } from '../src/language';

describe('the language of a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh-Hant-TW', 'zh-CN'],
    ['zho', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s is served by %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe('a table of texts', () => {
  it('answers in each language that was added', () => {
    const table = textTable<{ readonly hello: string }>('greeting');
    table.add('en', { hello: 'Hello' });
    table.add('zh-CN', { hello: '您好' });
    expect(languages.map((language) => table.in(language).hello)).toEqual(['Hello', '您好']);
  });

  it('never answers in another language', () => {
    const table = textTable<{ readonly hello: string }>('greeting');
    table.add('en', { hello: 'Hello' });
    expect(() => table.in('zh-CN')).toThrow('The texts of "greeting" are not loaded in zh-CN.');
  });
});

describe('a text in each language', () => {
  const table = textTable<{ readonly hello: string }>('greeting');
  table.add('en', { hello: 'Hello' });
  const text = eachLanguage((language) => table.in(language).hello);

  it('is read only in the language requested', () => {
    expect(text.en).toBe('Hello');
    expect(() => text['zh-CN']).toThrow(RangeError);
  });

  it('has every language', () => expect(Object.keys(text)).toEqual(languages));
});

test('a table shows which languages it has', () => {
  const table = textTable<{ readonly hello: string }>('greeting');
  table.add('en', { hello: 'Hello' });
  expect(languages.filter((language) => table.has(language))).toEqual(['en']);
});
