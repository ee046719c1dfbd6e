import type { Language } from '../../language';

const en = {
  colours: {
    label: 'Colours of inserted tables',
    hint: 'By which inputs and formulas are told apart.',
  },
  formulas: {
    label: 'Derived cells',
    hint: 'Plain formulas also calculate for people without AI Capex.',
  },
  choices: {
    bankers: 'Banker’s: inputs blue, formulas black',
    fast: 'FAST: inputs blue on yellow',
    live: 'Live CAPEX formulas',
    native: 'Plain Excel formulas',
  },
  close: 'Close',
};

/** The texts of the settings: loaded with them, not with the first screen. */
export type SettingsTexts = typeof en;

const zhCN: SettingsTexts = {
  colours: { label: '插入表格的配色', hint: '用于区分输入值与公式。' },
  formulas: { label: '推导单元格', hint: '没有 AI Capex 的人也能计算普通公式。' },
  choices: {
    bankers: '投行惯例：输入为蓝色，公式为黑色',
    fast: 'FAST 标准：输入为黄底蓝字',
    live: 'CAPEX 实时公式',
    native: '普通 Excel 公式',
  },
  close: '关闭',
};

export const settingsTexts: Readonly<Record<Language, SettingsTexts>> = { en, 'zh-CN': zhCN };
