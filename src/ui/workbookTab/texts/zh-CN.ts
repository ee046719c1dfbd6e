import { grammarOf } from '../../../grammar';
import type { WorkbookTexts } from '../workbookTexts';

const { enumeration } = grammarOf('zh-CN');

export const zhCN: WorkbookTexts = {
  explainTitle: '解释所选单元格',
  refresh: '刷新',
  reading: '正在读取单元格…',
  readFailed: '无法读取单元格。',
  tryAgain: '重试',
  nothingTitle: '此单元格中没有 AI Capex 公式或数据',
  nothingHint:
    '请选择 AI Capex 公式（如 =CAPEX.AI_PAYBACK(60,20)）或已插入的数据，即可查看计算过程和来源。',
  calculatedFrom: '计算依据',
  showsError: (code) => `显示 ${code}`,
  calculatedFromHint: '选择其中的单元格，即可查看其计算过程。',
  unreadable: '公式中含有 AI Capex 函数，但过于复杂，无法解释。',
  notWhole: (call) => `这里仅解释 ${call}，公式的其余部分可能改变结果。`,
  spilled: (rows, columns, row, column) =>
    `公式溢出到${rows} × ${columns}个单元格，这里解释第${row}行第${column}列。`,
  arguments: '参数',
  leftOut: '省略（0）',
  leftOutText: '省略',
  blank: '空白',
  unknownValue: '未知',
  series: (first, count) =>
    first.join('；') + (count > first.length ? `；……（共${count}个值）` : ''),
  estimate: (low, likely, high) => `${low}至${high}，最可能${likely}`,
  steps: '计算过程',
  sources: '数据来源',
  without: '如无此错误，结果为：',
  after: '计算完成后，结果为：',
  pendingTitle: '仍在计算',
  pendingText: '结果就绪后会自动显示在这里。',
  blankTitle: '尚未计算',
  blankText: '单元格为空白。如果一直空白，请重新输入公式。',
  errorTitle: (code) => `单元格显示 ${code}`,
  spillInto: (cell) => `结果需溢出到的单元格不为空：${cell}。请清除或移开其内容。`,
  spill:
    '结果需溢出到的单元格并非全部可用。请清除或移开其内容、取消合并单元格，或将公式移离工作表边缘。',
  ref: '公式引用的单元格已被删除。请撤销删除，或重新输入引用。',
  calc: '单元格无法显示这类结果，例如空数组。请检查参数。',
  name: '公式中有无法识别的名称。如果是 AI Capex 函数，请在下方重新输入公式；否则请检查拼写。',
  circular: '公式直接或间接引用了自身所在的单元格。请更改其中一个引用。',
  connect: '无法连接加载项的函数。请检查网络连接，然后重新计算。',
  otherError: '此错误来自公式的其他部分，或来自其引用的单元格。',

  repairTitle: '此工作簿中的 AI Capex 公式',
  looking: '正在查找 AI Capex 公式…',
  lookFailed: '无法读取公式。',
  noneFound: '此工作簿中还没有 AI Capex 公式。',
  allWork: (count) => `共${count}个 AI Capex 公式，全部显示结果。`,
  formulas: (count) => `共${count}个 AI Capex 公式：`,
  work: (count) => `${count}个公式显示结果`,
  pending: (count) => `${count}个公式仍在计算`,
  show: (count, code) => `${count}个公式显示 ${code}`,
  inCells: (shown, cells, more) =>
    `${shown}：${enumeration(cells)}${more > 0 ? `，另有${more}个` : ''}`,
  broken: '显示 #NAME? 的公式是在 AI Capex 加载之前输入的，重新输入即可解决。',
  repair: (broken) => `重新输入${broken}个公式`,
  repairing: '正在重新输入…',
  lookAgain: '重新检查',
  repairedTitle: '已重新输入',
  repaired: (repaired, found) => `${found}个公式中有${repaired}个已重新输入。`,
  repairLocked: (locked) =>
    `${locked}个公式位于锁定的单元格中，未做更改。请取消工作表保护，然后重试。`,
  repairRefused: (refused) =>
    `${refused}个公式无法重新输入，可能属于数组公式。请选中该数组的全部单元格，按 F2，再按 Ctrl+Shift+Enter。`,
  notRepairedTitle: '未重新输入',
};
