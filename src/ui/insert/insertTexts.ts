import type { Collision } from '../../hosts/workbook';
import type { Language } from '../../language';

/** One text for each kind of thing in the way; `place` is a range in A1 notation. */
type CollisionTexts = Readonly<Record<Collision['kind'], (place: string) => string>>;

const en = {
  previewOf: (title: string) => `Preview: ${title}`,
  liveFormula: 'Live formula',
  liveFormulaHint: 'Live formula: recalculates when its inputs change.',
  comesWith: (parts: string) => `Also adds: ${parts}.`,
  tables: (count: number) => (count === 1 ? 'an Excel table' : `${count} Excel tables`),
  names: (count: number, first: string) =>
    count === 1 ? `the name ${first}` : `${count} names, such as ${first}`,
  charts: (count: number) => (count === 1 ? 'a chart (in Excel)' : `${count} charts (in Excel)`),
  listed: (parts: readonly string[]) => parts.join('; '),

  looking: 'Checking the selected cell…',
  willStand: (place: string, size: string) => `Will fill ${place} (${size})`,
  size: (rows: number, columns: number) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} × ${columns === 1 ? '1 column' : `${columns} columns`}`,
  inTheWay: (place: string) => `Cannot insert at ${place}`,
  nothingOverwritten:
    'Nothing will be overwritten. Select another cell, or choose an option below.',
  standsThere: 'This table is already here. Select another cell to insert it again.',
  collisions: {
    values: (place) => `${place} is not empty.`,
    table: (place) => `${place} contains a table. Leave an empty row or column next to it.`,
    merged: (place) => `${place} contains merged cells.`,
    protected: (place) => `${place} is protected.`,
    spill: (place) => `${place} contains spilled results.`,
    edge: (place) => `${place} extends past the edge of the sheet.`,
  } satisfies CollisionTexts,
  moreCollisions: (count: number) => `…and ${count} more.`,

  insertAtSelection: 'Insert at selection',
  insertBelow: (place: string) => `Insert below (${place})`,
  insertOnNewSheet: 'Insert on new sheet',
  cancel: 'Cancel',
  inserting: 'Inserting…',
  stillInserting:
    'This is taking longer than usual. If you are editing a cell, press Enter or Esc.',

  insertedTitle: 'Inserted',
  /** Followed by a link to the place. */
  inserted: (what: string) => `${what}: `,
  /** Follows the place. */
  undoHint: (keys: string) => `. Press ${keys} in the sheet to undo.`,
  /** Follows the hint; the charts' titles are a list. */
  missingCharts: (titles: readonly string[]) =>
    titles.length === 1
      ? `The chart “${titles.join()}” could not be drawn because its cells were still calculating.`
      : `These charts could not be drawn: ${titles.map((title) => `“${title}”`).join(', ')}. Their cells were still calculating.`,
  goneTitle: 'No longer there',
  gone: 'The inserted cells have been undone, moved, or deleted.',
  refusedTitle: 'Not inserted',
  insertOnNewSheetInstead: 'Insert on new sheet instead',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',

  readingsTitle: (count: number) =>
    count === 1 ? '1 figure has a second source' : `${count} figures have a second source`,
  readingsHint: 'Choose which value to insert.',
  article: 'Article',
  otherReading: 'Second source',
  confidence: (how: string) => `${how} confidence`,
};

/** The texts of the insert flow: loaded with the opened table, not with the first screen. */
export type InsertTexts = typeof en;

const zhCN: InsertTexts = {
  previewOf: (title) => `预览：${title}`,
  liveFormula: '可重算公式',
  liveFormulaHint: '可重算公式：输入变化时自动重算。',
  comesWith: (parts) => `同时插入：${parts}。`,
  tables: (count) => `${count}个 Excel 表格`,
  names: (count, first) => (count === 1 ? `名称 ${first}` : `${first} 等${count}个名称`),
  charts: (count) => `${count}个图表（在 Excel 中）`,
  listed: (parts) => parts.join('、'),

  looking: '正在检查所选单元格…',
  willStand: (place, size) => `将占用 ${place}（${size}）`,
  size: (rows, columns) => `${rows}行 × ${columns}列`,
  inTheWay: (place) => `无法插入到 ${place}`,
  nothingOverwritten: '不会覆盖任何内容。请选择其他单元格，或使用下方选项。',
  standsThere: '此表已插入到这里。如需再次插入，请选择其他单元格。',
  collisions: {
    values: (place) => `${place} 不为空。`,
    table: (place) => `${place} 中有表格，请与其至少间隔一行或一列。`,
    merged: (place) => `${place} 中有合并单元格。`,
    protected: (place) => `${place} 受保护。`,
    spill: (place) => `${place} 中有溢出的结果。`,
    edge: (place) => `${place} 超出了工作表边缘。`,
  },
  moreCollisions: (count) => `……另有${count}处。`,

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
    `未能绘制图表${titles.map((title) => `“${title}”`).join('、')}：所引用的单元格仍在计算。`,
  goneTitle: '已不在原处',
  gone: '插入的单元格已被撤销、移动或删除。',
  refusedTitle: '未插入',
  insertOnNewSheetInstead: '改为插入到新工作表',
  tryAgain: '重试',
  dismiss: '关闭',

  readingsTitle: (count) => `${count}项数据有其他来源`,
  readingsHint: '请选择要插入的数值。',
  article: '文章',
  otherReading: '其他来源',
  confidence: (how) => `可信度：${how}`,
};

export const insertTexts: Readonly<Record<Language, InsertTexts>> = { en, 'zh-CN': zhCN };
