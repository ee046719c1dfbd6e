import { grammarOf } from '../../../grammar';
import type { InsertTexts } from '../insertTexts';

const { list } = grammarOf('zh-CN');

export const zhCN: InsertTexts = {
  previewOf: (title) => `预览：${title}`,
  allRows: (count) => `显示全部${count}行`,
  liveFormula: '可重算公式',
  liveFormulaHint: '可重算公式：输入变化时自动重算。',
  comesWith: (parts) => `同时插入：${parts}。`,
  tables: (count) => `${count}个 Excel 表格`,
  names: (count, first) => (count > 1 ? `${first} 等${count}个名称` : `名称 ${first}`),
  charts: (count) => `${count}个图表`,
  listed: (parts) => list(parts),

  looking: '正在检查所选单元格…',
  willStand: (place, size) => `将占用 ${place}（${size}）`,
  size: (rows, columns) => `${rows}行 × ${columns}列`,
  inTheWay: (place) => `无法插入到 ${place}`,
  nothingOverwritten: '不会覆盖任何内容。请选择其他单元格，或使用其他选项。',
  standsThere: '此表已插入到这里。如需再次插入，请选择其他单元格。',

  insertAtSelection: '插入到所选位置',
  insertBelow: (place) => `插入到下方（${place}）`,
  insertOnNewSheet: '插入到新工作表',
  cancel: '取消',
  inserting: '正在插入…',
  stillInserting: '耗时比平时长。如果正在编辑单元格，请按 Enter 或 Esc。',

  insertedTitle: '已插入',
  inserted: (what) => `${what}：`,
  undoHint: (keys) => `。在工作表中按 ${keys} 可撤销。`,
  missingCharts: (titles) =>
    `未能绘制图表${list(titles.map((title) => `“${title}”`))}：所引用的单元格仍在计算。`,
  refusedTitle: '未插入',
  insertInNextFree: '插入到下方最近的空单元格',
  insertOnNewSheetInstead: '改为插入到新工作表',
  tryAgain: '重试',

  secondSourcesTitle: (count) => `${count}项数据有其他来源`,
  secondSourcesHint: '请选择要插入的数值。',
  differentDefinition: (value) => `定义不同，数值相同：${value}`,
  article: '文章',
  secondSource: '其他来源',
  confidence: (how) => `可信度：${how}`,
};
