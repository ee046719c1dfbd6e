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
const trials = {
  kind: 'histogram',
  bins: [
    { from: 3, to: 4, share: 0.2 },
    { from: 4, share: 0.5 },
  ],
  never: 0.3,
  marks: [{ percent: 50, years: 4.2 }, { percent: 90 }],
} as const satisfies Picture;
const ceiling: Picture = { kind: 'ceiling', share: 0.82, reachable: 1, market: 1, multiple: 1.22 };

describe('a picture in words has its numbers', () => {
  it.each<readonly [string, Picture, string, string]>([
    [
      'a running sum that reaches zero',
      { ...sums, recovery: 3 },
      'Cumulative cash flow: −60 in year 0, 20 after year 4. Paid back after 3.0 years.',
      '累计现金流：第0年为−60，第4年末为20。3.0年收回投资。',
    ],
    [
      'one that does not',
      sums,
      'Cumulative cash flow: −60 in year 0, 20 after year 4. Not paid back within the years shown.',
      '累计现金流：第0年为−60，第4年末为20。在所示年份内未收回投资。',
    ],
    ['bars, also below zero', bars, 'Revenue 100; Gap −500.5', '收入 100；缺口 −500.5'],
    [
      'trials, some of which never pay back',
      trials,
      'Trials by payback period: 20% in 3 to 4 years; 50% in 4 years or more; 30% never; P50: 4.2 years; P90: never',
      '模拟的投资回收期分布：20%在3至4年；50%在4年及以上；30%无法收回；P50：4.2年；P90：无法收回',
    ],
    [
      'trials that all pay back',
      { ...trials, never: 0, marks: [{ percent: 90, years: 5 }] },
      'Trials by payback period: 20% in 3 to 4 years; 50% in 4 years or more; P90: 5 years',
      '模拟的投资回收期分布：20%在3至4年；50%在4年及以上；P90：5年',
    ],
    [
      'a share and its ceiling',
      ceiling,
      'Sales today: 82% of the market. Maximum sales: 100% of today’s market, 1.22 times as much.',
      '目前销售额占当前市场的82%；最高销售额为当前市场的100%，即1.22倍。',
    ],
  ])('%s', (_, picture, english, chinese) => {
    expect(pictureText(picture, 'en')).toBe(english);
    expect(pictureText(picture, 'zh-CN')).toBe(chinese);
  });

  it('a running sum without points is refused, not called empty', () => {
    expect(() => pictureText({ kind: 'cumulative', points: [] }, 'en')).toThrow(RangeError);
  });
});
