import type { Language } from '../../language';

const en = {
  explainTitle: 'Explain the selected cell',
  reading: 'Reading the cell…',
  readFailed: 'The cell could not be read.',
  tryAgain: 'Try again',
  nothingTitle: 'Nothing of AI Capex in this cell',
  nothingHint:
    'Select a cell with one of our formulas, such as =CAPEX.AI_PAYBACK(60,20), or a figure that you have inserted. What stands behind it appears here.',
  unreadable:
    'The formula has a function of ours in it, but it cannot be taken apart, so it is not explained.',
  notWhole: (call: string) =>
    `The formula does more than this call. Explained is ${call} alone; the cell may show something else.`,
  spilled: (rows: number, columns: number, row: number, column: number) =>
    `The formula fills ${rows} × ${columns} cells. Explained is the one in row ${row}, column ${column}.`,
  arguments: 'Arguments',
  leftOut: 'left out: 0',
  leftOutText: 'left out',
  blank: 'blank',
  unknownValue: 'not known here',
  estimate: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
  steps: 'Calculation',
  sources: 'Figures it uses',

  repairTitle: 'Formulas in this workbook',
  looking: 'Looking for our formulas…',
  lookFailed: 'The formulas could not be looked for.',
  noneFound: 'No formula of AI Capex in this workbook yet.',
  allWork: (count: number) =>
    count === 1
      ? 'Functions are ready: 1 formula of ours, and it calculates.'
      : `Functions are ready: ${count} formulas of ours, all calculate.`,
  broken: (broken: number, count: number) =>
    `${broken} of ${count} formulas of ours ${broken === 1 ? 'stands' : 'stand'} at #NAME?. They were calculated before the functions were there; entering them again mends that.`,
  repair: (broken: number) => (broken === 1 ? 'Repair 1 formula' : `Repair ${broken} formulas`),
  repairing: 'Repairing…',
  lookAgain: 'Look again',
  repairedTitle: 'Repaired',
  repaired: (repaired: number, found: number) =>
    `${repaired} of ${found} formulas were entered again.`,
  repairLocked: (locked: number) =>
    locked === 1
      ? '1 is in a locked cell and was not changed. Unprotect its sheet, then try again.'
      : `${locked} are in locked cells and were not changed. Unprotect their sheets, then try again.`,
  repairRefused: (refused: number) =>
    refused === 1
      ? '1 could not be entered again and may be part of an array formula. Select all cells of the array, press F2, then Ctrl+Shift+Enter.'
      : `${refused} could not be entered again and may be parts of array formulas. Select all cells of an array, press F2, then Ctrl+Shift+Enter.`,
  notRepairedTitle: 'Not repaired',

  fileTitle: 'File',
  fileHint:
    'Values, formulas with their results, formats, tables and names, for any spreadsheet. AI Capex formulas calculate where AI Capex is installed; elsewhere they show their last result, except those that fill a table. Before you share the file, convert them to native formulas or to values.',
  save: 'Save as .xlsx',
  saving: 'Saving…',
  savedTitle: 'Saved',
  saved: (file: string) => `${file} is among the downloads of this browser.`,
  notSavedTitle: 'Not saved',
  open: 'Open .xlsx…',
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
    `${file}: ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}. Charts, if there are any, are left out.`,
  notOpenedTitle: 'Not opened',
};

/** The texts of the Workbook tab. */
export type WorkbookTexts = typeof en;

const zhCN: WorkbookTexts = {
  explainTitle: '解释所选单元格',
  reading: '正在读取单元格…',
  readFailed: '无法读取单元格。',
  tryAgain: '重试',
  nothingTitle: '此单元格中没有 AI Capex 的内容',
  nothingHint:
    '请选择含有本加载项公式的单元格，例如 =CAPEX.AI_PAYBACK(60,20)，或已插入的数据。其来龙去脉会显示在这里。',
  unreadable: '公式中含有本加载项的函数，但无法拆解，因此不作解释。',
  notWhole: (call) => `公式不只是这一调用。这里仅解释 ${call}，单元格显示的可能不同。`,
  spilled: (rows, columns, row, column) =>
    `公式占${rows} × ${columns}个单元格。这里解释第${row}行第${column}列的那一个。`,
  arguments: '参数',
  leftOut: '省略：0',
  leftOutText: '省略',
  blank: '空白',
  unknownValue: '此处未知',
  estimate: (low, likely, high) => `${low}至${high}，最可能${likely}`,
  steps: '计算过程',
  sources: '所用数据',

  repairTitle: '此工作簿中的公式',
  looking: '正在查找公式…',
  lookFailed: '无法查找公式。',
  noneFound: '此工作簿中还没有 AI Capex 的公式。',
  allWork: (count) => `函数已就绪：共${count}个公式，全部正常计算。`,
  broken: (broken, count) =>
    `${count}个公式中有${broken}个显示 #NAME?。它们在函数加载之前就已计算，重新输入即可修复。`,
  repair: (broken) => `修复${broken}个公式`,
  repairing: '正在修复…',
  lookAgain: '重新查找',
  repairedTitle: '已修复',
  repaired: (repaired, found) => `${found}个公式中有${repaired}个已重新输入。`,
  repairLocked: (locked) => `${locked}个位于锁定的单元格中，未做更改。请取消工作表保护，然后重试。`,
  repairRefused: (refused) =>
    `${refused}个无法重新输入，可能属于数组公式。请选中该数组的全部单元格，按 F2，再按 Ctrl+Shift+Enter。`,
  notRepairedTitle: '未修复',

  fileTitle: '文件',
  fileHint:
    '保存数值、公式及其结果、格式、表格与名称，任何电子表格软件都能打开。AI Capex 公式在装有 AI Capex 时继续计算，否则只显示最近一次的结果（填充整张表的公式除外）。分享给他人前，请先转换为原生公式或数值。',
  save: '另存为 .xlsx',
  saving: '正在保存…',
  savedTitle: '已保存',
  saved: (file) => `${file} 在浏览器的下载内容中。`,
  notSavedTitle: '未保存',
  open: '打开 .xlsx…',
  opening: '正在打开…',
  replaceTitle: '替换所有工作表？',
  replaceHint: (file) => `${file} 将取代此处的全部内容，且无法撤销。如有需要，请先保存。`,
  replaceKeptHint: (file) =>
    `${file} 将取代此处的全部内容。现有工作表会保留在此浏览器中，可以恢复。`,
  replace: '替换',
  keep: '保留现有工作表',
  openedTitle: '已打开',
  opened: (file, sheets) => `${file}：${sheets}个工作表。如有图表，不会一并打开。`,
  notOpenedTitle: '未打开',
};

export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = { en, 'zh-CN': zhCN };
