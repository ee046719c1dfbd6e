import { LocaleType } from '@univerjs/core';
import type { texts as english } from './en';

export const texts: typeof english = {
  locale: LocaleType.ZH_CN,
  /** Univer's own texts. */
  packs: () => [
    import('@univerjs/preset-sheets-core/locales/zh-CN'),
    import('@univerjs/preset-sheets-data-validation/locales/zh-CN'),
    import('@univerjs/preset-sheets-drawing/locales/zh-CN'),
    import('@univerjs/preset-sheets-table/locales/zh-CN'),
  ],
  /** Texts that the grid uses and does not have in any language, by its keys. */
  missing: {
    'sheets-formula.progress.analyzing': '正在准备…',
    'sheets-formula.progress.calculating': '正在计算…',
    'sheets-formula.progress.array-analysis': '正在准备数组…',
    'sheets-formula.progress.array-calculation': '正在计算数组…',
    'sheets-formula.progress.done': '计算完成',
    'sheets-formula.functionList.LET.functionParameter.name1.name': '名称1',
    'sheets-formula.functionList.LET.functionParameter.name1.detail':
      '第一个名称，以字母或汉字开头。',
    'sheets-formula.functionList.LET.functionParameter.nameValue1.name': '名称值1',
    'sheets-formula.functionList.LET.functionParameter.nameValue1.detail': '名称1的值。',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName2.name': '计算或名称2',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName2.detail':
      '使用前面名称的计算（作为最后一个参数），或第二个名称。',
    'sheets-formula.functionList.LET.functionParameter.nameValue2.name': '名称值2',
    'sheets-formula.functionList.LET.functionParameter.nameValue2.detail': '第二个名称的值。',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName3.name': '计算或名称3',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName3.detail':
      '使用前面名称的计算（作为最后一个参数），或第三个名称。',
    'ui.ribbon.menu': '功能区',
    'sheets-ui.shortcut.sheet.open-link': '打开链接',
    'formula.operation.pasteFormula': '仅粘贴公式',
    'specialPaste.formula': '仅公式',
    'specialPaste.value': '仅数值',
    'specialPaste.format': '仅格式',
    'specialPaste.colWidth': '仅列宽',
    'specialPaste.besidesBorder': '除边框外的全部',
    'sheets-ui.merge.confirm.warning': '合并单元格',
    'sheets-ui.merge.confirm.dismantleMergeCellWarning': '此操作将取消部分合并单元格。是否继续？',
    'sheets-ui.filter.confirm.error': '无法移动单元格',
    'sheets-ui.filter.confirm.notAllowedToInsertRange':
      '筛选区域中的单元格不能移动。请先取消筛选。',
    'sheets-ui.info.error': '以文本形式存储的数字',
    'sheets-ui.info.forceStringInfo': '公式不会将此文本视为数字。',
    'sheets-ui.borderLine.borderTlbr': '斜下框线',
    'sheets-ui.borderLine.borderTlbcTlmr': '左上角双斜线',
    'sheets-ui.borderLine.borderTlbrTlbcTlmr': '左上角三斜线',
    'sheets-ui.borderLine.borderBlTr': '斜上框线',
    'sheets-ui.borderLine.borderMltrBctr': '右上角双斜线',
  },
  /** Names for the grid's controls that have none. */
  controls: {
    undo: '撤销',
    redo: '恢复',
    formatPainter: '格式刷',
    font: '字体',
    fontSize: '字号',
    bold: '加粗',
    italic: '倾斜',
    underline: '下划线',
    percentStyle: '百分比样式',
    currency: '货币格式',
    increaseDecimalPlaces: '增加小数位数',
    decreaseDecimalPlaces: '减少小数位数',
    keyboardShortcuts: '键盘快捷键',
    nameBox: '名称框',
    stopCalculating: '停止计算',
    allSheets: '所有工作表',
    newSheet: '新建工作表',
    previousSheets: '向前滚动工作表标签',
    nextSheets: '向后滚动工作表标签',
    gridlines: '网格线',
    zoomOut: '缩小',
    zoomIn: '放大',
    zoomSlider: '缩放滑块',
    zoomTo100: '缩放到100%',
    cells: '单元格。按方向键进入，按F6离开。',
  },
  /** The sheet that the workbench opens with. */
  /** On a cell that shows the result saved in its file. */
  savedResult: {
    title: '文件中保存的结果',
    message: '工作台无法计算此公式：',
  },
};
