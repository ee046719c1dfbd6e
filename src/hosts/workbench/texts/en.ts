import { LocaleType } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';

export const texts = {
  locale: LocaleType.EN_US as LocaleType,
  /** Univer's own texts. */
  packs: (): readonly Promise<{ readonly default: ILanguagePack }>[] => [
    import('@univerjs/preset-sheets-core/locales/en-US'),
    import('@univerjs/preset-sheets-data-validation/locales/en-US'),
    import('@univerjs/preset-sheets-drawing/locales/en-US'),
    import('@univerjs/preset-sheets-table/locales/en-US'),
  ],
  /** Texts that the grid uses and does not have in any language, by its keys. */
  missing: {
    'sheets-formula.progress.analyzing': 'Preparing…',
    'sheets-formula.progress.calculating': 'Calculating…',
    'sheets-formula.progress.array-analysis': 'Preparing arrays…',
    'sheets-formula.progress.array-calculation': 'Calculating arrays…',
    'sheets-formula.progress.done': 'Calculated',
    'sheets-formula.functionList.LET.functionParameter.name1.name': 'name1',
    'sheets-formula.functionList.LET.functionParameter.name1.detail':
      'The first name. It starts with a letter.',
    'sheets-formula.functionList.LET.functionParameter.nameValue1.name': 'name_value1',
    'sheets-formula.functionList.LET.functionParameter.nameValue1.detail': 'The value of name1.',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName2.name':
      'calculation_or_name2',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName2.detail':
      'A calculation that uses the names before it and ends LET, or a second name.',
    'sheets-formula.functionList.LET.functionParameter.nameValue2.name': 'name_value2',
    'sheets-formula.functionList.LET.functionParameter.nameValue2.detail':
      'The value of the second name.',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName3.name':
      'calculation_or_name3',
    'sheets-formula.functionList.LET.functionParameter.calculationOrName3.detail':
      'A calculation that uses the names before it and ends LET, or a third name.',
    'ui.ribbon.menu': 'Ribbon',
    'sheets-ui.shortcut.sheet.open-link': 'Open link',
    'formula.operation.pasteFormula': 'Paste formulas only',
    'specialPaste.formula': 'Formulas only',
    'specialPaste.value': 'Values only',
    'specialPaste.format': 'Formats only',
    'specialPaste.colWidth': 'Column widths only',
    'specialPaste.besidesBorder': 'All except borders',
    'sheets-ui.merge.confirm.warning': 'Merged cells',
    'sheets-ui.merge.confirm.dismantleMergeCellWarning': 'This unmerges some cells. Continue?',
    'sheets-ui.filter.confirm.error': 'Cells cannot move',
    'sheets-ui.filter.confirm.notAllowedToInsertRange':
      'Cells of a filtered range cannot move. Remove the filter first.',
    'sheets-ui.info.error': 'Number stored as text',
    'sheets-ui.info.forceStringInfo': 'Formulas do not treat this text as a number.',
    'sheets-ui.borderLine.borderTlbr': 'Diagonal down',
    'sheets-ui.borderLine.borderTlbcTlmr': 'Two lines from the top left',
    'sheets-ui.borderLine.borderTlbrTlbcTlmr': 'Three lines from the top left',
    'sheets-ui.borderLine.borderBlTr': 'Diagonal up',
    'sheets-ui.borderLine.borderMltrBctr': 'Two lines to the top right',
  },
  /** Names for the grid's controls that have none. */
  controls: {
    undo: 'Undo',
    redo: 'Redo',
    formatPainter: 'Format Painter',
    font: 'Font',
    fontSize: 'Font size',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    percentStyle: 'Percent style',
    currency: 'Currency',
    increaseDecimalPlaces: 'Increase decimal places',
    decreaseDecimalPlaces: 'Decrease decimal places',
    keyboardShortcuts: 'Keyboard shortcuts',
    nameBox: 'Name box',
    stopCalculating: 'Stop calculating',
    allSheets: 'All sheets',
    newSheet: 'New sheet',
    previousSheets: 'Scroll to previous sheets',
    nextSheets: 'Scroll to next sheets',
    gridlines: 'Gridlines',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoomSlider: 'Zoom slider',
    zoomTo100: 'Zoom to 100%',
    cells: 'Cells. Press an arrow key to enter, F6 to leave.',
  },
  /** The sheet that the workbench opens with. */
  /** On a cell that shows the result saved in its file. */
  savedResult: {
    title: 'Saved result',
    message: 'The workbench cannot calculate this formula:',
  },
};
