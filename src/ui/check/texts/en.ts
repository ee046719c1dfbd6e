import { grammarOf } from '../../../grammar';
import type { BenchDoor } from '../../../hosts/workbook';

const { enumeration, list } = grammarOf('en');

type Program = BenchDoor['program'];
export const en = {
  title: {
    excel: 'Excel compatibility check',
    workbench: 'Spreadsheet compatibility check',
  } as Record<Program, string>,
  hint: {
    excel:
      'Tests all AI Capex features on a new sheet, shows what works, then removes the sheet. This takes about a minute. Do not use the workbook until it finishes. Earlier changes can then no longer be undone. In a shared workbook, others see the sheet during the check. Nothing is sent.',
    workbench:
      'Tests all AI Capex features on a new sheet, shows what works, then removes the sheet. This takes a few seconds. Do not use the spreadsheet until it finishes. Nothing is sent.',
  } as Record<Program, string>,
  start: 'Start check',
  again: 'Run check again',
  cancel: 'Cancel',
  cancelling: 'Canceling…',
  progress: 'Check progress',
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
  got: 'Actual',
  remedy: 'What to do',
  sum: (passed: number, failed: number, notChecked: number) =>
    enumeration([
      `${passed} passed`,
      `${failed} failed`,
      ...(notChecked > 0 ? [`${notChecked} not checked`] : []),
    ]),
  passedTitle: 'All completed checks passed',
  failedTitle: 'Some checks failed',
  cancelledTitle: 'Canceled',
  cancelledText: (sum: string) => `${sum}. Your workbook is unchanged.`,
  protectedTitle: 'The workbook is protected',
  protectedText:
    'Its structure is protected, so no sheet can be added. Run the check in a new workbook, or unprotect this one (Review > Protect Workbook).',
  notStartedTitle: 'Not checked',
  notLoaded: 'The checks could not be loaded. Check your connection, then try again.',
  leftOverTitle: 'Some items could not be removed',
  leftOver: (things: readonly string[]) =>
    `The check stopped early. Delete these items yourself: ${list(things)}. Everything else in your workbook is unchanged.`,
  sheet: (name: string) => `sheet ${name}`,
  name: (name: string) => `name ${name}`,
  style: (name: string) => `cell style ${name}`,
  copy: 'Copy report',
  copied: 'Report copied.',
  copyHint:
    'The report contains the program version, its settings, and the results above, but nothing from your workbook.',
  copyRefused: 'Copying is blocked here. The report is selected: press Ctrl+C (⌘C on a Mac).',
  report: 'Report',
};
