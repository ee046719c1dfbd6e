import type { Language } from '../../language';

const en = {
  loadingChart: 'Drawing the chart…',
  chartMissing: 'The chart could not be loaded. It will appear when you are back online.',
  year: 'Year',
  cumulative: 'Cumulative cash flow',
  recovery: 'Paid back',
  cumulativeText: (first: string, last: string, years: string) =>
    `Cumulative cash flow: ${first} in year 0, ${last} after year ${years}.`,
  recovered: (year: string) => `Paid back after ${year} years.`,
  notRecovered: 'Not paid back within the years shown.',
  ofMarket: '% of today’s market',
  shareNow: 'Sales today',
  reachable: 'Maximum sales',
  ceilingText: (share: string, reachable: string, multiple: string) =>
    `Sales today: ${share} of the market. Maximum sales: ${reachable} of today’s market, ${multiple} times as much.`,
  trials: 'Trials by payback period',
  betweenYears: (share: string, from: string, to: string) => `${share} in ${from} to ${to} years`,
  fromYears: (share: string, from: string) => `${share} in ${from} years or more`,
  neverShare: (share: string) => `${share} never`,
  orMore: (from: string) => `${from}+`,
  never: 'Never',
  yearsFrom: 'Payback period (years)',
  colon: ': ',
  separator: '; ',
  fullStop: '. ',
};

/** The texts of the charts. */
export type ChartTexts = typeof en;

const zhCN: ChartTexts = {
  loadingChart: '正在绘制图表…',
  chartMissing: '图表未能加载，联网后将自动显示。',
  year: '年',
  cumulative: '累计现金流',
  recovery: '收回投资',
  cumulativeText: (first, last, years) => `累计现金流：第0年为${first}，第${years}年末为${last}。`,
  recovered: (year) => `${year}年收回投资。`,
  notRecovered: '在所示年份内未收回投资。',
  ofMarket: '占当前市场的比例',
  shareNow: '目前销售额',
  reachable: '最高销售额',
  ceilingText: (share, reachable, multiple) =>
    `目前销售额占当前市场的${share}；最高销售额为当前市场的${reachable}，即${multiple}倍。`,
  trials: '模拟的投资回收期分布',
  betweenYears: (share, from, to) => `${share}在${from}至${to}年`,
  fromYears: (share, from) => `${share}在${from}年及以上`,
  neverShare: (share) => `${share}无法收回`,
  orMore: (from) => `${from}及以上`,
  never: '无法收回',
  yearsFrom: '投资回收期（年）',
  colon: '：',
  separator: '；',
  fullStop: '。',
};

export const chartTexts: Readonly<Record<Language, ChartTexts>> = { en, 'zh-CN': zhCN };
