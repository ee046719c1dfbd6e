import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_PAYBACK_FLOWS'] = {
  summary: '一行或一列不均匀年度现金流的投资回收期（年）。',
  meanings: {
    cash_flows: '一行或一列年度现金流，首项为当前；多行区域每行为一个项目',
    discount_rate: meanings.discount_rate,
    recovery: '再次转负时："first"为首次收回（默认），"last"为最后一次收回，此后不再转负',
  },
  questions: {
    'AI_PAYBACK_FLOWS({-1000,100,250,450,750})':
      '今天投入1000，此后各年流入100、250、450、750：几年收回投资？',
    'AI_PAYBACK_FLOWS({-10000,3000,3000,3000,3000,3000},0.1)':
      '投入10000，五年间每年流入3000，贴现率10%',
    'AI_PAYBACK_FLOWS({-100,60,60,-50,40},0,"last")':
      '第3年再次投入50：从何时起投资真正收回，不再转负？',
    'AI_PAYBACK_FLOWS({-100,30,30})': '流入合计比投入少40',
  },
};
