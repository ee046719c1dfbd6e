import type { Text } from '../../language';

/** The one sign rule of the model. */
export const signRule: Text = {
  en: 'Sign rule: every amount is positive, spend, cost and loss too. Only differences have a sign: cash is positive when it comes in, a gap when revenue is missing. Below zero stands in brackets.',
  'zh-CN':
    '符号规则：一切金额为正，支出、成本与亏损亦然。只有差额带符号：现金流入为正，收入不足时缺口为正。负数写在括号内。',
};
