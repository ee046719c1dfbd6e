import type { Language } from '../../language';

const en = {
  chooseFunction: 'Function',
  examples: 'Examples',
  optional: 'optional',
  useSelection: (address: string) => `Use the selection, ${address}`,
  useSelectionFor: (argument: string, address: string) =>
    `Use the selection, ${address}, for ${argument}`,
  examplesOf: {
    money: 'amount or cell',
    fraction: '30%, 0.3 or cell',
    share: '82%, 0.82 or cell',
    years: 'years or cell',
    number: 'number or cell',
    threePoint: 'value, {1,2,4} or cells',
    text: 'text or cell',
  },
  atLeast: (bound: string) => `at least ${bound}`,
  above: (bound: string) => `above ${bound}`,
  atMost: (bound: string) => `at most ${bound}`,
  below: (bound: string) => `below ${bound}`,
  whole: 'a whole number',
  moneyUnit: 'Money is in',
  moneyUnits: {
    '': 'any unit',
    USD: 'US dollars',
    'USD m': 'millions of US dollars',
    'USD bn': 'billions of US dollars',
    'CNY bn': 'billions of yuan',
    'EUR bn': 'billions of euros',
  },
  moneyUnitHint: 'For the answer shown here; the formula is the same.',

  answer: 'Answer',
  fillRequired: (fields: string) => `Fill in ${fields} to see the answer.`,
  correctFields: 'Correct the fields marked in red to see the answer.',
  reading: 'Reading the cells…',
  readFailed: 'The cells could not be read.',
  unknown: (names: string) =>
    `The value of ${names} is not known here, so the answer is not either. The cell will show it.`,
  noAnswer: (code: string) => `No answer: ${code}`,
  fillsCells: (rows: number, columns: number) =>
    `Fills ${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`,
  firstCell: 'The first of them:',
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  tableLabel: 'The first cells of the answer',

  formula: 'Formula',
  insert: 'Insert into the active cell',
  insertAt: (cell: string) => `Insert into ${cell}`,
  inserting: 'Inserting…',
  insertedTitle: 'Inserted',
  insertedAt: 'The formula is in',
  /** Goes on behind the cell. */
  joinedTable: (table: string) => `. The table ${table} has grown to include it.`,
  showCell: (place: string) => `Show ${place}`,
  notShown: 'It could not be shown.',
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
  useSelectionFor: (argument, address) => `将所选区域 ${address} 用作 ${argument}`,
  examplesOf: {
    money: '金额或单元格',
    fraction: '30%、0.3或单元格',
    share: '82%、0.82或单元格',
    years: '年数或单元格',
    number: '数字或单元格',
    threePoint: '单值、{1,2,4}或单元格',
    text: '文本或单元格',
  },
  atLeast: (bound) => `不小于${bound}`,
  above: (bound) => `大于${bound}`,
  atMost: (bound) => `不超过${bound}`,
  below: (bound) => `小于${bound}`,
  whole: '整数',
  moneyUnit: '金额单位',
  moneyUnits: {
    '': '任意单位',
    USD: '美元',
    'USD m': '百万美元',
    'USD bn': '十亿美元',
    'CNY bn': '十亿元人民币',
    'EUR bn': '十亿欧元',
  },
  moneyUnitHint: '仅用于此处显示的结果，公式不变。',

  answer: '结果',
  fillRequired: (fields) => `请填写${fields}以查看结果。`,
  correctFields: '请更正标红的字段以查看结果。',
  reading: '正在读取单元格…',
  readFailed: '无法读取单元格。',
  unknown: (names) => `此处不知道${names}的值，因此也不知道结果。单元格会显示结果。`,
  noAnswer: (code) => `没有结果：${code}`,
  fillsCells: (rows, columns) => `占${rows}行 × ${columns}列`,
  firstCell: '其中第一个：',
  cells: (rows, columns) => `${rows} × ${columns}个单元格`,
  tableLabel: '结果的前几个单元格',

  formula: '公式',
  insert: '插入到活动单元格',
  insertAt: (cell) => `插入到 ${cell}`,
  inserting: '正在插入…',
  insertedTitle: '已插入',
  insertedAt: '公式位于',
  joinedTable: (table) => `。表格 ${table} 已扩展，将其包含在内。`,
  showCell: (place) => `显示 ${place}`,
  notShown: '无法显示。',
  refusedTitle: '未插入',
  listSeparator: '、',
};

export const functionTexts: Readonly<Record<Language, FunctionTexts>> = { en, 'zh-CN': zhCN };
