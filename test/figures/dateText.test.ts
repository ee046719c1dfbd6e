import { dateText } from '../../src/figures/dateText';

test.each([
  ['2024-07-27', '27 Jul 2024', '2024年7月27日'],
  ['2022-12-01', '1 Dec 2022', '2022年12月1日'],
  ['2000-03', 'Mar 2000', '2000年3月'],
  ['2026', '2026', '2026'],
  ['2024 Q2', '2024 Q2', '2024 Q2'],
  ['coming years', 'coming years', 'coming years'],
])('%s is %s and %s', (iso, english, chinese) => {
  expect(dateText(iso, 'en')).toBe(english);
  expect(dateText(iso, 'zh-CN')).toBe(chinese);
});
