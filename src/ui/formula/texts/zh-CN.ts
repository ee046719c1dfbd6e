import { grammarOf } from '../../../grammar';
import type { FunctionTexts } from '../functionTexts';

const { enumeration, list } = grammarOf('zh-CN');

export const zhCN: FunctionTexts = {
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
  bounds: (parts) => enumeration(parts),
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
  fillRequired: (fields) => `请填写 ${list(fields)} 以查看结果。`,
  correctFields: '请更正标红的输入框以查看结果。',
  reading: '正在读取单元格…',
  readFailed: '无法读取单元格。',
  unknown: (names) => `此处无法获取 ${list(names)} 的值，因此没有预览。单元格会显示结果。`,
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
  refusedTitle: '未插入',
};
