import { formula, type Formula, type FormulaReference } from '../../plan';
import { unlessError } from '../../unlessError';
import type { VerdictTexts } from '../verdictTexts';

export const zhCN: VerdictTexts = {
  answers: {
    yes: '按此假设，值得',
    once: '若每年持续支出，则不值得',
    no: '按此假设，不值得',
  },

  gap: ({ spend, revenue, required, gap }) =>
    // Any other error of the gap is that of its sentence.
    formula`IF(ISNA(${gap}),"运营成本占尽收入，任何收入都不足以覆盖支出。","每年"&${money(spend)}&"的AI支出需要每年"&${money(required)}&"的收入；"&IF(${gap}>0,"现有收入"&${money(revenue)}&"，缺口"&${money(gap)}&"。","现有收入"&${money(revenue)}&"已足够。"))`,
  payback: ({ once, everyYear }) =>
    formula`"一年的支出"&${paidBack(once)}&"；若每年持续支出，则"&${paidBack(everyYear)}&"。"`,
  growth: ({ horizon, everyYear, growthNeeded }) =>
    unlessError(
      growthNeeded,
      formula`IF(ISNUMBER(${growthNeeded}),"若每年持续支出，要在"&${horizon}&"年内盈亏平衡，收入须每年增长"&ROUND(100*${growthNeeded},0)&"%。",${unlessError(everyYear, formula`IF(ISNUMBER(${everyYear}),"无须增长即可盈亏平衡。","任何增长率都无法在"&${horizon}&"年内实现盈亏平衡。")`)})`,
    ),
  chart: 'AI支出、所需收入与AI收入',
  coverage: ({ revenue, required }) =>
    formula`"AI收入相当于支出所需收入的"&ROUND(100*${revenue}/${required},0)&"%"`,
  missing: '缺口',
};

/** 600亿美元。 */
function money(cell: FormulaReference): Formula {
  return formula`ROUND(${cell}*10,0)&"亿美元"`;
}

function paidBack(years: FormulaReference): Formula {
  return unlessError(
    years,
    formula`IF(ISNUMBER(${years}),FIXED(${years},1)&"年可收回","永远无法收回")`,
  );
}
