import type { Reason } from '../../src/finance/noAnswer';
import type { NumberArgument, TextArgument } from '../../src/functions/definition';
import type { ArgumentFault } from '../../src/functions/fault';
import { faultMessage, reasonMessage } from '../../src/functions/messages';

const reasons: readonly (readonly [reason: Reason, en: string, zh: string])[] = [
  [
    { kind: 'noMargin', revenue: 0, costRatio: 2 },
    'never pays back: there is no revenue',
    '无法收回投资：没有收入',
  ],
  [
    { kind: 'noMargin', revenue: 20, costRatio: 1.5 },
    'never pays back: operating costs use up all revenue (cost_ratio is 1.5)',
    '无法收回投资：运营成本耗尽全部收入（cost_ratio 为1.5）',
  ],
  [
    { kind: 'spendTakesAll', netRevenue: 20, yearlySpend: 60 },
    'never pays back: net revenue of 20 does not exceed annual spend of 60, and revenue does not grow',
    '无法收回投资：净收入20不超过每年再投入的60，且收入不增长',
  ],
  [
    { kind: 'peaksShort', sum: 50.848, years: 5, investment: 60 },
    'never pays back: cumulative cash flow peaks at 50.8 after 5 years, short of 60',
    '无法收回投资：累计现金流在第5年末达到峰值50.8，不足60',
  ],
  [
    { kind: 'noGrowthNeeded', years: 5 },
    'no growth is needed: it pays back within 5 years however fast revenue shrinks',
    '无须增长：无论收入下降多快，都能在5年内收回投资',
  ],
  [{ kind: 'tooLarge' }, 'the result is too large (above 1.8e308)', '结果过大（超过1.8e308）'],
  [
    { kind: 'tooFarApart' },
    'the amounts differ too much to calculate: one is more than 1e270 times another',
    '金额相差过大，无法计算：其中一个超过另一个的1e270倍',
  ],
  [
    { kind: 'unknownFigure', id: 'x', nearest: ['a.b', 'c.d'] },
    'unknown figure "x"; the closest IDs are "a.b", "c.d"',
    '没有编号为"x"的数据；最接近的编号是"a.b"、"c.d"',
  ],
  [
    { kind: 'notYearly', id: 'x', per: 'point in time' },
    'x has no annual value: it is a point-in-time figure',
    'x 没有年度数值：它是时点数据',
  ],
];

test.each(reasons)('%j', (reason, en, zh) => {
  expect(reasonMessage(reason, 'en')).toBe(en);
  expect(reasonMessage(reason, 'zh-CN')).toBe(zh);
});

test.each<[why: string, sum: number, investment: number, told: string]>([
  ['three digits', 50.848, 60, '50.8'],
  ['a whole sum shows that it is a computed one', 50, 60, '50.0'],
  ['as many digits as show that it is short', 59.9987, 60, '59.999'],
  ['what is short by the last digit only', 0.1 + 0.2 - 2 ** -54, 0.1 + 0.2, '0.3'],
  [
    'what rounds to the investment with any digits that are shown',
    1 - 2 ** -53,
    1,
    '0.9999999999999999',
  ],
])('a sum is shown with %s', (_, sum, investment, told) => {
  const message = reasonMessage({ kind: 'sumsShort', sum, investment }, 'en');
  expect(message).toContain(`totals ${told}, short of`);
});

test.each<[why: string, share: number, told: string]>([
  ['three digits', 0.12345, '12.3'],
  ['no digits that say nothing', 0.5, '50'],
  ['nine in a thousand fail', 0.991, '99.1'],
  ['exactly 99.9', 0.999, '99.9'],
  ['all but one of 100,000', 0.99999, '99.999'],
])('a share is shown in percent: %s', (_, share, told) => {
  const message = reasonMessage({ kind: 'tooFewPayBack', percent: 95, share }, 'en');
  expect(message).toContain(`only ${told}% of trials`);
});

