import type { Language } from '../../language';

const en = {
  explainTitle: 'Explain selected cell',
  refresh: 'Refresh',
  reading: 'Reading the cell…',
  readFailed: 'The cell could not be read.',
  tryAgain: 'Try again',
  nothingTitle: 'Nothing of AI Capex in this cell',
  nothingHint:
    'Select a cell with an AI Capex formula, such as =CAPEX.AI_PAYBACK(60,20), or a figure that you have inserted. Its explanation appears here.',
  unreadable:
    'The formula contains an AI Capex function, but its parts cannot be read, so it is not explained.',
  notWhole: (call: string) =>
    `The formula does more than this call. Explained is ${call} alone; the cell may show something else.`,
  spilled: (rows: number, columns: number, row: number, column: number) =>
    `The formula fills ${rows} × ${columns} cells. Explained is the one in row ${row}, column ${column}.`,
  arguments: 'Arguments',
  leftOut: 'omitted: 0',
  leftOutText: 'omitted',
  blank: 'blank',
  unknownValue: 'not known here',
  estimate: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
  steps: 'Calculation',
  sources: 'Figures it uses',
  without: 'Without this error, the formula gives:',
  after: 'Once calculated, the formula gives:',
  pendingTitle: 'Still being calculated',
  pendingText: 'The result appears here by itself when it is ready.',
  blankTitle: 'Not calculated yet',
  blankText: 'The cell shows nothing. If this stays so, enter the formula again.',
  errorTitle: (code: string) => `The cell shows ${code}`,
  inTheWay: 'The result needs more cells than this one, and one of them is not empty: ',
  fullStop: '. ',
  spillKnown: 'Clear or move what is there.',
  spill:
    'The result needs more cells than this one, and not all of them are free. Clear or move what is there, unmerge the cells, or move the formula away from the edge of the sheet.',
  ref: 'A cell that the formula refers to has been deleted. Undo that, or enter the reference again.',
  calc: 'The program cannot show this kind of result, such as an empty list. Check the arguments.',
  name: 'A name in the formula is not known. If it is an AI Capex function, re-enter the formulas below; otherwise check the spelling.',
  circular:
    'The formula refers to its own cell, directly or through other cells. Change one of the references.',
  connect: 'The add-in’s functions could not be reached. Check the connection, then recalculate.',
  otherError: 'Another part of the formula, or a cell that it refers to, gives this error.',

  repairTitle: 'AI Capex formulas in this workbook',
  looking: 'Looking for AI Capex formulas…',
  lookFailed: 'The formulas could not be read.',
  noneFound: 'No AI Capex formulas in this workbook yet.',
  allWork: (count: number) =>
    count === 1
      ? '1 AI Capex formula, and it shows a result.'
      : `${count} AI Capex formulas, and all show results.`,
  formulas: (count: number) =>
    count === 1 ? '1 AI Capex formula:' : `${count} AI Capex formulas:`,
  work: (count: number) => (count === 1 ? '1 shows a result' : `${count} show results`),
  pending: (count: number) =>
    count === 1 ? '1 is still being calculated' : `${count} are still being calculated`,
  show: (count: number, code: string) =>
    count === 1 ? `1 shows ${code}` : `${count} show ${code}`,
  colon: ': ',
  listSeparator: ', ',
  moreCells: (count: number) => ` and ${count} more`,
  broken:
    'Formulas that show #NAME? were entered before the functions were loaded. Re-enter them to fix this.',
  repair: (broken: number) => (broken === 1 ? 'Re-enter 1 formula' : `Re-enter ${broken} formulas`),
  repairing: 'Re-entering…',
  lookAgain: 'Check again',
  repairedTitle: 'Re-entered',
  repaired: (repaired: number, found: number) =>
    `${repaired} of ${found} ${found === 1 ? 'formula was' : 'formulas were'} entered again.`,
  repairLocked: (locked: number) =>
    locked === 1
      ? '1 is in a locked cell and was not changed. Unprotect its sheet, then try again.'
      : `${locked} are in locked cells and were not changed. Unprotect their sheets, then try again.`,
  repairRefused: (refused: number) =>
    refused === 1
      ? '1 could not be entered again and may be part of an array formula. Select all cells of the array, press F2, then Ctrl+Shift+Enter.'
      : `${refused} could not be entered again and may be parts of array formulas. Select all cells of an array, press F2, then Ctrl+Shift+Enter.`,
  notRepairedTitle: 'Not re-entered',
};

