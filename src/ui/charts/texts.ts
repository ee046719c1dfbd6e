import type { Language } from '../../language';

const en = {
  loadingChart: 'Drawing the chart…',
  chartMissing: 'The chart could not be loaded. It appears once there is a connection.',
  year: 'Year',
  cumulative: 'Running sum of cash',
  recovery: 'Earned back',
  cumulativeText: (first: string, last: string, years: string) =>
    `Running sum of cash: ${first} in year 0, ${last} after year ${years}.`,
  recovered: (year: string) => `It reaches zero after ${year} years.`,
  notRecovered: 'It does not reach zero in the years shown.',
  ofMarket: 'In parts of today’s market',
  shareNow: 'Sales now',
  reachable: 'Within reach',
  ceilingText: (share: string, reachable: string, multiple: string) =>
    `Sales now are ${share} of today’s market; within reach are ${reachable}: ${multiple} times as much.`,
  trials: 'Trials by years until they pay back',
  betweenYears: (share: string, from: string, to: string) => `${share} in ${from} to ${to}`,
  fromYears: (share: string, from: string) => `${share} in ${from} or more`,
  neverShare: (share: string) => `${share} never`,
  orMore: (from: string) => `${from}+`,
  never: 'never',
  yearsFrom: 'Years, from',
  colon: ': ',
  separator: '; ',
  fullStop: '. ',
};

/** The texts of the charts. */
export type ChartTexts = typeof en;

const zhCN: ChartTexts = {
  loadingChart: '正在绘制图表…',
  chartMissing: '图表未能加载，恢复网络连接后将自动显示。',
  year: '年',
  cumulative: '累计现金',
  recovery: '收回',
  cumulativeText: (first, last, years) => `累计现金：第0年为${first}，第${years}年末为${last}。`,
  recovered: (year) => `${year}年后归零。`,
  notRecovered: '在所示年份内未归零。',
  ofMarket: '以当今市场为100%',
  shareNow: '目前销售额',
  reachable: '可达到',
  ceilingText: (share, reachable, multiple) =>
    `目前销售额占当今市场的${share}；最多可达${reachable}，即${multiple}倍。`,
  trials: '各试验的收回年数分布',
  betweenYears: (share, from, to) => `${share}在${from}至${to}年`,
  fromYears: (share, from) => `${share}在${from}年以上`,
  neverShare: (share) => `${share}永远收不回`,
  orMore: (from) => `${from}起`,
  never: '永不',
  yearsFrom: '年数（起）',
  colon: '：',
  separator: '；',
  fullStop: '。',
};

export const chartTexts: Readonly<Record<Language, ChartTexts>> = { en, 'zh-CN': zhCN };
