import { grammarOf } from '../../../grammar';
import type { UpdatesTexts } from '../updatesTexts';

const { enumeration } = grammarOf('zh-CN');

export const zhCN: UpdatesTexts = {
  title: (tables) => `${tables}个已插入的表格有更新的数据`,
  versions: (shown, newer) =>
    shown === newer
      ? `截至${newer}的数据已有更正。`
      : `表中数据截至${shown}，最新数据截至${newer}。`,
  changedRows: (rows) => `更新将改动${rows}行：`,
  heading: (text) => `${text}：`,
  becomes: (was, becomes) => `${was} → ${becomes}`,
  blank: '（空白）',
  kept: (cells) => `以下单元格已由您修改，保持不变：${enumeration(cells)}。`,
  keptCell: (address, label, heading) => `${address}（${label}，${heading}）`,
  added: (rows) => `新增行，仅在现在插入的表格中提供：${enumeration(rows)}。`,
  removed: (rows) => `数据中已不再包含以下行，但仍保留在工作表中：${enumeration(rows)}。`,
  reshaped: '表头或列与插入时不同，因此不作改动。可插入最新表格进行对照。',
  otherLanguage: (language) =>
    `此表格使用其他语言。请将窗格切换为${language}，以查看将有哪些改动。`,
  update: '更新',
  updating: '正在更新…',
  notNow: '暂不更新',
  insertCurrent: '将最新表格插入到新工作表',
  updatedTitle: '已更新',
  updated: (cells) => `${cells}个单元格：`,
  refusedTitle: '未更新',
};
