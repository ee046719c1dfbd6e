import { once } from '../../once';
import type { SheetTexts } from '../sheetTexts';

const upToTenths = once(
  () => new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1, useGrouping: false }),
);

export const zhCN: SheetTexts = {
  industryHeadline: (spend, revenue) => `年支出${spend}，年收入${revenue}`,
  openaiHeadline: (cost, revenue) => `运营成本${cost}，隐含收入${revenue}`,
  companiesHeadline: (google, tesla) => `谷歌每季度${google}，特斯拉${tesla}`,
  marketShareHeadline: (share, training) => `英伟达占AI加速市场${share}，占AI训练市场${training}`,
  ceilingRemark: '上限：仅凭市场份额，公司最多能达到当前规模的多少倍。它限制的是销售额，而非股价。',
  valuationHeadline: (gain, peak) => `英伟达股价上涨${gain}，思科市值峰值${peak}`,
  promiseHeadline: (jobs, gain, years) => `${jobs}个岗位可能自动化，${years}内产出增长${gain}`,
  timelineHeadline: (days) => `从ChatGPT面世到文章发表：${days}`,
  allFiguresHeadline: '全部数据，附单位、期间、状态与来源',
  allFigures: '全部数据',

  industryChart: '大型科技公司2026年的AI支出与AI收入（十亿美元）',
  openaiChart: 'OpenAI 2024年成本（十亿美元）',
  companiesChart: '年化AI投资（十亿美元）',
  marketShareChart: '龙头公司的市场份额',

  subject: '主题',
  figure: '指标',
  unit: '单位',
  basis: '计量方式',
  period: '期间',
  status: '状态',
  qualifier: '限定词',
  attributedTo: '数据来源方',
  paragraphs: '段落',
  id: '编号',
  note: '说明',

  annualized: '年化',
  ceiling: '上限',

  revenueGap: '收入缺口：每年尚需的收入',
  coverage: '覆盖率：收入占支出的比例',
  payback: '一年支出的投资回收期',
  openaiCheck: '核对：推理、训练与人力成本之和减去总成本（应为0）',
  sharePriceMultiple: '英伟达：股价，2022年11月水平的倍数',

  secondSourceRemark: '标有“其他来源”的行并非文章数据，其说明列出定义与发表时间。',

  secondSourceValue: '其他来源数值',
  difference: '差额',
  sourceComparison: '比较',
  disputed: '存在分歧',
  differentDefinition: '定义不同',
  secondSourcePeriod: '其他来源期间',
  secondSourceStatus: '其他来源状态',
  secondSource: '其他来源',
  secondSourcePublished: '其他来源发表时间',
  confidence: '可信度',
  secondSourceDefinition: '其他来源定义',
  secondSources: '其他来源',
  secondSourcesRemark:
    '以“其他来源”开头的各列及可信度据其他来源，其余据《科创板日报》2024年7月27日的文章。',
  secondSourcesHeadline: (count, disputed) => `${count}项数据中${disputed}项数值不同`,

  value: '数值',

  event: (entity, label) => `${entity}：${label}`,
  unitsRemark: (meanings) => `单位：${meanings.join('；')}。`,
  sourceRemark: (publisher, date, subject, note) =>
    `来源：${publisher}，${date}：${subject}¶ = 段落。${note}`,
  secondSourceLabel: (label) => `${label}（其他来源）`,
  secondSourceNote: (definition, date, confidence, amount) =>
    `${definition}。发表于${date}，可信度${confidence}。文章为${amount}。`,
  dollars: (billions) => `${upToTenths().format(billions * 10)}亿美元`,
  countOf: (count, unit) => `${count}${unit}`,
  qualified: (qualifier, amount) => `${qualifier}${amount}`,
};
