import type { SettingsTexts } from '../settingsTexts';

export const zhCN: SettingsTexts = {
  colors: { label: '表格配色', hint: '用于区分输入与公式。' },
  formulas: { label: '计算单元格', hint: '未安装 AI Capex 时，原生公式也能计算。' },
  theme: { label: '主题', choices: { system: '跟随系统', light: '浅色', dark: '深色' } },
  choices: {
    bankers: '投行惯例：输入为蓝色，公式为黑色',
    fast: 'FAST 标准：输入为黄底蓝字',
    live: 'AI Capex 公式',
    native: 'Excel 原生公式',
  },
  close: '关闭',
};
