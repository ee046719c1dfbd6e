import type { NativeTexts } from '../nativeTexts';

export const zhCN: NativeTexts = {
  record: {
    name: 'AI Capex 记录',
    title: '已转换为原生公式的公式',
    note: '转换时，每个原生公式的结果都与原公式相同。“恢复 AI Capex 公式”按名称查找公式，移动后也能找到。',
    headings: ['工作表', '单元格', 'AI Capex 公式', '原生公式'],
  },
  data: { name: 'AI Capex 数据', title: 'AI_BASELINE 的数据' },
};
