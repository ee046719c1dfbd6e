import type { Text } from '../../language';
import { formula } from '../plan';
import { ceilingTable } from './ceilingTable';
import { inputNamed, link } from './links';
import { shareFigures } from './modelFigures';
import type { ModelSheet } from './modelSheet';
import { unitFormat } from './quantities';
import { blankRow, formulaOf, line, note, section } from './rows';
import { valueColumn } from './view';

const headings: readonly Text[] = [
  { en: 'Share', 'zh-CN': '份额' },
  { en: 'Today', 'zh-CN': '现在' },
  { en: 'After growth', 'zh-CN': '市场增长后' },
  { en: 'Can double', 'zh-CN': '能否翻番' },
];

const yesNo: Text = { en: '[=1]"yes";"no"', 'zh-CN': '[=1]"能";"不能"' };

/** Columns of the ceilings. */
export const todayColumn = valueColumn + 1;
export const laterColumn = valueColumn + 2;

/** Question 5: how far a company can grow on its market share. */
export const ceilingsSheet: ModelSheet = {
  id: 'ceilings',
  name: { en: '5 Ceilings', 'zh-CN': '5 上限' },
  title: {
    en: '5. Ceilings: how many times its size can a leader still reach?',
    'zh-CN': '5. 上限：龙头公司最多还能达到现有规模的几倍？',
  },
  rows: [
    note({
      en: 'A share ceiling limits sales, not a share price: a price can rise on margins and hopes, and fall long before the ceiling.',
      'zh-CN':
        '份额上限限制的是销售额，而不是股价：股价可因利润率与预期上涨，也可能远未触及上限便下跌。',
    }),
    blankRow,
    section({ en: 'What goes in', 'zh-CN': '输入' }),
    link('marketGrowth', 'market_growth'),
    link('marketYears', 'market_years'),
    link('rivals', 'rivals_share'),
    link('limit', 'norvig.doubling_limit'),
    blankRow,
    section({ en: 'Ceilings', 'zh-CN': '上限' }, ...headings),
    ...shareFigures.map((id) =>
      line(
        { key: id, label: inputNamed(id).label, unit: 'times', time: 'none' },
        formulaOf(unitFormat('share'), (view) => formula`${view.input(id)}`),
        formulaOf(
          unitFormat('times'),
          (view) => formula`CAPEX.MARKET_CEILING(${view.across(valueColumn)})`,
          (view) => formula`1/${view.across(valueColumn)}`,
        ),
        formulaOf(
          unitFormat('times'),
          (view) =>
            formula`CAPEX.MARKET_CEILING(${view.across(valueColumn)},${view.value('marketGrowth')},${view.value('marketYears')},${view.value('rivals')})`,
          (view) =>
            formula`(1-${view.value('rivals')})*(1+${view.value('marketGrowth')})^${view.value('marketYears')}/${view.across(valueColumn)}`,
        ),
        formulaOf(
          yesNo,
          (view) => formula`IF(${view.across(valueColumn)}<=${view.value('limit')},1,0)`,
        ),
      ),
    ),
    note({
      en: "Nvidia's shares are of 2024, Cisco's of the year in which it was where Nvidia is now: 2000.",
      'zh-CN': '英伟达的份额为2024年，思科的份额为2000年，当时它正处于英伟达如今的位置。',
    }),
    blankRow,
    ...ceilingTable,
  ],
};
