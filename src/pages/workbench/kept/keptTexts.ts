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
        return 'This browser does not let the site store anything, as in some private windows.';
      case 'full':
        return 'This browser has no room left for the workbook. Deleting kept workbooks makes room.';
      case 'insecure':
        return 'Without a secure connection (https) the browser cannot keep the workbook safely.';
      case 'other':
        return `The browser could not store the workbook: ${reason.detail}`;
      default:
        return reason satisfies never;
    }
  },
  saveInstead: 'To keep your work, save it as a file.',
  saveAsFile: 'Save file',

  title: 'Workbooks in this browser',
  hint: 'Your workbook is saved here after every change. Nothing is sent. Clearing the site’s data deletes it, and a private window forgets it when it closes: save what you need to keep to a file.',
  none: 'No other workbook is kept.',
  sheets: (names: readonly string[]) => names.join(', '),
  savedAt: (time: string) => `Saved ${time}`,
  open: 'Open',
  openNamed: (name: string, time: string) => `Open ${name}, saved ${time}`,
  delete: 'Delete',
  deleteNamed: (name: string, time: string) => `Delete ${name}, saved ${time}`,
  deleteForGood: 'Delete for good',
  keep: 'Keep',
  close: 'Close',
  unreadableName: 'Unreadable workbook',
  isDamaged: 'It cannot be read.',
  isNewer: 'A newer version of AI Capex saved it.',
  startOver: 'Start over',
  show: 'Show kept workbooks',
  undo: 'Undo',
  bringBack: 'Bring it back',

  restoredTitle: (time: string) => `Restored from ${time}`,
  others: (count: number) =>
    count === 1
      ? 'Another workbook is kept in this browser.'
      : `${count} other workbooks are kept in this browser.`,
  elsewhereTitle: 'Your workbook is open in another tab',
  elsewhere: 'This tab has a workbook of its own. Both are saved; neither overwrites the other.',
  unreadableTitle: 'The kept workbook could not be opened',
  damaged:
    'What the browser has stored is damaged. It was left as it is, and a new workbook was opened.',
  newer:
    'A newer version of AI Capex saved it. It was left as it is; reload the page to get that version.',
  stuckTitle: 'A new workbook was opened',
  stuck:
    'The page did not finish opening the kept workbook, twice in a row. That workbook is still kept.',
  startedOverTitle: 'Started over',
  replacedTitle: 'The sheets from before are kept',
  before: (name: string, time: string) => `${name}, saved ${time}, is still kept in this browser.`,
  broughtBackTitle: (time: string) => `Opened as saved ${time}`,
  failedTitle: 'This did not work',
  isElsewhere: 'That workbook is open in another tab.',
  couldNotSwitch: (detail: string) => `Your workbook stays open: ${detail}`,
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
  saveInstead: '要保留您的工作，请另存为文件。',
  saveAsFile: '保存文件',

  title: '此浏览器中的工作簿',
  hint: '每次更改后，工作簿都会保存在这里，不会发送任何内容。清除网站数据会将其删除，无痕窗口关闭后也不再保留；需要长期保留的内容请保存为文件。',
  none: '没有其他已保存的工作簿。',
  sheets: (names) => names.join('、'),
  savedAt: (time) => `保存于${time}`,
  open: '打开',
  openNamed: (name, time) => `打开 ${name}（保存于${time}）`,
  delete: '删除',
  deleteNamed: (name, time) => `删除 ${name}（保存于${time}）`,
  deleteForGood: '永久删除',
  keep: '保留',
  close: '关闭',
  unreadableName: '无法读取的工作簿',
  isDamaged: '内容无法读取。',
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
  damaged: '浏览器中存储的内容已损坏。其内容未作改动，已打开新的工作簿。',
  newer: '该工作簿由更高版本的 AI Capex 保存，未作改动。请重新加载页面以获取该版本。',
  stuckTitle: '已打开新的工作簿',
  stuck: '页面连续两次未能完成打开已保存的工作簿。该工作簿仍然保留。',
  startedOverTitle: '已重新开始',
  replacedTitle: '之前的工作表已保留',
  before: (name, time) => `${name}（保存于${time}）仍保留在此浏览器中。`,
  broughtBackTitle: (time) => `已打开${time}保存的工作簿`,
  failedTitle: '操作未完成',
  isElsewhere: '该工作簿已在另一个标签页中打开。',
  couldNotSwitch: (detail) => `当前工作簿保持打开：${detail}`,
};

export const keptTexts: Readonly<Record<Language, KeptTexts>> = { en, 'zh-CN': zhCN };
