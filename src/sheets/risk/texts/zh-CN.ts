import type { RiskSheetTexts } from '../riskSheetTexts';

export const zhCN: RiskSheetTexts = {
  sheet: '投资回收期风险',
  title: '投资回收期风险：何时收回投资',
  subtitle:
    '修改输入（蓝色）或其引用的单元格（黑色），结果和龙卷风图随之重算。AI Capex，AI_PAYBACK_RISK。',

  inputs: '输入',
  low: '低',
  likely: '最可能',
  high: '高',
  unit: '单位',
  argument: '参数',
  labels: {
    investment: '投资',
    revenue: '第1年收入',
    cost_ratio: '运营成本占收入的比例',
    growth: '收入年增长率',
    discount_rate: '贴现率',
    yearly_spend: '第1年之后的年支出',
  },
  growthYears: '增长年数（0：不停止）',
  trials: '模拟次数',
  seed: '随机种子',
  units: { money: '金额', fraction: '%', years: '年', none: '–' },

  results: '结果',
  value: '数值',
  meaning: '含义',
  resultLabels: {
    share: '收回投资的模拟占比',
    mean: '收回投资时的平均年数',
    driver: '主要影响因素',
  },
  meanings: {
    share: '占全部模拟的比例',
    percentile: (percent) => `${percent}%的模拟在此年数内收回投资`,
    mean: '仅计收回投资的模拟',
    correlation: '与投资回收期的相关程度（−1至1），为各项输入中最强',
  },
  workings: '计算过程',
  workingsNote: 'AI_PAYBACK_RISK 的返回结果，标签在各语言中相同',

  histogram: '直方图：投资回收期（年）',
  from: '从',
  to: '至',
  trialsShare: '模拟占比',
  span: (from, to) => `${from}至${to}`,
  beyond: (from) => `${from}及以上`,
  never: '无法收回',
  meanThen: '插入时的平均年数',
  freshness: '直方图与输入一致',
  freshnessFormat: '[=0]"是";[Red]"否，请重新插入"',
  otherSpans: '其他区间',
  markedSpans: 'P10、P50、P90',
  markedSpan: (span, marks) => `${span}（${marks}）`,
  halfWithin: (years) => `一半的模拟在${years}年内收回投资`,
  halfNever: '能收回投资的模拟不到一半',

  tornado: '龙卷风图：投资回收期（年）',
  atLow: '取低值',
  atHigh: '取高值',
  swing: '变动幅度',
  rankCorrelation: '秩相关系数',
  correlationChart: '各项输入与投资回收期的秩相关系数',
  charted: '与基准结果的差距（年）',
  baseResult: '取最可能值时的投资回收期（年）',
  baseNever: '取最可能值时无法收回投资',
  tornadoMessage: (driver) => `${driver}对投资回收期影响最大；基准结果（年）：`,
  neverAtLow: '（低值：无法收回）',
  neverAtHigh: '（高值：无法收回）',

  methodNote:
    '每次模拟从三角分布（低、最可能、高）中独立抽取各项输入。无法收回投资的模拟按无限长计入百分位数。随机种子相同，结果相同。',
  tornadoNote:
    '龙卷风图：一项输入取低值或高值，其余取最可能值。“无法收回”没有对应的条形。秩相关系数为斯皮尔曼相关系数。',
  snapshotNote:
    '直方图和秩相关系数是插入时的数值，其余均可重算。#N/A：没有结果，例如无法收回投资。',
};
