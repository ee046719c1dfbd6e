import { figureText } from '../../src/explain/figureText';

test.each([
  ['money', 60, 'USD bn', '$60 bn', '600亿美元'],
  ['thousands, ungrouped in Chinese as in prose', 555, 'USD bn', '$555 bn', '5550亿美元'],
  ['months, and not the month of that number', 12, 'months', '12 months', '12个月'],
  ['years', 10, 'years', '10 years', '10年'],
  ['days', 605, 'days', '605 days', '605天'],
  ['a share', 0.82, 'share', '82%', '82%'],
  ['a date', '2024-07-27', 'date', '2024-07-27', '2024-07-27'],
] as const)('%s', (_, value, unit, en, zhCN) => {
  expect(figureText(value, unit, 'en')).toBe(en);
  expect(figureText(value, unit, 'zh-CN')).toBe(zhCN);
});
