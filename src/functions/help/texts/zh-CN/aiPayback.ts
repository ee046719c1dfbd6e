import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_PAYBACK'] = {
  summary: 'AI投资的投资回收期（年）。',
  meanings: meanings,
  questions: {
    'AI_PAYBACK(60,20)': '投入60，每年收入20：几年收回投资？',
    'AI_PAYBACK(60,20,0.5,0.4,0.1,60)':
      '运营成本占收入的50%，收入年增长率40%，贴现率10%，且每年再投入60',
    'AI_PAYBACK(60,5,0,0,0.1)': '每年收入5、贴现率10%时，永远无法收回60的投资',
  },
};
