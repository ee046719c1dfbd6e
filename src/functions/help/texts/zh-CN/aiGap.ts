import type { FunctionHelpTexts } from '../../functionHelpTexts';
import { zhCN as meanings } from './meanings';

export const zhCN: FunctionHelpTexts['AI_GAP'] = {
  summary: '要支撑AI支出，每年还需增加的收入。',
  meanings: {
    spend: '每年的AI支出（货币单位任意）',
    revenue: '每年的AI收入（单位相同）',
    cost_ratio: meanings.cost_ratio,
    overhead: '附加成本占支出的比例，如支出仅含芯片时，数据中心其余部分为100%；默认为0',
  },
  questions: {
    'AI_GAP(60,20)': '支出60，收入20：缺口是多少？',
    'AI_GAP(150,100,0.5,1)':
      '红杉资本的算法：芯片150，数据中心其余部分同为150，毛利率50%，现有收入100',
  },
};
