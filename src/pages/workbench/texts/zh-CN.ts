import type { texts as english } from './en';

export const texts: typeof english = {
  sheet: '工作表',
  pane: 'AI Capex',
  view: '视图',
  paneWidth: 'AI Capex 窗格宽度',
  loading: '正在加载电子表格…',
  failed: '电子表格无法打开',
  reload: '重新加载页面',
  drop: '松开鼠标即可打开文件',
  stoppedTitle: '公式未能计算',
  stopped: (cell) => `${cell} 中的公式使计算中断。该单元格显示 #VALUE!，其他单元格均已重新计算。`,
};
