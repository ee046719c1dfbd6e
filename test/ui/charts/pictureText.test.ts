import type { Picture } from '../../../src/explain/picture';
import { pictureText } from '../../../src/ui/charts/pictureText';

const sums: Picture = {
  kind: 'cumulative',
  points: [
    { year: 0, cumulative: -60 },
    { year: 4, cumulative: 20 },
  ],
};
const bars: Picture = {
  kind: 'bars',
  bars: [
    { label: { en: 'Revenue', 'zh-CN': '收入' }, value: 100 },
    { label: { en: 'Gap', 'zh-CN': '缺口' }, value: -500.5 },
  ],
};
const trials: Picture = {
  kind: 'histogram',
  bins: [
    { from: 3, to: 4, share: 0.2 },
    { from: 4, share: 0.5 },
  ],
  never: 0.3,
};
const ceiling: Picture = { kind: 'ceiling', share: 0.82, reachable: 1, market: 1, multiple: 1.22 };

describe('a picture in words has its numbers', () => {
  it.each<readonly [string, Picture, string, string]>([
    [
      'a running sum that reaches zero',
      { ...sums, recovery: 3 },
      'Running sum of cash: −60 in year 0, 20 after year 4. It reaches zero after 3 years.',
      '累计现金：第0年为−60，第4年末为20。3年后归零。',
    ],
    [
      'one that does not',
      sums,
      'Running sum of cash: −60 in year 0, 20 after year 4. It does not reach zero in the years shown.',
      '累计现金：第0年为−60，第4年末为20。在所示年份内未归零。',
    ],
    ['bars, also below zero', bars, 'Revenue 100; Gap −500.5', '收入 100；缺口 −500.5'],
    [
      'trials, some of which never pay back',
      trials,
      'Trials by years until they pay back: 20% in 3 to 4; 50% in 4 or more; 30% never',
      '各试验的收回年数分布：20%在3至4年；50%在4年以上；30%永远收不回',
    ],
    [
      'trials that all pay back',
      { ...trials, never: 0 },
      'Trials by years until they pay back: 20% in 3 to 4; 50% in 4 or more',
      '各试验的收回年数分布：20%在3至4年；50%在4年以上',
    ],
    [
      'a share and its ceiling',
      ceiling,
      'Sales now are 82% of today’s market; within reach are 100%: 1.22 times as much.',
      '目前销售额占当今市场的82%；最多可达100%，即1.22倍。',
    ],
  ])('%s', (_, picture, english, chinese) => {
    expect(pictureText(picture, 'en')).toBe(english);
    expect(pictureText(picture, 'zh-CN')).toBe(chinese);
  });

  it('a running sum without points is refused, not called empty', () => {
    expect(() => pictureText({ kind: 'cumulative', points: [] }, 'en')).toThrow(RangeError);
  });
});
