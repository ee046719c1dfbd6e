import type { ModelRow } from './modelSheet';
import { note } from './rows';

/** The one sign rule of the model. */
export const signConvention: readonly ModelRow[] = [
  note({
    en: 'Sign convention: spend, cost and loss are positive. Net cash: inflows are positive, outflows negative.',
    'zh-CN': '正负号约定：支出、成本与亏损以正数表示。净现金流：流入为正，流出为负。',
  }),
  note({
    en: 'Gap: a positive number is a revenue shortfall. Negative numbers are shown in parentheses.',
    'zh-CN': '缺口：正数表示收入不足。负数以括号表示。',
  }),
];
