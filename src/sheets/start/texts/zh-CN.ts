import { formula, type Formula, type FormulaReference } from '../../plan';
import type { StartTexts } from '../startTexts';

export const zhCN: StartTexts = {
  sheet: '开始',
  title: 'AI投入值得吗？',
  hint: '修改蓝色数字，或在任意单元格中输入 =CAPEX.；窗格可插入数据（“数据”）和完整模型（“模型”）。',
  verdictFormat:
    '[Color10][=2]"按此假设，值得";[Color46][=1]"若每年持续支出，则不值得";[Red]"按此假设，不值得"',

  inputs: '输入',
  answers: '结果',
  value: '数值',
  unit: '单位',
  spend: 'AI支出',
  revenue: '第1年AI收入',
  growth: '收入增长率',
  growthYears: '增长持续',
  costRatio: '运营成本',
  discountRate: '贴现率',
  life: '芯片使用年限',
  once: '一年支出的投资回收期',
  everyYear: '每年持续支出时的投资回收期',
  required: '所需收入',
  gap: '收入缺口',
  growthNeeded: '使用年限内的盈亏平衡增长率',
  ceiling: '英伟达的市场上限（市场规模不变）',

  usdBnPerYear: '十亿美元/年',
  perYear: '每年',
  ofRevenue: '占收入',
  years: '年',
  timesToday: '当前销售额',
  chart: 'AI支出、所需收入与收入（十亿美元/年）',

  gapSentence: ({ spend, revenue, required, gap }) =>
    formula`IF(ISNUMBER(${gap}),"每年"&${money(spend)}&"的AI支出需要每年"&${money(required)}&"的收入；"&IF(${gap}>0,"现有收入"&${money(revenue)}&"，缺口"&${money(gap)}&"。","现有收入"&${money(revenue)}&"已足够。"),"运营成本占尽收入，任何收入都不足以覆盖支出。")`,
  paybackSentence: ({ once, everyYear }) =>
    formula`"一年的支出"&${paidBack(once)}&"；若每年持续支出，则"&${paidBack(everyYear)}&"。"`,
  growthSentence: ({ life, everyYear, growthNeeded }) =>
    formula`IF(ISNUMBER(${growthNeeded}),"若每年持续支出，要在"&${life}&"年内盈亏平衡，收入须每年增长"&ROUND(100*${growthNeeded},0)&"%。",IF(ISNUMBER(${everyYear}),"无须增长即可盈亏平衡。","任何增长率都无法在"&${life}&"年内实现盈亏平衡。"))`,
};

/** 600亿美元。 */
function money(cell: FormulaReference): Formula {
  return formula`ROUND(${cell}*10,0)&"亿美元"`;
}

function paidBack(years: FormulaReference): Formula {
  return formula`IF(ISNUMBER(${years}),FIXED(${years},1)&"年可收回","永远无法收回")`;
}
