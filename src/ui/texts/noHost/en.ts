export const en = {
  functionsMissingTitle: 'The cell functions could not be loaded',
  functionsMissingBody:
    'Office.js loaded, but the add-in’s functions.js did not. Formulas cannot calculate without it. Check your connection, then try again.',
  tryAgain: 'Try again',
  outsideExcelTitle: 'This pane runs inside Excel',
  outsideExcelBody:
    'You opened it in a browser, where there is no workbook. Open it from the Home tab in Excel, or use the workbench, a spreadsheet in your browser with the same functions and figures.',
  officeBlockedTitle: 'Office.js could not be loaded',
  officeBlockedBody:
    'The pane needs Office.js, which is hosted by Microsoft, to work with Excel. Check the following:',
  officeBlockedChecks: [
    'Are you connected to the internet?',
    'Does your proxy or firewall allow appsforoffice.microsoft.com?',
    'Is an ad or script blocker blocking it?',
  ],
  officeBlockedAfter:
    'Then reload the pane. Meanwhile, you can use the workbench, a spreadsheet in your browser that needs no Excel.',
  openWorkbench: 'Open the workbench',
};
