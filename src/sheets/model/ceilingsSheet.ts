import type { Text } from '../../language';
import { formula } from '../plan';
import { ceilingTable } from './ceilingTable';
import { inputNamed, link } from './links';
import { shareFigures } from './modelFigures';
import type { ModelSheet } from './modelSheet';
import { unitFormat } from './quantities';
import { blankRow, formulaOf, line, note, section } from './rows';
import { valueColumn } from './cellContext';

const headings: readonly Text[] = [
  { en: 'Share', 'zh-CN': '份额' },
  { en: 'Today', 'zh-CN': '当前' },
  { en: 'After market growth', 'zh-CN': '市场增长后' },
  { en: 'Can double?', 'zh-CN': '能否翻番' },
];

const yesNo: Text = { en: '[=1]"Yes";"No"', 'zh-CN': '[=1]"能";"不能"' };

/** Columns of the ceilings. */
export const todayColumn = valueColumn + 1;
export const laterColumn = valueColumn + 2;

/** Question 5: how far a company can grow on its market share. */
export const ceilingsSheet: ModelSheet = {
  id: 'ceilings',
  name: { en: '5 Growth ceilings', 'zh-CN': '5 增长上限' },
  title: {
    en: '5. Growth ceilings: how much bigger can a market leader get?',
    'zh-CN': '5. 增长上限：龙头公司最多能达到当前规模的几倍？',
  },
  rows: [
    note({
      en: 'The ceiling caps sales, not the share price, which can rise on margins or expectations and fall well before sales reach it.',
      'zh-CN':
        '上限限制的是销售额，而非股价：股价可因利润率或预期上涨，也可能在销售额远未触及上限时下跌。',
    }),
    blankRow,
    section({ en: 'Inputs', 'zh-CN': '输入' }),
    link('marketGrowth', 'market_growth'),
    link('marketYears', 'market_years'),
    link('rivals', 'rivals_share'),
    link('limit', 'norvig.doubling_limit'),
    blankRow,
    section({ en: 'Growth ceilings', 'zh-CN': '增长上限' }, ...headings),
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
      en: 'Nvidia: 2024. Cisco: 2000, its comparable moment.',
      'zh-CN': '英伟达为2024年；思科为2000年，即其可比时点。',
    }),
    blankRow,
    ...ceilingTable,
  ],
};