/** The texts of the Workbook tab. */
export type WorkbookTexts = typeof en;

const zhCN: WorkbookTexts = {
  explainTitle: '解释所选单元格',
  refresh: '刷新',
  reading: '正在读取单元格…',
  readFailed: '无法读取单元格。',
  tryAgain: '重试',
  nothingTitle: '此单元格中没有 AI Capex 的内容',
  nothingHint:
    '请选择含有 AI Capex 公式的单元格，例如 =CAPEX.AI_PAYBACK(60,20)，或已插入的数据。相关解释会显示在这里。',
  unreadable: '公式中含有 AI Capex 函数，但无法解析其结构，因此不作解释。',
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
  without: '若无此错误，公式的结果为：',
  after: '计算完成后，公式的结果为：',
  pendingTitle: '仍在计算',
  pendingText: '结果就绪后会自动显示在这里。',
  blankTitle: '尚未计算',
  blankText: '单元格没有显示任何内容。如果一直如此，请重新输入公式。',
  errorTitle: (code) => `单元格显示 ${code}`,
  inTheWay: '结果需要占用多个单元格，其中有一个不是空的：',
  fullStop: '。',
  spillKnown: '请清除或移开其中的内容。',
  spill:
    '结果需要占用多个单元格，但并非全部空闲。请清除或移开其中的内容、取消合并单元格，或将公式移离工作表边缘。',
  ref: '公式引用的单元格已被删除。请撤销删除，或重新输入引用。',
  calc: '程序无法显示这类结果，例如空列表。请检查参数。',
  name: '公式中有无法识别的名称。如果是 AI Capex 函数，请在下方重新输入公式；否则请检查拼写。',
  circular: '公式直接或间接引用了自身所在的单元格。请更改其中一个引用。',
  connect: '无法连接加载项的函数。请检查网络连接，然后重新计算。',
  otherError: '公式的其他部分或其引用的单元格给出了这个错误。',

  repairTitle: '此工作簿中的 AI Capex 公式',
  looking: '正在查找 AI Capex 公式…',
  lookFailed: '无法读取公式。',
  noneFound: '此工作簿中还没有 AI Capex 公式。',
  allWork: (count) => `共${count}个 AI Capex 公式，全部显示结果。`,
  formulas: (count) => `共${count}个 AI Capex 公式：`,
  work: (count) => `${count}个显示结果`,
  pending: (count) => `${count}个仍在计算`,
  show: (count, code) => `${count}个显示 ${code}`,
  colon: '：',
  listSeparator: '、',
  moreCells: (count) => `，另有${count}个`,
  broken: '显示 #NAME? 的公式是在函数加载之前输入的，重新输入即可解决。',
  repair: (broken) => `重新输入${broken}个公式`,
  repairing: '正在重新输入…',
  lookAgain: '重新检查',
  repairedTitle: '已重新输入',
  repaired: (repaired, found) => `${found}个公式中有${repaired}个已重新输入。`,
  repairLocked: (locked) => `${locked}个位于锁定的单元格中，未做更改。请取消工作表保护，然后重试。`,
  repairRefused: (refused) =>
    `${refused}个无法重新输入，可能属于数组公式。请选中该数组的全部单元格，按 F2，再按 Ctrl+Shift+Enter。`,
  notRepairedTitle: '未重新输入',
};

export const workbookTexts: Readonly<Record<Language, WorkbookTexts>> = { en, 'zh-CN': zhCN };
