import type { FileStep, LostFormula, Recalculation } from '../../hosts/files';
import type { Language } from '../../language';

const en = {
  title: 'File',
  hint: 'Open Excel workbooks and templates (.xlsx, .xlsm, .xltx, .xltm). Saving writes only your changes: charts, comments, macros, and everything else in the file stay as they are. AI Capex formulas calculate only if AI Capex is installed; otherwise, they show their last result. Before you share the file, convert them to native formulas or to values.',
  save: 'Save file',
  saving: 'Saving…',
  savedTitle: 'Saved',
  saved: (file: string) => `${file} is in your browser’s downloads.`,
  recalculates: {
    unfinished:
      'The calculation was not finished, so Excel will recalculate all formulas when it opens the file.',
    keptResults:
      'Some formulas keep a saved result that may be out of date, so Excel will recalculate all formulas when it opens the file.',
  } satisfies Record<Recalculation, string>,
  lost: (cells: number) =>
    cells === 1
      ? '1 cell was moved away from its formula, and only its value was saved. '
      : `${cells.toLocaleString('en-US')} cells were moved away from their formulas, and only their values were saved. `,
  lostTitle: 'Cells saved as values',
  movedOut: {
    dataTable: 'was part of a data table',
    array: 'was filled by an array formula',
  } satisfies Record<LostFormula['of'], string>,
  notCopied: (sheet: string, what: readonly string[]) =>
    `Not copied to ${sheet}: ${what.join(', ')}.`,
  notSavedTitle: 'Not saved',
  goTo: 'Go to: ',
  open: 'Open file…',
  opening: 'Opening…',
  replaceTitle: 'Replace all sheets?',
  replaceHint: (file: string) =>
    `Opening ${file} replaces this workbook. This cannot be undone. Save this workbook first if you need it.`,
  replaceKeptHint: (file: string) =>
    `Opening ${file} replaces this workbook. This workbook stays in this browser, and you can restore it.`,
  replace: 'Replace',
  keep: 'Cancel',
  openedTitle: 'Opened',
  opened: (file: string, sheets: number) =>
    `${file}: ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}.`,
  notOpenedTitle: 'Not opened',
  canceledTitle: 'Canceled',
  canceled: 'Nothing was changed.',
  cancel: 'Cancel',
  steps: {
    reading: 'Reading the file…',
    showing: 'Filling the sheets…',
    calculating: 'Calculating formulas…',
    comparing: 'Comparing results with saved ones…',
    writing: 'Writing the file…',
  } satisfies Record<FileStep, string>,
};

/** The texts about opening and saving files. */
export type FileTexts = typeof en;

const zhCN: FileTexts = {
  title: '文件',
  hint: '可打开 Excel 工作簿和模板（.xlsx、.xlsm、.xltx、.xltm）。保存时只写入您所做的更改，图表、批注、宏等其他内容保持原样。AI Capex 公式仅在安装了 AI Capex 时计算，否则显示最近一次的结果。分享文件前，请先转换为原生公式或数值。',
  save: '保存文件',
  saving: '正在保存…',
  savedTitle: '已保存',
  saved: (file) => `可在浏览器的下载列表中找到 ${file}。`,
  recalculates: {
    unfinished: '计算尚未完成，Excel 打开此文件时会重新计算全部公式。',
    keptResults: '部分公式保留了保存的结果，可能已经过时，Excel 打开此文件时会重新计算全部公式。',
  },
  lost: (cells) => `${cells}个单元格移动后脱离了公式，仅保存了数值。`,
  lostTitle: '保存为数值的单元格',
  movedOut: {
    dataTable: '原属于模拟运算表',
    array: '原由数组公式填充',
  },
  notCopied: (sheet, what) => `未复制到工作表${sheet}：${what.join('、')}。`,
  notSavedTitle: '未保存',
  goTo: '转到：',
  open: '打开文件…',
  opening: '正在打开…',
  replaceTitle: '替换所有工作表？',
  replaceHint: (file) =>
    `打开 ${file} 将替换当前工作簿，且无法撤销。如有需要，请先保存当前工作簿。`,
  replaceKeptHint: (file) =>
    `打开 ${file} 将替换当前工作簿。当前工作簿会保留在此浏览器中，可以恢复。`,
  replace: '替换',
  keep: '取消',
  openedTitle: '已打开',
  opened: (file, sheets) => `${file}：${sheets}个工作表。`,
  notOpenedTitle: '未打开',
  canceledTitle: '已取消',
  canceled: '未做任何更改。',
  cancel: '取消',
  steps: {
    reading: '正在读取文件…',
    showing: '正在填充工作表…',
    calculating: '正在计算公式…',
    comparing: '正在与保存的结果比较…',
    writing: '正在写入文件…',
  },
};

export const fileTexts: Readonly<Record<Language, FileTexts>> = { en, 'zh-CN': zhCN };
