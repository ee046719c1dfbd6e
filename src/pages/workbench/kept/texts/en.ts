import { grammarOf } from '../../../../grammar';
import type { NotKept } from '../../../../kept/notKept';
import type { TextsByKind } from '../../../../language';

const { enumeration, plural } = grammarOf('en');

export const texts = {
  status: {
    unchanged: 'Autosave is on',
    saving: 'Saving…',
    saved: 'Saved in this browser',
    failed: 'Not saved',
  },
  notKept: {
    refused: () =>
      'This browser does not allow the site to store data. Private windows may do this.',
    full: () =>
      'This browser has no storage left for the workbook. Delete saved workbooks to free up space.',
    insecure: () =>
      'Without a secure connection (https), the browser cannot store the workbook reliably.',
    other: ({ detail }) => `The browser could not store the workbook: ${detail}`,
  } satisfies TextsByKind<NotKept>,
  saveInstead: 'To keep your work, save it as a file.',
  saveAsFile: 'Save file',

  title: 'Workbooks in this browser',
  hint: 'Your workbook is saved here after every change. Nothing is sent. Clearing the site’s data deletes it, and so does closing a private window. To be safe, save important work as a file.',
  none: 'No other saved workbooks.',
  sheets: (names: readonly string[]) => enumeration(names),
  savedAt: (time: string) => `Saved ${time}`,
  open: 'Open',
  openNamed: (name: string, time: string) => `Open ${name}, saved ${time}`,
  delete: 'Delete',
  deleteNamed: (name: string, time: string) => `Delete ${name}, saved ${time}`,
  deleteForGood: 'Delete permanently',
  keep: 'Cancel',
  close: 'Close',
  unreadableName: 'Unreadable workbook',
  isDamaged: 'This workbook cannot be read.',
  isNewer: 'Saved by a newer version of AI Capex.',
  startOver: 'Start over',
  show: 'Show saved workbooks',
  undo: 'Undo',
  bringBack: 'Restore',

  restoredTitle: (time: string) => `Restored from ${time}`,
  others: (count: number) =>
    plural(count, {
      one: 'Another workbook is saved in this browser.',
      other: `${count} other workbooks are saved in this browser.`,
    }),
  elsewhereTitle: 'Your workbook is open in another tab',
  elsewhere: 'This tab has its own workbook. Both are saved, and neither overwrites the other.',
  unreadableTitle: 'The saved workbook could not be opened',
  damaged: 'The saved data is damaged. It was left unchanged, and a new workbook was opened.',
  newer:
    'It was saved by a newer version of AI Capex and left unchanged. Reload the page to get that version.',
  stuckTitle: 'A new workbook was opened',
  stuck: 'The page failed to open the saved workbook twice in a row. That workbook is still saved.',
  startedOverTitle: 'Started over',
  replacedTitle: 'The previous workbook is still saved',
  before: (name: string, time: string) => `${name}, saved ${time}, is still in this browser.`,
  broughtBackTitle: (time: string) => `Opened the version of ${time}`,
  failedTitle: 'Could not open the workbook',
  isElsewhere: 'That workbook is open in another tab.',
  couldNotSwitch: (detail: string) => `Your workbook is still open: ${detail}`,
};
