export const en = {
  /** What each check is about, by its id. */
  titles: {
    'failed insertion is rolled back': 'A failed insertion changes nothing',
    'one undo takes an insertion back': 'One undo removes an insertion',
    'name holds a LAMBDA': 'A name can hold a LAMBDA',
    'conversion to native formulas and back':
      'Formulas are converted to native formulas and restored',
    'conversion to values': 'Formulas are converted to values',
    'only AI Capex formulas are found': 'Only AI Capex formulas are found',
    'selection is read and reported': 'The pane follows the selected cell',
    'changes are reported': 'The pane detects changes',
    'theme is that of the program': 'The pane matches the theme of the program',
    'function answers': 'A function returns a result',
    'function fills cells': 'A function fills several cells',
    'error is shown': 'An invalid input returns an error',
    'error has a message': 'The error has a message',
    'every function answers': 'Every function returns a result',
    'functions speak the language of the pane': 'Functions use the language of this pane',
    'place is found': 'The insert location is found',
    'cells are inserted': 'Values and formulas are inserted',
    'text stays text': 'Text stays text',
    'formula fills cells': 'An inserted formula fills several cells',
    'occupied cells are kept': 'Existing content is not overwritten',
    'sheets are inserted together': 'Sheets that refer to each other are inserted',
    'table is made': 'A table is created',
    'cell gets a name': 'A cell is named',
    'styles are applied': 'Inputs and headings are formatted',
    'cells are colored by value': 'Cells are colored by their values',
    'list of values is offered': 'A cell has a drop-down list',
    'chart is drawn': 'A chart is drawn',
  },
  /** What to do if a check fails. */
  remedies: {
    reenter:
      'Wait until AI Capex has loaded, then check again. If the formulas still fail, close and reopen the workbook.',
    sendReport:
      'Try again in a new workbook. If it fails there too, send the report to the person who maintains AI Capex for you.',
    updateExcel:
      'Update Excel or your browser and check again. If it still fails, send the report to the person who maintains AI Capex for you.',
    insertNothing: 'Do not insert anything into important workbooks, and send the report.',
    needsLambda:
      'Native formulas need LAMBDA: Microsoft 365 or Excel 2024. Without it, convert formulas to values instead.',
    convertToValues:
      'Do not convert formulas to native formulas in this program; convert them to values instead, and send the report.',
    selectAgain:
      'Select another cell and return. If the explanation still does not follow, reopen the workbook.',
    checkAgain:
      'The numbers in this pane may be out of date. Choose Check again before you use them.',
    clickPane: 'Click in the pane to read the theme again. If it still differs, send the report.',
    needsDynamicArrays:
      'AI Capex requires a version of Excel with dynamic arrays: Excel 2021 or later, or Microsoft 365.',
    openWorkbookTab: 'Select the cell: the Workbook tab explains the error.',
    ignoreColors:
      'Rely on the numbers, not on the colors of cells in this program, and send the report.',
    ownStyles:
      'If this workbook has styles of its own whose names begin with “Capex”, they are used unchanged. Otherwise, send the report.',
  },
  /** Why a check could not see what it is about. */
  notChecked: {
    cannotUndo:
      'Add-ins cannot undo in Excel. Insert a table in one of your own sheets and press Ctrl+Z (Mac: ⌘Z) once. The whole table must disappear.',
    hasEquivalents:
      'This workbook already has names for native equivalents, which must not be changed. Check in a new workbook.',
    noTheme:
      'This version of Excel does not report its theme, so the pane follows the system. Compare them yourself.',
    cannotReadMessage:
      'Excel does not let add-ins read this message. Enter =CAPEX.MARKET_CEILING(82) and point to the icon next to the cell.',
    otherSheet:
      'Another sheet was selected during this check. Check again, and do not use the workbook until it is done.',
  },
};
