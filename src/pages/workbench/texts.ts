import type { Language } from '../../language';

const en = {
  sheet: 'Sheet',
  pane: 'AI Capex',
  loading: 'Loading the spreadsheet…',
  failed: 'The spreadsheet could not be opened',
  reload: 'Reload page',
  drop: 'Drop the file to open it',
  stoppedTitle: 'Formula not calculated',
  stopped: (cell: string) =>
    `The formula in ${cell} stopped the calculation and now shows #VALUE!. All other cells were recalculated.`,
};

/** Every text of the workbench's own: what is around the sheet and the pane. */
export type WorkbenchTexts = typeof en;

const zhCN: WorkbenchTexts = {
  sheet: '工作表',
  pane: 'AI Capex',
  loading: '正在加载电子表格…',
  failed: '电子表格无法打开',
  reload: '重新加载页面',
  drop: '松开鼠标即可打开文件',
  stoppedTitle: '公式未能计算',
  stopped: (cell) => `${cell} 中的公式使计算中断。该单元格显示 #VALUE!，其他单元格均已重新计算。`,
};

export const workbenchTexts: Readonly<Record<Language, WorkbenchTexts>> = { en, 'zh-CN': zhCN };
