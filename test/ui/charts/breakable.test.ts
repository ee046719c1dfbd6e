import { breakable } from '../../../src/ui/charts/breakable';

test.each([
  ['大型科技公司：AI年收入', '大型科技公司： AI年收入', 'after a colon'],
  ['无法收回（P10–P90）', '无法收回 （P10–P90）', 'before a parenthesis'],
  ['推理、训练', '推理、 训练', 'after a comma'],
  ['英伟达：数据中心AI加速器市场份额', '英伟达： 数据中心AI 加速器市场份额', 'near its middle'],
  ['数据中心其余部分', '数据中心 其余部分', 'between words'],
  ['思科：网络交换机份额', '思科： 网络交换机份额', 'no more often than it must'],
  ['Hyperscalers', 'Hyperscalers', 'not within a word'],
  ['（总计）', '（总计）', 'not before the first word'],
  ['名称：', '名称：', 'not after the last'],
  ['AI spend: 2026 (a year)', 'AI spend: 2026 (a year)', 'not where there are spaces'],
])('%s can be broken as %s: %s', (name, expected) => {
  expect(breakable(name)).toBe(expected);
});
