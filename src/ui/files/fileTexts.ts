import type { FileStep, Recalculation } from '../../hosts/files';
import type { Language } from '../../language';

const en = {
  title: 'File',
  hint: 'Open Excel workbooks and templates (.xlsx, .xlsm, .xltx, .xltm). Saving changes only what you changed: charts, comments, macros, and everything else in the file stay as they are. AI Capex formulas calculate where AI Capex is installed; elsewhere they show their last result. Before you share the file, convert them to native formulas or to values.',
  save: 'Save file',
  saving: 'Saving…',
  savedTitle: 'Saved',
  saved: (file: string) => `${file} is among the downloads of this browser.`,
  recalculates: {
    unfinished:
      'The calculation was not finished, so Excel recalculates all formulas when it opens the file.',
    keptResults:
      'Some formulas keep a saved result that may be out of date, so Excel recalculates all formulas when it opens the file.',
  } satisfies Record<Recalculation, string>,
  notSavedTitle: 'Not saved',
  open: 'Open file…',
  opening: 'Opening…',
  replaceTitle: 'Replace all sheets?',
  replaceHint: (file: string) =>
    `${file} takes the place of everything here, and no undo brings it back. Save it first if you need it.`,
  replaceKeptHint: (file: string) =>
    `${file} takes the place of everything here. The sheets here stay in this browser and can be brought back.`,
  replace: 'Replace',
  keep: 'Keep these sheets',
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
    comparing: 'Comparing results with the saved ones…',
    writing: 'Writing the file…',
  } satisfies Record<FileStep, string>,
};

/** The texts about opening and saving files. */
export type FileTexts = typeof en;

const zhCN: FileTexts = {
  title: '文件',
  hint: '可打开 Excel 工作簿和模板（.xlsx、.xlsm、.xltx、.xltm）。保存时只写入您所做的更改，图表、批注、宏等其他内容保持原样。AI Capex 公式在装有 AI Capex 时继续计算，否则只显示最近一次的结果。分享给他人前，请先转换为原生公式或数值。',
  save: '保存文件',
  saving: '正在保存…',
  savedTitle: '已保存',
  saved: (file) => `${file} 在浏览器的下载内容中。`,
  recalculates: {
    unfinished: '计算尚未完成，Excel 打开此文件时会重新计算全部公式。',
    keptResults: '部分公式保留了保存的结果，可能已经过时，Excel 打开此文件时会重新计算全部公式。',
  },
  notSavedTitle: '未保存',
  open: '打开文件…',
  opening: '正在打开…',
  replaceTitle: '替换所有工作表？',
  replaceHint: (file) => `${file} 将取代此处的全部内容，且无法撤销。如有需要，请先保存。`,
  replaceKeptHint: (file) =>
    `${file} 将取代此处的全部内容。现有工作表会保留在此浏览器中，可以恢复。`,
  replace: '替换',
  keep: '保留现有工作表',
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
