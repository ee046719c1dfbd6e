import type { BenchDoor } from '../../hosts/bench';
import type { Language } from '../../language';

type Program = BenchDoor['program'];

const en = {
  title: { excel: 'Check this Excel', workbench: 'Check this spreadsheet' } as Record<
    Program,
    string
  >,
  hint: {
    excel:
      'Tries everything AI Capex does on a new sheet, shows what works, and removes the sheet again. It takes about a minute; please leave the workbook alone until it is done. Afterwards Excel can no longer undo what you did before. In a shared workbook, others see the sheet until then. Nothing is sent.',
    workbench:
      'Tries everything AI Capex does on a new sheet, shows what works, and removes the sheet again. It takes a few seconds; please leave the sheet alone until it is done. Nothing is sent.',
  } as Record<Program, string>,
  start: 'Start the check',
  again: 'Run the check again',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  progress: 'Progress of the check',
  checking: 'Checking…',
  list: 'Checks',
  states: {
    waiting: 'Waiting',
    running: 'Running',
    passed: 'Passed',
    failed: 'Failed',
    notChecked: 'Not checked',
    skipped: 'Not run',
  },
  milliseconds: (number: number) => `${number} ms`,
  expected: 'Expected',
  got: 'Found',
  remedy: 'What to do',
  sum: (passed: number, failed: number, notChecked: number) =>
    [
      `${passed} passed`,
      `${failed} failed`,
      ...(notChecked > 0 ? [`${notChecked} not checked`] : []),
    ].join(', '),
  passedTitle: 'Everything that could be checked works',
  failedTitle: 'Not everything works',
  cancelledTitle: 'Cancelled',
  cancelledText: (sum: string) => `${sum}. The workbook is as it was before.`,
  protectedTitle: 'The workbook is protected',
  protectedText:
    'Its structure is protected, so no sheet can be added. Check in a new workbook, or unprotect this one: Review > Protect Workbook.',
  notStartedTitle: 'Not checked',
  notLoaded: 'The checks could not be loaded. Check the connection, then start again.',
  leftOverTitle: 'Please delete what is left',
  leftOver: (things: string) =>
    `The check has ended early because this could not be removed: ${things}. Everything else is as it was before.`,
  sheet: (name: string) => `sheet ${name}`,
  name: (name: string) => `name ${name}`,
  style: (name: string) => `cell style ${name}`,
  copy: 'Copy report',
  copied: 'Report copied.',
  copyHint:
    'The report holds the version and settings of the program and the results above; nothing of your workbook.',
  copyRefused:
    'This program does not let the pane copy. The report is selected: press Ctrl+C, or ⌘C on a Mac.',
  report: 'Report',
};

/** The texts of "Check this Excel". */
export type CheckTexts = typeof en;

const zhCN: CheckTexts = {
  title: { excel: '检查此 Excel', workbench: '检查此电子表格' },
  hint: {
    excel:
      '在新工作表中试用 AI Capex 的全部功能，显示哪些可用，然后删除该工作表。大约需要一分钟，完成前请不要操作工作簿。之后 Excel 无法再撤销此前的操作。在共享工作簿中，其他人会暂时看到该工作表。不会发送任何内容。',
    workbench:
      '在新工作表中试用 AI Capex 的全部功能，显示哪些可用，然后删除该工作表。需要几秒钟，完成前请不要操作表格。不会发送任何内容。',
  },
  start: '开始检查',
  again: '再次运行检查',
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
  milliseconds: (number) => `${number} 毫秒`,
  expected: '预期',
  got: '实际',
  remedy: '处理方法',
  sum: (passed, failed, notChecked) =>
    [
      `${passed}项通过`,
      `${failed}项未通过`,
      ...(notChecked > 0 ? [`${notChecked}项未检查`] : []),
    ].join('，'),
  passedTitle: '可检查的项目全部正常',
  failedTitle: '部分功能不正常',
  cancelledTitle: '已取消',
  cancelledText: (sum) => `${sum}。工作簿与检查前相同。`,
  protectedTitle: '工作簿受保护',
  protectedText:
    '工作簿结构受保护，无法添加工作表。请在新工作簿中检查，或取消保护：审阅 > 保护工作簿。',
  notStartedTitle: '未检查',
  notLoaded: '无法加载检查项目。请检查网络连接，然后重新开始。',
  leftOverTitle: '请删除残留内容',
  leftOver: (things) => `检查提前结束，因为无法删除：${things}。其余内容与检查前相同。`,
  sheet: (name) => `工作表“${name}”`,
  name: (name) => `名称“${name}”`,
  style: (name) => `单元格样式“${name}”`,
  copy: '复制报告',
  copied: '报告已复制。',
  copyHint: '报告包含程序的版本与设置以及上述结果，不含工作簿中的任何内容。',
  copyRefused: '此程序不允许窗格复制。报告已选中，请按 Ctrl+C（Mac 为 ⌘C）。',
  report: '报告',
};

export const checkTexts: Readonly<Record<Language, CheckTexts>> = { en, 'zh-CN': zhCN };
