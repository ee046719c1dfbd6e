import { grammarOf } from '../../../../grammar';
import type { texts as english } from './en';

const { enumeration } = grammarOf('zh-CN');

export const texts: typeof english = {
  status: {
    unchanged: '自动保存已开启',
    saving: '正在保存…',
    saved: '已保存在此浏览器中',
    failed: '未保存',
  },
  notKept: {
    refused: () => '此浏览器不允许本网站存储数据（例如某些无痕窗口）。',
    full: () => '此浏览器的存储空间不足，无法保存工作簿。删除已保存的工作簿可腾出空间。',
    insecure: () => '未使用安全连接（https），浏览器无法可靠地保存工作簿。',
    other: ({ detail }) => `浏览器无法存储工作簿：${detail}`,
  },
  saveInstead: '为避免丢失，请保存为文件。',
  saveAsFile: '保存文件',

  title: '此浏览器中的工作簿',
  hint: '每次更改后，工作簿都会保存在这里，不会发送任何内容。清除网站数据或关闭无痕窗口会将其删除，重要内容请保存为文件。',
  none: '没有其他已保存的工作簿。',
  sheets: (names) => enumeration(names),
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