const number: NumberArgument = { kind: 'number', name: 'n', unit: 'money', domain: {} };
const text: TextArgument = { kind: 'text', name: 't' };
const share: NumberArgument = { ...number, unit: 'share', domain: { above: 0, atMost: 1 } };
const part: NumberArgument = { ...number, domain: { atLeast: 0, below: 1 } };
const whole: NumberArgument = { ...number, domain: { atLeast: 1, atMost: 9, whole: true } };
const long = 'x'.repeat(41);

const faults: readonly (readonly [why: string, fault: ArgumentFault, en: string, zh: string])[] = [
  [
    'a truth value as Excel writes it',
    { kind: 'notNumber', argument: number, given: false },
    'n must be a number, not FALSE',
    'n 必须是数字；输入的是FALSE',
  ],
  [
    'a number for a text',
    { kind: 'notText', argument: text, given: 7 },
    't must be text, not 7',
    't 必须是文本；输入的是7',
  ],
  [
    'a word that is none of the choices',
    { kind: 'notAChoice', argument: { ...text, choices: ['a', 'b'] }, given: 'c' },
    't must be one of a, b, not "c"',
    't 必须是 a、b 之一；输入的是"c"',
  ],
  [
    'a text of 40 characters as it is',
    { kind: 'notNumber', argument: number, given: long.slice(1) },
    `n must be a number, not "${long.slice(1)}"`,
    `n 必须是数字；输入的是"${long.slice(1)}"`,
  ],
  [
    'a longer text is cut',
    { kind: 'notNumber', argument: number, given: long },
    `n must be a number, not "${long.slice(1)}…"`,
    `n 必须是数字；输入的是"${long.slice(1)}…"`,
  ],
  [
    'two bounds',
    { kind: 'outside', argument: part, given: 1 },
    'n must be at least 0 and below 1, not 1',
    'n 必须不小于0且小于1；输入的是1',
  ],
  [
    'two bounds of a whole number',
    { kind: 'outside', argument: whole, given: 0.1 + 0.2 },
    'n must be a whole number, at least 1 and at most 9, not 0.3',
    'n 必须是整数，不小于1且不超过9；输入的是0.3',
  ],
  [
    'a share of up to 100 is most often a percentage',
    { kind: 'outside', argument: share, given: 100 },
    'n must be above 0 and at most 1, not 100 (for 100%, enter 1)',
    'n 必须大于0且不超过1；输入的是100（100%请输入1）',
  ],
  [
    'beyond, it is not',
    { kind: 'outside', argument: share, given: 100.5 },
    'n must be above 0 and at most 1, not 100.5',
    'n 必须大于0且不超过1；输入的是100.5',
  ],
  [
    'nor is an amount of money',
    { kind: 'outside', argument: { ...share, unit: 'money' }, given: 82 },
    'n must be above 0 and at most 1, not 82',
    'n 必须大于0且不超过1；输入的是82',
  ],
  [
    'a share of 1 that must be below',
    { kind: 'outside', argument: { ...part, unit: 'share' }, given: 1 },
    'n must be at least 0 and below 1, not 1',
    'n 必须不小于0且小于1；输入的是1',
  ],
  [
    'ranges that do not fit',
    { kind: 'noElement', argument: number },
    'the range sizes do not match: n has no value for this cell',
    '区域大小不匹配：n 在此单元格没有值',
  ],
  [
    'a stock or a currency',
    { kind: 'noValue', argument: number, type: 'LinkedEntity' },
    'n is a data type without a value (LinkedEntity); use one of its fields, such as A1.Price',
    'n 是没有值的数据类型（LinkedEntity）；请改用它的某个字段，例如 A1.Price',
  ],
  [
    'an answer that would fill the sheet',
    { kind: 'tooManyCells', cells: 2_097_153, max: 2_097_152 },
    'the result would fill 2,097,153 cells; the maximum is 2,097,152',
    '结果需要2,097,153个单元格；最多2,097,152个',
  ],
];

test.each(faults)('%s', (_, fault, en, zh) => {
  expect(faultMessage(fault, 'en')).toBe(en);
  expect(faultMessage(fault, 'zh-CN')).toBe(zh);
});
