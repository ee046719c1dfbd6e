import { grammarOf } from '../../grammar';
import type { ExplainTexts } from '../explainTexts';

const { list } = grammarOf('zh-CN');

export const zhCN: ExplainTexts = {
  terms: {
    investment: '投资',
    revenue: '第1年收入',
    costRatio: '运营成本占收入的比例',
    growth: '收入年增长率',
    discountRate: '贴现率',
    yearlySpend: '第1年之后的年支出',
  },
  sentences: {
    allFigures: (count) => `全部${count}项数据，每行一项。`,
    errorArgument: (code) => `有参数为 ${code}，因此结果也是 ${code}。`,
    unknownArguments: (names) => `此处无法计算 ${list(names)}，因此不显示结果。`,
    message: (message) => `${message}。`,
    noInvestment: '没有需要收回的投资。',
    terms: ({ revenue, costRatio, growth, decline, growthYears, discountRate, yearlySpend }) =>
      [
        `年收入${revenue}`,
        costRatio && `运营成本占收入${costRatio}`,
        growth && `收入年增${growth}${forYears(growthYears)}`,
        decline && `收入年降${decline}${forYears(growthYears)}`,
        discountRate && `按${discountRate}贴现`,
        yearlySpend && `每年再投入${yearlySpend}`,
      ]
        .filter((term) => term !== undefined)
        .join('，'),
    paidBack: (investment, years, terms) => `投入${investment}，${terms}：${years}收回投资。`,
    flowsPaidBack: (years, discountRate) =>
      `${discountRate ? `按${discountRate}贴现，` : ''}这些现金流经${years}收回投资。`,
    flowsStayPaidBack: (years, discountRate) =>
      `${discountRate ? `按${discountRate}贴现，` : ''}这些现金流经${years}收回投资，此后不再转负。`,
    flowsNeverNegative: '累计现金流始终不为负，没有需要收回的投资。',
    paidBackInYear: (investment, year, terms) =>
      `投入${investment}，${terms}：第${year}年收回投资。`,
    notPaidBackAfter: (investment, years, terms, outstanding) =>
      `投入${investment}，${terms}：${years}年后仍差${outstanding}未收回。`,
    amountsTooLarge: (year) => `第${year}年的金额过大。`,
    mustGrow: (investment, years, terms, rate, growthYears) =>
      breakeven(investment, years, terms, `收入每年须至少增长${rate}${forYears(growthYears)}`),
    mayShrink: (investment, years, terms, rate, growthYears) =>
      breakeven(investment, years, terms, `收入每年最多可下降${rate}${forYears(growthYears)}`),
    mustNotShrink: (investment, years, terms) =>
      breakeven(investment, years, terms, '收入无须增长，但不能下降'),
    requiredRevenue: (investment, _, years, terms) =>
      `投入${investment}，要在${years}年内收回投资，从第1年起需要${terms}。`,
    requiredForSpend: (_, years, terms) =>
      `要在${years}年内收回每年的投入，从第1年起需要${terms}。`,
    residualIncluded: (value) => `已计入残值${value}。`,
    noRevenueRequired: '无须收入：没有需要收回的金额。',
    gap: (spend, required, revenue, gap) =>
      `支出${spend}，每年需要收入${required}；现有${revenue}，缺口${gap}。`,
    surplus: (spend, required, revenue, surplus) =>
      `支出${spend}，每年需要收入${required}；现有${revenue}，超出${surplus}。`,
    exactlyEnough: (spend, required, revenue) =>
      `支出${spend}，每年需要收入${required}；现有${revenue}，恰好足够。`,
    ceiling: ({ share, growth, decline, years, rivalsShare, multiple }) => {
      const terms = [
        `市场份额${share}`,
        growth && `市场${years}年间每年增长${growth}`,
        decline && `市场${years}年间每年萎缩${decline}`,
        rivalsShare && `竞争对手保有${rivalsShare}`,
      ].filter((term) => term !== undefined);
      return `${terms.join('，')}，销售额最多可达目前的${multiple}倍。`;
    },
    noTrialPaysBack: '所有模拟均无法收回投资。',
    someTrialsPayBack: (share) => `${share}的模拟收回投资，其余无法收回。`,
    everyTrialPaysBack: (median) => `所有模拟均收回投资，其中半数在${median}内。`,
    trialsPayBack: (share, median) => `${share}的模拟收回投资；全部模拟的半数在${median}内收回。`,
    mainDriver: (risk, driver, correlation) =>
      `${risk}主要影响因素是${driver}（秩相关系数${correlation}）。`,
    moreThan: (share) => `超过${share}`,
    lessThan: (share) => `不到${share}`,
    figure: ({ label, value, period, status, by }) =>
      `${label}：${value}（${period}，${status}，${by}）。`,
    annualFigure: (label, value) => `${label}：折合每年${value}。`,
    figureField: (label, field, value) => `${label}：${field}为${value}。`,
    unknownFigure: (id, value) => `${id}：${value}。`,
  },
  steps: {
    annualized: '折合每年',
    withoutGrowth: '不增长时的投资回收期',
    withGrowth: (rate) => `年增长${rate}时的投资回收期`,
    breakevenGrowth: '盈亏平衡增长率',
    never: '无法收回',
    multipleFromShare: '市场份额带来的倍数',
    multipleFromGrowth: '市场增长带来的倍数',
    ceiling: '上限',
    spend: '含附加成本的支出',
    grossMargin: '毛利率',
    requiredRevenue: '所需收入',
    spendWorth: '每年再投入的现值',
    residualWorth: '残值的现值',
    toRecover: '需收回的金额',
    revenueWorth: '首年为1的收入的现值',
    gap: '缺口',
    netCash: (year) => `第${year}年净现金流`,
    presentValue: (year) => `第${year}年的现值`,
    payback: '投资回收期',
    cumulative: (year) => `第${year}年末累计现金流`,
    fractionOfYear: (year) => `第${year}年所需时间占比`,
    trialsPayingBack: '收回投资的模拟',
    nineOfTenTrials: '90%的模拟（P5至P95）',
    halfOfTrials: '中间50%的模拟（P25至P75）',
    median: '中位数（P50）',
    range: (from, to) => `${from}至${to}`,
    rankCorrelation: (term) => `${term}的秩相关系数`,
  },
  bars: { revenue: '现有收入', required: '所需收入', gap: '缺口' },
  facts: {
    labels: {
      value: '数值',
      per: '计量方式',
      period: '期间',
      status: '状态',
      by: '数据来源方',
      source: '来源',
      paragraphs: '段落',
      published: '发表时间',
      confidence: '可信度',
      note: '说明',
      secondSource: '其他来源',
    },
    source: (publisher, title, published) => `${publisher}“${title}”，${published}`,
    secondSource: (value, definition, about) => `${value}：${definition}（${about.join('，')}）`,
  },
  fields: {
    text: (name, typed) => `${name} 请输入文本或单元格（B2）；输入的是${typed}`,
    number: (name, typed) =>
      `${name} 请输入数字（1,500或0.3）、百分数（30%）、单元格（B2）、名称或算式（B2*2）；输入的是${typed}`,
    series: (name, typed) =>
      `${name} 请输入同一行或同一列的单元格（B2:G2），或一组数字（{-100,60,60}）；输入的是${typed}`,
    estimate: (name, typed) =>
      `${name} 请输入数字（1,500或0.3）、百分数（30%）、低、最可能、高三个值（{0.2,0.3,0.5}）或单元格（B2 或 B2:D2）；输入的是${typed}`,
  },
};

function breakeven(investment: string, years: string, terms: string, condition: string): string {
  return `投入${investment}，${terms}。要在${years}年内收回投资，${condition}。`;
}

/** "（持续5年）"; nothing for growth that never ends. */
function forYears(years: number): string {
  return years === 0 ? '' : `（持续${years}年）`;
}
