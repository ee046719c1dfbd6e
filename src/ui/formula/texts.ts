import type { Language } from '../../language';

const en = {
  chooseFunction: 'Function',
  examples: 'Examples',
  optional: 'optional',
  useSelection: (address: string) => `Use selection (${address})`,
  useSelectionFor: (argument: string, address: string) =>
    `Use selection (${address}) for ${argument}`,
  examplesOf: {
    money: '60 or B2',
    fraction: '30% or B2',
    share: '82% or B2',
    years: '5 or B2',
    number: '3 or B2',
    threePoint: '2, {1,2,4} or B2:D2',
    text: 'text or cell',
  },
  atLeast: (bound: string) => `at least ${bound}`,
  above: (bound: string) => `above ${bound}`,
  atMost: (bound: string) => `at most ${bound}`,
  below: (bound: string) => `below ${bound}`,
  whole: 'a whole number',
  /** Between what an argument means and what it may be. */
  semicolon: '; ',
  moneyUnit: 'Currency unit',
  moneyUnits: {
    '': 'Not specified',
    USD: 'USD',
    'USD m': 'USD m',
    'USD bn': 'USD bn',
    'CNY bn': 'CNY bn',
    'EUR bn': 'EUR bn',
  },
  moneyUnitHint: 'Display only; does not change the formula.',

  answer: 'Answer',
  fillRequired: (fields: string) => `Fill in ${fields} to see the answer.`,
  correctFields: 'Fix the highlighted fields to see the answer.',
  reading: 'Reading the cells…',
  readFailed: 'The cells could not be read.',
  unknown: (names: string) =>
    `${names} cannot be evaluated here, so there is no preview. The cell will show the answer.`,
  noAnswer: (code: string) => `No answer: ${code}`,
  fillsCells: (rows: number, columns: number) =>
    `Spills to ${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  firstCell: 'First cell:',
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  tableLabel: 'Preview of the answer',

  formula: 'Formula',
  insert: 'Insert into active cell',
  insertAt: (cell: string) => `Insert into ${cell}`,
  inserting: 'Inserting…',
  insertedTitle: 'Inserted',
  insertedAt: 'Formula: ',
  /** Follows the cell. */
  joinedTable: (table: string) => `. Table ${table} now includes it.`,
  showCell: (place: string) => `Show ${place}`,
  notShown: 'Could not go to this place.',
  refusedTitle: 'Not inserted',
  listSeparator: ', ',
};

/** The texts of the Functions tab. */
export type FunctionTexts = typeof en;

const zhCN: FunctionTexts = {
  chooseFunction: '函数',
  examples: '示例',
  optional: '可选',
  useSelection: (address) => `使用所选区域 ${address}`,
  useSelectionFor: (argument, address) => `将所选区域 ${address} 用于 ${argument}`,
  examplesOf: {
    money: '如60、B2',
    fraction: '如30%、B2',
    share: '如82%、B2',
    years: '如5、B2',
    number: '如3、B2',
    threePoint: '如2、{1,2,4}、B2:D2',
    text: '文本或单元格',
  },
  atLeast: (bound) => `不小于${bound}`,
  above: (bound) => `大于${bound}`,
  atMost: (bound) => `不超过${bound}`,
  below: (bound) => `小于${bound}`,
  whole: '整数',
  semicolon: '；',
  moneyUnit: '货币单位',
  moneyUnits: {
    '': '不指定',
    USD: '美元',
    'USD m': '百万美元',
    'USD bn': '十亿美元',
    'CNY bn': '十亿元人民币',
    'EUR bn': '十亿欧元',
  },
  moneyUnitHint: '仅影响此处的显示，公式不变。',

  answer: '结果',
  fillRequired: (fields) => `请填写 ${fields} 以查看结果。`,
  correctFields: '请更正标红的输入框以查看结果。',
  reading: '正在读取单元格…',
  readFailed: '无法读取单元格。',
  unknown: (names) => `此处无法获取 ${names} 的值，因此没有预览。单元格会显示结果。`,
  noAnswer: (code) => `没有结果：${code}`,
  fillsCells: (rows, columns) => `溢出到${rows}行 × ${columns}列`,
  firstCell: '第一个单元格：',
  cells: (rows, columns) => `${rows} × ${columns}个单元格`,
  tableLabel: '结果预览',

  formula: '公式',
  insert: '插入到活动单元格',
  insertAt: (cell) => `插入到 ${cell}`,
  inserting: '正在插入…',
  insertedTitle: '已插入',
  insertedAt: '公式：',
  joinedTable: (table) => `。表格 ${table} 现已包含此公式。`,
  showCell: (place) => `显示 ${place}`,
  notShown: '无法转到此位置。',
  refusedTitle: '未插入',
  listSeparator: '、',
};

export const functionTexts: Readonly<Record<Language, FunctionTexts>> = { en, 'zh-CN': zhCN };
