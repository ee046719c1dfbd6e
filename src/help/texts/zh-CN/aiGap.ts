import type { PageTexts } from '../../pageTexts';

export const zhCN: PageTexts['AI_GAP'] = {
  purpose:
    '用它判断每年的AI收入能否支撑每年的AI支出。它计算毛利足以覆盖支出的收入，以及其中尚缺的部分。它不考虑增长和时间；投资多久能够收回，请用 AI_PAYBACK 计算。',
  questions: {
    'AI_GAP(60,20,{0;0.25;0.5})': '运营成本占收入的0%、25%或50%时，缺口各是多少？',
    'AI_GAP(60,80)': '支出60，收入80：比所需多20',
    'AI_GAP(60,20,1)': '运营成本耗尽全部收入：收入再多也不够',
  },
  method: [
    '分式为所需收入。结果的单位与参数相同：正数为缺口，负数为盈余。',
    '参数 overhead 是附加成本占支出的比例。芯片约占数据中心成本的一半：如果支出仅含芯片，overhead 取100%即可补上另一半。',
  ],
  remarks: {},
  sources: { cahn: 'D. Cahn：AI’s $600B Question，红杉资本，2024年' },
};
