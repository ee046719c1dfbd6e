import type { ChartTexts } from '../chartTexts';

export const zhCN: ChartTexts = {
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
  sentences: (parts) => parts.join(''),
  bars: (bars) => bars.join('；'),
  trialsText: (spans) => `模拟的投资回收期分布：${spans.join('；')}`,
  seriesText: (name, points) => `${name}：${points.join('；')}`,
  chartText: (title, series) => [title, ...series].join('。'),
};
