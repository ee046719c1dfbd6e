import type { NotKept } from '../../../kept/notKept';
import type { Language } from '../../../language';

const en = {
  status: {
    unchanged: 'Changes are saved in this browser',
    saving: 'Saving…',
    saved: 'Saved in this browser',
    failed: 'Not saved',
  },
  notKept: (reason: NotKept) => {
    switch (reason.kind) {
      case 'refused':
        return 'This browser does not allow the site to store data. Private windows may do this.';
      case 'full':
        return 'This browser has no storage left for the workbook. Delete saved workbooks to free up space.';
      case 'insecure':
        return 'Without a secure connection (https), the browser cannot store the workbook reliably.';
      case 'other':
        return `The browser could not store the workbook: ${reason.detail}`;
      default:
        return reason satisfies never;
    }
  },
  saveInstead: 'To keep your work, save it as a file.',
  saveAsFile: 'Save file',

  title: 'Workbooks in this browser',
  hint: 'Your workbook is saved here after every change. Nothing is sent. Clearing the site’s data deletes it, and so does closing a private window. To be safe, save important work as a file.',
  none: 'No other saved workbooks.',
  sheets: (names: readonly string[]) => names.join(', '),
  savedAt: (time: string) => `Saved ${time}`,
  open: 'Open',
  openNamed: (name: string, time: string) => `Open ${name}, saved ${time}`,
  delete: 'Delete',
  deleteNamed: (name: string, time: string) => `Delete ${name}, saved ${time}`,
  deleteForGood: 'Delete permanently',
  keep: 'Cancel',
  close: 'Close',
  unreadableName: 'Unreadable workbook',
  isDamaged: 'This workbook cannot be read.',
  isNewer: 'Saved by a newer version of AI Capex.',
  startOver: 'Start over',
  show: 'Show saved workbooks',
  undo: 'Undo',
  bringBack: 'Restore',

  restoredTitle: (time: string) => `Restored from ${time}`,
  others: (count: number) =>
    count === 1
      ? 'Another workbook is saved in this browser.'
      : `${count} other workbooks are saved in this browser.`,
  elsewhereTitle: 'Your workbook is open in another tab',
  elsewhere: 'This tab has its own workbook. Both are saved, and neither overwrites the other.',
  unreadableTitle: 'The saved workbook could not be opened',
  damaged: 'The saved data is damaged. It was left unchanged, and a new workbook was opened.',
  newer:
    'It was saved by a newer version of AI Capex and left unchanged. Reload the page to get that version.',
  stuckTitle: 'A new workbook was opened',
  stuck: 'The page failed to open the saved workbook twice in a row. That workbook is still saved.',
  startedOverTitle: 'Started over',
  replacedTitle: 'The previous workbook is still saved',
  before: (name: string, time: string) => `${name}, saved ${time}, is still in this browser.`,
  broughtBackTitle: (time: string) => `Opened the version of ${time}`,
  failedTitle: 'Could not open the workbook',
  isElsewhere: 'That workbook is open in another tab.',
  couldNotSwitch: (detail: string) => `Your workbook is still open: ${detail}`,
};

/** The texts of what is kept in the browser. */
export type KeptTexts = typeof en;

const zhCN: KeptTexts = {
  status: {
    unchanged: '更改会保存在此浏览器中',
    saving: '正在保存…',
    saved: '已保存在此浏览器中',
    failed: '未保存',
  },
  notKept: (reason) => {
    switch (reason.kind) {
      case 'refused':
        return '此浏览器不允许本网站存储数据（例如某些无痕窗口）。';
      case 'full':
        return '此浏览器的存储空间不足，无法保存工作簿。删除已保存的工作簿可腾出空间。';
      case 'insecure':
        return '未使用安全连接（https），浏览器无法可靠地保存工作簿。';
      case 'other':
        return `浏览器无法存储工作簿：${reason.detail}`;
      default:
        return reason satisfies never;
    }
  },
  saveInstead: '为避免丢失，请保存为文件。',
  saveAsFile: '保存文件',

  title: '此浏览器中的工作簿',
  hint: '每次更改后，工作簿都会保存在这里，不会发送任何内容。清除网站数据或关闭无痕窗口会将其删除，重要内容请保存为文件。',
  none: '没有其他已保存的工作簿。',
  sheets: (names) => names.join('、'),
  savedAt: (time) => `保存于${time}`,
  open: '打开',
  openNamed: (name, time) => `打开 ${name}（保存于${time}）`,
  delete: '删除',
  deleteNamed: (name, time) => `删除 ${name}（保存于${time}）`,
  deleteForGood: '永久删除',
  keep: '取消',
  close: '关闭',
  unreadableName: '无法读取的工作簿',
  isDamaged: '此工作簿无法读取。',
  isNewer: '由更高版本的 AI Capex 保存。',
  startOver: '重新开始',
  show: '查看已保存的工作簿',
  undo: '撤销',
  bringBack: '恢复',

  restoredTitle: (time) => `已恢复${time}的内容`,
  others: (count) => `此浏览器中还保存了${count}个工作簿。`,
  elsewhereTitle: '您的工作簿已在另一个标签页中打开',
  elsewhere: '此标签页使用单独的工作簿。两者都会保存，互不覆盖。',
  unreadableTitle: '无法打开已保存的工作簿',
  damaged: '保存的数据已损坏。数据未作改动，已打开新的工作簿。',
  newer: '该工作簿由更高版本的 AI Capex 保存，未作改动。请重新加载页面以获取该版本。',
  stuckTitle: '已打开新的工作簿',
  stuck: '页面连续两次未能打开已保存的工作簿。该工作簿仍然保留。',
  startedOverTitle: '已重新开始',
  replacedTitle: '之前的工作簿仍然保留',
  before: (name, time) => `${name}（保存于${time}）仍保留在此浏览器中。`,
  broughtBackTitle: (time) => `已打开${time}的版本`,
  failedTitle: '无法打开工作簿',
  isElsewhere: '该工作簿已在另一个标签页中打开。',
  couldNotSwitch: (detail) => `当前工作簿仍处于打开状态：${detail}`,
};

export const keptTexts: Readonly<Record<Language, KeptTexts>> = { en, 'zh-CN': zhCN };
