import type { Text } from '../../../language';

/** Names for the grid's controls that have none, each for the elements that a selector finds. */
export const controlNames: readonly (readonly [selector: string, name: Text])[] = [
  [command('univer.command.undo'), { en: 'Undo', 'zh-CN': '撤销' }],
  [command('univer.command.redo'), { en: 'Redo', 'zh-CN': '恢复' }],
  [command('sheet.command.set-once-format-painter'), { en: 'Format Painter', 'zh-CN': '格式刷' }],
  [command('sheet.command.clear-selection-all'), { en: 'Clear all', 'zh-CN': '全部清除' }],
  [`${command('sheet.command.set-range-font-family')} input`, { en: 'Font', 'zh-CN': '字体' }],
  [
    ':is([data-u-comp="ribbon-toolbar"], [data-u-comp="headerbar"]) [data-u-comp="input"] input',
    { en: 'Font size', 'zh-CN': '字号' },
  ],
  [
    command('sheet.command.set-range-font-increase'),
    { en: 'Increase font size', 'zh-CN': '增大字号' },
  ],
  [
    command('sheet.command.set-range-font-decrease'),
    { en: 'Decrease font size', 'zh-CN': '减小字号' },
  ],
  [command('sheet.command.set-range-bold'), { en: 'Bold', 'zh-CN': '加粗' }],
  [command('sheet.command.set-range-italic'), { en: 'Italic', 'zh-CN': '倾斜' }],
  [command('sheet.command.set-range-underline'), { en: 'Underline', 'zh-CN': '下划线' }],
  [command('sheet.command.set-range-stroke'), { en: 'Strikethrough', 'zh-CN': '删除线' }],
  [command('sheet.command.numfmt.set.percent'), { en: 'Percent style', 'zh-CN': '百分比样式' }],
  [command('sheet.command.numfmt.set.currency'), { en: 'Currency', 'zh-CN': '货币格式' }],
  [
    command('sheet.command.numfmt.add.decimal.command'),
    { en: 'Increase decimal places', 'zh-CN': '增加小数位数' },
  ],
  [
    command('sheet.command.numfmt.subtract.decimal.command'),
    { en: 'Decrease decimal places', 'zh-CN': '减少小数位数' },
  ],
  [
    command('sheet.command.add-range-protection-from-toolbar'),
    { en: 'Protect range', 'zh-CN': '保护区域' },
  ],
  [
    command('base-ui.operation.toggle-shortcut-panel'),
    { en: 'Keyboard shortcuts', 'zh-CN': '键盘快捷键' },
  ],
  ['[data-u-comp="defined-name"] input', { en: 'Name box', 'zh-CN': '名称框' }],
  ['[data-u-comp="formula-bar"] button', { en: 'Stop calculating', 'zh-CN': '停止计算' }],
  [
    '[aria-haspopup] > [data-u-comp="sheet-bar-append-button"]',
    { en: 'All sheets', 'zh-CN': '所有工作表' },
  ],
  ['[data-u-comp="sheet-bar-append-button"]', { en: 'New sheet', 'zh-CN': '新建工作表' }],
  [command('sheet.command.toggle-gridlines'), { en: 'Gridlines', 'zh-CN': '网格线' }],
  ['footer [data-u-comp="button"]:first-child', { en: 'Zoom out', 'zh-CN': '缩小' }],
  ['footer [data-u-comp="button"]', { en: 'Zoom in', 'zh-CN': '放大' }],
  ['footer [role="handle"]', { en: 'Zoom slider', 'zh-CN': '缩放滑块' }],
  ['footer [role="track"] a', { en: 'Zoom to 100%', 'zh-CN': '缩放到100%' }],
  [
    'canvas[id^="univer-sheet-main-canvas"]',
    {
      en: 'Cells. Press an arrow key to enter, F6 to leave.',
      'zh-CN': '单元格。按方向键进入，按F6离开。',
    },
  ],
];

function command(id: string): string {
  return `[data-u-command="${id}"]`;
}
