import { grammarOf } from '../../../grammar';
import type { CheckTexts } from '../checkTexts';

const { enumeration, list } = grammarOf('zh-CN');

export const zhCN: CheckTexts = {
  title: { excel: 'Excel 兼容性检查', workbench: '电子表格兼容性检查' },
  hint: {
    excel:
      '在新工作表中测试 AI Capex 的全部功能，显示哪些可用，然后删除该工作表。大约需要一分钟，完成前请勿操作工作簿。检查后，之前的操作无法再撤销。在共享工作簿中，其他人在检查期间会看到该工作表。不会发送任何内容。',
    workbench:
      '在新工作表中测试 AI Capex 的全部功能，显示哪些可用，然后删除该工作表。需要几秒钟，完成前请勿操作电子表格。不会发送任何内容。',
  },
  start: '开始检查',
  again: '再次检查',
  cancel: '取消',
  cancelling: '正在取消…',
  progress: '检查进度',
  checking: '正在检查…',
  list: '检查项目',
  states: {
    waiting: '等待中',
    running: '进行中',
    passed: '通过',
    failed: '未通过',
    notChecked: '未检查',
    skipped: '未执行',
  },
  milliseconds: (number) => `${number}毫秒`,
  expected: '预期',
  got: '实际',
  remedy: '处理方法',
  sum: (passed, failed, notChecked) =>
    enumeration([
      `${passed}项通过`,
      `${failed}项未通过`,
      ...(notChecked > 0 ? [`${notChecked}项未检查`] : []),
    ]),
  passedTitle: '已完成的检查全部通过',
  failedTitle: '部分检查未通过',
  cancelledTitle: '已取消',
  cancelledText: (sum) => `${sum}。工作簿未更改。`,
  protectedTitle: '工作簿受保护',
  protectedText:
    '工作簿结构受保护，无法添加工作表。请在新工作簿中检查，或取消保护：审阅 > 保护工作簿。',
  notStartedTitle: '未检查',
  notLoaded: '无法加载检查项目。请检查网络连接，然后重新开始。',
  leftOverTitle: '有内容未能删除',
  leftOver: (things) => `检查提前结束。请手动删除：${list(things)}。工作簿的其余内容未更改。`,
  sheet: (name) => `工作表“${name}”`,
  name: (name) => `名称“${name}”`,
  style: (name) => `单元格样式“${name}”`,
  copy: '复制报告',
  copied: '报告已复制。',
  copyHint: '报告包含程序版本、设置和上述结果，不含工作簿中的任何内容。',
  copyRefused: '此处无法复制。报告已选中，请按 Ctrl+C（Mac 为 ⌘C）。',
  report: '报告',
};
