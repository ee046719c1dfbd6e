import { figures } from '../../src/figures/figures';
import { secondSources } from '../../src/figures/secondSources';
import { periodText } from '../../src/figures/periodText';
import { termText } from '../../src/figures/termText';
import type { Language } from '../../src/language';

type WordKind = Parameters<typeof termText>[0];

test.each<[WordKind, string, Language, string]>([
  ['per', 'quarter', 'en', 'quarter'],
  ['per', 'point', 'en', 'point in time'],
  ['per', 'quarter', 'zh-CN', '每季度'],
  ['status', 'forecast', 'zh-CN', '预测'],
  ['qualifier', 'up to', 'zh-CN', '至多'],
  ['by', 'Tesla', 'zh-CN', '特斯拉'],
  ['by', 'The Information', 'zh-CN', 'The Information'],
])('%s "%s" in %s is %s', (kind, english, language, text) => {
  expect(termText(kind, english, language)).toBe(text);
});

test.each<[string, Language, string]>([
  ['2026', 'zh-CN', '2026'],
  ['2024 Q2', 'zh-CN', '2024 Q2'],
  ['coming years', 'en', 'coming years'],
  ['coming years', 'zh-CN', '未来几年'],
  ['2022-11-30 to 2024-07-27', 'en', '30 Nov 2022 to 27 Jul 2024'],
  ['2022-11-30 to 2024-07-27', 'zh-CN', '2022年11月30日至2024年7月27日'],
])('the period "%s" in %s is %s', (period, language, text) => {
  expect(periodText(period, language)).toBe(text);
});

const chinese = /\p{Script=Han}/u;

test.each(figures.map((figure) => [figure.id, figure] as const))(
  'the words of %s are all in Chinese',
  (_, { per, status, qualifier, period }) => {
    expect(termText('per', per, 'zh-CN')).toMatch(chinese);
    expect(termText('status', status, 'zh-CN')).toMatch(chinese);
    if (qualifier) expect(termText('qualifier', qualifier, 'zh-CN')).toMatch(chinese);
    if (/[a-z]/.test(period)) expect(periodText(period, 'zh-CN')).toMatch(chinese);
  },
);

test('the confidence in a second source has a Chinese word', () => {
  const readings = figures.flatMap(({ id }) => secondSources(id));
  for (const { confidence } of readings) {
    expect(termText('confidence', confidence, 'zh-CN')).toMatch(chinese);
  }
});
