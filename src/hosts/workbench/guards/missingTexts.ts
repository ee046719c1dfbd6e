import type { ILanguagePack } from '@univerjs/core';
import type { Language, Text } from '../../../language';

/**
 * Texts that the grid uses and does not have in any language, so that it shows their keys:
 * `sheets-formula.progress.calculating` while it calculates, `name1.detail` in the hint of LET.
 */
const texts: Readonly<Record<string, Text>> = {
  'sheets-formula.progress.analyzing': { en: 'Preparing…', 'zh-CN': '正在准备…' },
  'sheets-formula.progress.calculating': { en: 'Calculating…', 'zh-CN': '正在计算…' },
  'sheets-formula.progress.array-analysis': { en: 'Preparing arrays…', 'zh-CN': '正在准备数组…' },
  'sheets-formula.progress.array-calculation': {
    en: 'Calculating arrays…',
    'zh-CN': '正在计算数组…',
  },
  'sheets-formula.progress.done': { en: 'Calculated', 'zh-CN': '计算完成' },
  ...letArgument('name1', 'name1', '名称1', {
    en: 'The first name. It starts with a letter.',
    'zh-CN': '第一个名称，以字母或汉字开头。',
  }),
  ...letArgument('nameValue1', 'name_value1', '名称值1', {
    en: 'The value of name1.',
    'zh-CN': '名称1的值。',
  }),
  ...letArgument('calculationOrName2', 'calculation_or_name2', '计算或名称2', {
    en: 'A calculation that uses the names before it and ends LET, or a second name.',
    'zh-CN': '使用前面名称的计算（作为最后一个参数），或第二个名称。',
  }),
  ...letArgument('nameValue2', 'name_value2', '名称值2', {
    en: 'The value of the second name.',
    'zh-CN': '第二个名称的值。',
  }),
  ...letArgument('calculationOrName3', 'calculation_or_name3', '计算或名称3', {
    en: 'A calculation that uses the names before it and ends LET, or a third name.',
    'zh-CN': '使用前面名称的计算（作为最后一个参数），或第三个名称。',
  }),
  'ui.ribbon.menu': { en: 'Ribbon', 'zh-CN': '功能区' },
  'formula.operation.pasteFormula': { en: 'Paste formulas only', 'zh-CN': '仅粘贴公式' },
  'specialPaste.formula': { en: 'Formulas only', 'zh-CN': '仅公式' },
  'specialPaste.value': { en: 'Values only', 'zh-CN': '仅数值' },
  'specialPaste.format': { en: 'Formats only', 'zh-CN': '仅格式' },
  'specialPaste.colWidth': { en: 'Column widths only', 'zh-CN': '仅列宽' },
  'specialPaste.besidesBorder': { en: 'All except borders', 'zh-CN': '除边框外的全部' },
  'sheets-ui.merge.confirm.warning': { en: 'Merged cells', 'zh-CN': '合并单元格' },
  'sheets-ui.merge.confirm.dismantleMergeCellWarning': {
    en: 'This unmerges some cells. Continue?',
    'zh-CN': '此操作将取消部分合并单元格。是否继续？',
  },
  'sheets-ui.filter.confirm.error': { en: 'Cells cannot move', 'zh-CN': '无法移动单元格' },
  'sheets-ui.filter.confirm.notAllowedToInsertRange': {
    en: 'Cells of a filtered range cannot move. Remove the filter first.',
    'zh-CN': '筛选区域中的单元格不能移动。请先取消筛选。',
  },
  'sheets-ui.info.error': { en: 'Number stored as text', 'zh-CN': '以文本形式存储的数字' },
  'sheets-ui.info.forceStringInfo': {
    en: 'Formulas do not treat this text as a number.',
    'zh-CN': '公式不会将此文本视为数字。',
  },
  'sheets-ui.borderLine.borderTlbr': { en: 'Diagonal down', 'zh-CN': '斜下框线' },
  'sheets-ui.borderLine.borderTlbcTlmr': {
    en: 'Two lines from the top left',
    'zh-CN': '左上角双斜线',
  },
  'sheets-ui.borderLine.borderTlbrTlbcTlmr': {
    en: 'Three lines from the top left',
    'zh-CN': '左上角三斜线',
  },
  'sheets-ui.borderLine.borderBlTr': { en: 'Diagonal up', 'zh-CN': '斜上框线' },
  'sheets-ui.borderLine.borderMltrBctr': {
    en: 'Two lines to the top right',
    'zh-CN': '右上角双斜线',
  },
};

/** The texts that the grid lacks in a language, as part of its own texts. */
export function missingTexts(language: Language): ILanguagePack {
  const pack: Nested = {};
  for (const [key, text] of Object.entries(texts)) put(pack, key.split('.'), text[language]);
  return pack;
}

interface Nested {
  [part: string]: string | Nested;
}

function put(pack: Nested, [part = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    pack[part] = text;
    return;
  }
  const inner = pack[part];
  put(typeof inner === 'object' ? inner : (pack[part] = {}), rest, text);
}

function letArgument(key: string, en: string, zh: string, detail: Text): Record<string, Text> {
  const path = `sheets-formula.functionList.LET.functionParameter.${key}`;
  return { [`${path}.name`]: { en, 'zh-CN': zh }, [`${path}.detail`]: detail };
}
