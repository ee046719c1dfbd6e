import type { Reason } from '../finance/noAnswer';
import type { ArgumentFault } from '../functions/fault';
import type { Text } from '../language';

/** What to do if there is no result. */
export const reasonRemedies: Readonly<Record<Reason['kind'], Text>> = {
  noMargin: {
    en: 'Enter a revenue above 0 and a cost_ratio below 1: only revenue left after operating costs can pay the investment back.',
    'zh-CN': '收入须大于0，cost_ratio 须小于1：只有扣除运营成本后的收入才能用来收回投资。',
  },
  spendTakesAll: {
    en: 'Enter a growth above 0, or reduce yearly_spend: at present, no year earns more than it costs.',
    'zh-CN': '请输入大于0的 growth，或减少 yearly_spend：目前每年的净收入都不足以覆盖当年的投入。',
  },
  sumsShort: {
    en: 'The total is the present value of all future years. Use a lower discount rate, or higher revenue or growth; otherwise the investment is not worth it at this rate.',
    'zh-CN':
      '合计数是未来所有年份的现值。请降低贴现率，或提高收入或增长率；否则按此贴现率，这笔投资并不划算。',
  },
  peaksShort: {
    en: 'After that year, annual spend exceeds the shrinking revenue. Stop spending by then, or use AI_PAYBACK_SCHEDULE to look at fewer years.',
    'zh-CN':
      '此后，每年的投入超过不断下降的收入。请在此之前停止投入，或用 AI_PAYBACK_SCHEDULE 查看较短的期间。',
  },
  noRevenueJustifies: {
    en: 'Enter a cost_ratio below 1: if revenue costs as much as it brings in, more of it does not help.',
    'zh-CN': '请输入小于1的 cost_ratio：如果运营成本不低于收入，增加收入也无济于事。',
  },
  noGrowthNeeded: {
    en: 'This is not an error: the investment pays back in time without growth. Enter fewer years to see the growth they require.',
    'zh-CN': '这不是错误：无须增长即可按时收回投资。请缩短年数，查看所需的增长率。',
  },
  growthComesLate: {
    en: 'Enter more than one year, or a revenue that pays back the investment within the first year.',
    'zh-CN': '请输入大于1的年数，或足以在第1年内收回投资的收入。',
  },
  tooLarge: {
    en: 'Check the arguments, for example for a percentage entered as a whole number. If they are correct, use a larger money unit.',
    'zh-CN': '请检查参数，例如是否将百分数输成了整数。如果参数无误，请改用更大的金额单位。',
  },
  tooFarApart: {
    en: 'Check the amounts: they may be in different units.',
    'zh-CN': '请检查各项金额：其单位可能不一致。',
  },
  tooFewPayBack: {
    en: 'Use a lower percentile, or the share of trials that pay back: too many trials never do.',
    'zh-CN': '请查看较低的分位数，或收回投资的模拟占比：无法收回的模拟太多。',
  },
  nonePaysBack: {
    en: 'Check the assumptions: even the best trial does not pay back. To see why, use AI_PAYBACK with the best values.',
    'zh-CN':
      '请检查假设：即使最好的一次模拟也无法收回投资。用最好的数值计算 AI_PAYBACK 可查看原因。',
  },
  alwaysTheSame: {
    en: 'Enter three different values for at least one argument that affects the result.',
    'zh-CN': '请至少为一个影响结果的参数输入三个不同的值。',
  },
  unknownFigure: {
    en: 'Use one of the IDs in the message. =CAPEX.AI_BASELINE() lists all of them.',
    'zh-CN': '请使用提示中的编号。=CAPEX.AI_BASELINE() 列出全部编号。',
  },
  notYearly: {
    en: 'Use its value instead: only annual and quarterly amounts can be annualized.',
    'zh-CN': '请改用其 value：只有年度和季度金额才能折算为年度数值。',
  },
};

/** What to do if an argument is wrong. */
export const faultRemedies: Readonly<Record<ArgumentFault['kind'], Text>> = {
  missing: {
    en: 'This argument is required and has no default.',
    'zh-CN': '此参数为必填，没有默认值。',
  },
  notNumber: {
    en: 'Enter a number. Text that looks like a number is not accepted, because its meaning depends on regional settings; VALUE converts it.',
    'zh-CN': '请输入数字。不接受形似数字的文本，因为其含义取决于区域设置；可用 VALUE 转换。',
  },
  outside: {
    en: 'See the range of the argument above. Enter a percentage as 30% or 0.3.',
    'zh-CN': '请查看上文该参数的取值范围。百分数请输入30%或0.3。',
  },
  notText: {
    en: 'Enclose it in quotation marks, or refer to a cell that contains the text.',
    'zh-CN': '请加引号，或引用含有文本的单元格。',
  },
  notAChoice: { en: 'Use one of the words listed.', 'zh-CN': '请使用所列的词之一。' },
  notSingle: {
    en: 'Refer to a single cell: the function returns one table for single values.',
    'zh-CN': '请引用单个单元格：此函数按单个值返回一张表。',
  },
  notThreePoint: {
    en: 'Refer to one cell, or to three cells in a row or column.',
    'zh-CN': '请引用一个单元格，或同一行（列）的三个单元格。',
  },
  notRising: {
    en: 'Enter the lowest value first and the highest last.',
    'zh-CN': '最低值在前，最高值在后。',
  },
  noValue: {
    en: 'Refer to one of its fields, such as A1.Price, or to a cell that contains a number or text.',
    'zh-CN': '请引用它的某个字段，例如 A1.Price，或引用含有数字或文本的单元格。',
  },
  noElement: {
    en: 'Use ranges of the same size. Single rows, columns and cells are repeated automatically.',
    'zh-CN': '请使用大小一致的区域。单行、单列或单个单元格会自动重复。',
  },
  tooManyCells: {
    en: 'Refer to the cells with content, not to whole rows or columns.',
    'zh-CN': '请只引用有内容的单元格，不要引用整行或整列。',
  },
};
