import type { Collision } from '../../hosts/workbook';
import type { Language } from '../../language';

/** One text for each kind of thing in the way; `place` is a range in A1 notation. */
type CollisionTexts = Readonly<Record<Collision['kind'], (place: string) => string>>;

const en = {
  previewOf: (title: string) => `Preview: ${title}`,
  liveFormula: 'Live formula',
  liveFormulaHint: 'is a live formula. It recalculates when the cells it reads change.',
  comesWith: (parts: string) => `Comes with ${parts}.`,
  tables: (count: number) => (count === 1 ? 'an Excel table' : `${count} Excel tables`),
  names: (count: number, first: string) =>
    count === 1 ? `the name ${first}` : `${count} names such as ${first}`,
  charts: (count: number) => (count === 1 ? 'in Excel a chart' : `in Excel ${count} charts`),
  listed: (parts: readonly string[]) => parts.join(', '),

  looking: 'Looking at the selected cell…',
  willStand: (place: string, size: string) => `Goes to ${place} (${size})`,
  size: (rows: number, columns: number) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} × ${columns === 1 ? '1 column' : `${columns} columns`}`,
  inTheWay: (place: string) => `${place} is not free`,
  nothingOverwritten: 'Nothing is overwritten. Select another cell, or take one of these places.',
  standsThere:
    'The selection holds the table just inserted. Select another cell to insert it there.',
  collisions: {
    values: (place) => `${place} is not empty.`,
    table: (place) => `There is a table at ${place}; leave an empty row or column next to it.`,
    merged: (place) => `Cells are merged at ${place}.`,
    protected: (place) => `${place} is protected.`,
    spill: (place) => `A formula spills over ${place}.`,
    edge: (place) => `The sheet ends before ${place} does.`,
  } satisfies CollisionTexts,
  moreCollisions: (count: number) => `…and ${count} more.`,

  insertAtSelection: 'Insert at the selection',
  insertBelow: (place: string) => `Insert below, at ${place}`,
  insertOnNewSheet: 'Insert on a new sheet',
  cancel: 'Cancel',
  inserting: 'Inserting…',
  stillInserting:
    'The workbook is taking its time. If you are editing a cell, press Enter or Esc there.',

  insertedTitle: 'Inserted',
  inserted: (what: string) => `${what} at`,
  /** Goes on behind the place. */
  undoHint: (keys: string) => `. ${keys} in the sheet undoes it in one step.`,
  /** Goes on behind the hint; the charts' titles are a list. */
  missingCharts: (titles: readonly string[]) =>
    titles.length === 1
      ? `The chart “${titles.join()}” could not be drawn: its cells were still being calculated.`
      : `These charts could not be drawn: ${titles.map((title) => `“${title}”`).join(', ')}. Their cells were still being calculated.`,
  goneTitle: 'No longer there',
  gone: 'What was inserted has been undone, moved or deleted.',
  refusedTitle: 'Not inserted',
  insertOnNewSheetInstead: 'Insert on a new sheet instead',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',

  readingsTitle: (count: number) =>
    count === 1 ? '1 figure is disputed' : `${count} figures are disputed`,
  readingsHint: 'Choose which reading is inserted.',
  article: 'The article',
  otherReading: 'Another reading',
  confidence: (how: string) => `confidence: ${how}`,
};

/** The texts of the insert flow: loaded with the opened table, not with the first screen. */
export type InsertTexts = typeof en;

const zhCN: InsertTexts = {
  previewOf: (title) => `预览：${title}`,
  liveFormula: '实时公式',
  liveFormulaHint: '表示实时公式，所引用的单元格变化时会自动重算。',
  comesWith: (parts) => `同时插入${parts}。`,
  tables: (count) => `${count} 个 Excel 表格`,
  names: (count, first) => (count === 1 ? `名称 ${first}` : `${first} 等 ${count} 个名称`),
  charts: (count) => `${count} 张图表（在 Excel 中）`,
  listed: (parts) => parts.join('、'),

  looking: '正在查看所选单元格…',
  willStand: (place, size) => `将插入到 ${place}（${size}）`,
  size: (rows, columns) => `${rows} 行 × ${columns} 列`,
  inTheWay: (place) => `${place} 被占用`,
  nothingOverwritten: '不会覆盖任何内容。请选择其他单元格，或使用以下位置。',
  standsThere: '所选位置是刚插入的表。如需再次插入，请选择其他单元格。',
  collisions: {
    values: (place) => `${place} 不是空的。`,
    table: (place) => `${place} 处有表格，请与其至少间隔一行或一列。`,
    merged: (place) => `${place} 处有合并单元格。`,
    protected: (place) => `${place} 受保护。`,
    spill: (place) => `有公式溢出到 ${place}。`,
    edge: (place) => `${place} 超出了工作表边缘。`,
  },
  moreCollisions: (count) => `……另有 ${count} 处。`,

  insertAtSelection: '插入到所选位置',
  insertBelow: (place) => `插入到下方的 ${place}`,
  insertOnNewSheet: '插入到新工作表',
  cancel: '取消',
  inserting: '正在插入…',
  stillInserting: '工作簿尚未响应。如果正在编辑单元格，请在工作表中按 Enter 或 Esc。',

  insertedTitle: '已插入',
  inserted: (what) => `${what}，位于`,
  undoHint: (keys) => `。在工作表中按 ${keys} 可一步撤销。`,
  missingCharts: (titles) =>
    `未能绘制图表${titles.map((title) => `“${title}”`).join('、')}：所引用的单元格仍在计算。`,
  goneTitle: '已不在原处',
  gone: '插入的内容已被撤销、移动或删除。',
  refusedTitle: '未插入',
  insertOnNewSheetInstead: '改为插入到新工作表',
  tryAgain: '重试',
  dismiss: '关闭',

  readingsTitle: (count) => `${count} 项数据有争议`,
  readingsHint: '请选择要插入的说法。',
  article: '文章',
  otherReading: '另一种说法',
  confidence: (how) => `可信度：${how}`,
};

export const insertTexts: Readonly<Record<Language, InsertTexts>> = { en, 'zh-CN': zhCN };
