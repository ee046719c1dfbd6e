import { amountsFit, namesFit } from '../../../src/ui/charts/columnRoom';

const gap = ['AI spend', 'Required revenue', 'AI revenue, year 1'];
const bridge = ['Nvidia data-center revenue', 'Data-center cost', 'Operating cost', 'Gross margin'];

test.each<readonly [names: readonly string[], width: number, fit: boolean]>([
  [gap, 154, true],
  [gap, 220, true],
  [gap, 120, false],
  [['AI年支出', '所需收入', '第1年AI收入'], 154, true],
  [['大型科技公司：', '基础设施投资', 'OpenAI'], 154, false],
  [bridge, 220, false],
  [bridge, 440, true],
  [['AI年支出', '所需收入', '第1年AI收入'], 130, false],
  [[], 220, true],
])('%p in %p pixels: %p', (names, width, fit) => {
  expect(namesFit(names, width)).toBe(fit);
});

test.each<readonly [amounts: readonly string[], width: number, fit: boolean]>([
  [['60.0', '120.0', 'Gap 100.0'], 154, true],
  [['60.0', '1,200.0', 'Gap 1,000.0'], 154, false],
  [['150', '150', '300', '600', 'Revenue gap 500'], 220, false],
  [['150', '150', '300', '600', 'Gap 500'], 220, true],
  [['60.0', '120.0', '缺口 100.0'], 154, true],
])('amounts %p in %p pixels: %p', (amounts, width, fit) => {
  expect(amountsFit(amounts, width)).toBe(fit);
});
