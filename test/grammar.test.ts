import { grammarOf } from '../src/grammar';
import { languages } from '../src/language';

const en = grammarOf('en');
const zh = grammarOf('zh-CN');

describe('plurals', () => {
  it.each([
    [0, 'rows'],
    [1, 'row'],
    [2, 'rows'],
    [1.5, 'rows'],
  ])('%d takes the English form "%s"', (count, form) => {
    expect(en.plural(count, { one: 'row', other: 'rows' })).toBe(form);
  });

  it('have one form in Chinese', () => {
    expect([0, 1, 2].map((count) => zh.plural(count, { other: '行' }))).toEqual(['行', '行', '行']);
  });
});

describe('lists', () => {
  it.each([
    ['list', 'a, b, and c', 'a、b 和 c'],
    ['enumeration', 'a, b, c', 'a、b、c'],
  ] as const)('%s', (kind, english, chinese) => {
    expect(en[kind](['a', 'b', 'c'])).toBe(english);
    expect(zh[kind](['a', 'b', 'c'])).toBe(chinese);
  });
});

test('a list of Chinese words has no spaces', () => {
  expect(zh.list(['收入', '支出'])).toBe('收入和支出');
  expect(zh.list(['收入', 'B2'])).toBe('收入和 B2');
  expect(zh.list(['总和A!B1', '和', 'C3'])).toBe('总和A!B1、和和 C3');
});

test('numbers are grouped', () => expect(en.number(1234.5)).toBe('1,234.5'));

test.each(languages)('numbers are written as the browser writes them: %s', (language) => {
  const { number } = grammarOf(language);
  const values = [0, 1, 999, 1000, 1e21, 0.5, 999.9, -1, -999, -1000, NaN, Infinity];
  expect(values.map(number)).toEqual(values.map(new Intl.NumberFormat(language).format));
});

test('asks the browser for what it knows of a language only when it is needed: numbers take it 20 ms', () => {
  const made = jest.spyOn(Intl, 'NumberFormat');
  const { plural, number } = grammarOf('en');
  plural(2, { one: 'row', other: 'rows' });
  expect(number(999)).toBe('999');
  expect(made).not.toHaveBeenCalled();
  expect([number(1234.5), number(1000)]).toEqual(['1,234.5', '1,000']);
  expect(made).toHaveBeenCalledTimes(1);
});
