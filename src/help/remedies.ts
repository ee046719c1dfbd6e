import type { Reason } from '../finance/noAnswer';
import type { Fault } from '../functions/fault';
import type { Text } from '../language';

/** What to do where there is no answer. */
export const reasonRemedies: Readonly<Record<Reason['kind'], Text>> = {
  noMargin: {
    en: 'Give a revenue above 0 and a cost_ratio below 1: only what running costs leave can pay the investment back.',
    'zh-CN': '收入须大于0、cost_ratio须小于1：只有运营成本之后剩下的部分才能用来收回投资。',
  },
  spendTakesAll: {
    en: 'Give a growth above 0, or less yearly_spend: at present every year costs more than it brings.',
    'zh-CN': '让growth大于0，或减少yearly_spend：目前每年的投入都多于所得。',
  },
  sumsShort: {
    en: 'The message says how much all years to come are worth. Lower the discount rate, raise revenue or growth, or accept that it is not worth it at that rate.',
    'zh-CN':
      '提示给出了今后所有年份的价值。可降低贴现率、提高收入或增长率；否则在该贴现率下，这笔投资并不划算。',
  },
  peaksShort: {
    en: 'From that year on the yearly spend is more than the shrinking revenue brings. Stop the spend by then, or look at fewer years with AI_PAYBACK_SCHEDULE.',
    'zh-CN':
      '从那一年起，每年的投入超过不断下降的收入。请在此之前停止投入，或用AI_PAYBACK_SCHEDULE查看较短的年限。',
  },
  noRevenueJustifies: {
    en: 'Give a cost_ratio below 1: where each unit of revenue costs as much to earn, more of it does not help.',
    'zh-CN': 'cost_ratio须小于1：每一元收入的成本不低于一元时，收入再多也无济于事。',
  },
  noGrowthNeeded: {
    en: 'Nothing is wrong: it pays back in time by itself. Ask for fewer years to see what growth those need.',
    'zh-CN': '没有问题：无须增长即可按时收回。缩短年数，可看到需要多少增长。',
  },
  growthComesLate: {
    en: 'Give more than one year, or a revenue that pays the investment back within the first.',
    'zh-CN': '年数须大于一年，或让第一年的收入就足以收回投资。',
  },
  tooLarge: {
    en: 'Look for a slip in the arguments, such as a percentage written as a whole number; else count money in a larger unit.',
    'zh-CN': '检查参数是否写错，例如把百分数写成整数；否则请改用更大的金额单位。',
  },
  tooFarApart: {
    en: 'Look for a slip in the amounts: some stand in different units.',
    'zh-CN': '检查金额：其中有的单位不一致。',
  },
  tooFewPayBack: {
    en: 'Read a lower percentile, or the share that pays back: so many trials never do.',
    'zh-CN': '请看较低的分位数，或收回的占比：未收回的试验太多。',
  },
  nonePaysBack: {
    en: 'Look at the terms: even the best of the cases is too bad. AI_PAYBACK of the best values says why.',
    'zh-CN': '检查各项条件：最好的情形也不足以收回。用最好的数值计算AI_PAYBACK，可知原因。',
  },
  alwaysTheSame: {
    en: 'Give three different values for at least one argument that matters.',
    'zh-CN': '至少为一个有影响的参数给出三个不同的值。',
  },
  unknownFigure: {
    en: 'Use one of the ids that the message names; =CAPEX.AI_BASELINE() lists them all.',
    'zh-CN': '使用提示中的编号；=CAPEX.AI_BASELINE()列出全部编号。',
  },
  notYearly: {
    en: 'Ask for its value instead: only an amount per year or per quarter has one per year.',
    'zh-CN': '改取其value：只有按年或按季的金额才有每年金额。',
  },
};

/** What to do where an argument is wrong. */
export const faultRemedies: Readonly<Record<Fault['kind'], Text>> = {
  missing: { en: 'Give it: nothing stands in for it.', 'zh-CN': '请填写：它没有默认值。' },
  notNumber: {
    en: 'Give the number itself. Text that looks like a number is refused, because its meaning depends on the locale; VALUE makes a number of it.',
    'zh-CN': '请给出数字本身。形似数字的文本会被拒绝，因为其含义随地区而异；可用VALUE转换为数字。',
  },
  outside: {
    en: 'Compare it with what the argument must be, above. A percentage is written 30% or 0.3.',
    'zh-CN': '请对照上文该参数的要求。百分数写作30%或0.3。',
  },
  notText: {
    en: 'Write it in quotation marks, or refer to a cell that holds the text.',
    'zh-CN': '请加引号，或引用含该文本的单元格。',
  },
  notAChoice: { en: 'Use one of these words.', 'zh-CN': '请使用所列的词之一。' },
  notSingle: {
    en: 'Refer to one cell: the answer is one table, made of single values.',
    'zh-CN': '请引用单个单元格：结果是一张表，由单个值算出。',
  },
  notThreePoint: {
    en: 'Refer to one cell, or to three that stand in a row or a column.',
    'zh-CN': '请引用一个单元格，或同一行（列）的三个单元格。',
  },
  notRising: { en: 'Put the lowest first, the highest last.', 'zh-CN': '最低值在前，最高值在后。' },
  noValue: {
    en: 'Refer to a field of it, as in A1.Price, or to a cell that holds a number or text.',
    'zh-CN': '请引用它的字段，例如A1.Price，或引用含数字或文本的单元格。',
  },
  noElement: {
    en: 'Make the ranges equally long; one row, one column or one cell is stretched by itself.',
    'zh-CN': '使各区域大小一致；单行、单列或单个单元格会自动扩展。',
  },
  tooManyCells: {
    en: 'Refer to the cells that are filled, not to whole rows and columns.',
    'zh-CN': '只引用有内容的单元格，不要引用整行和整列。',
  },
};
