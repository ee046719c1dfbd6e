import { grammarOf } from '../../../grammar';

const { plural } = grammarOf('en');

const formulas = (count: number) => plural(count, { one: '1 formula', other: `${count} formulas` });
export const en = {
  title: 'Share this workbook',
  native: {
    action: 'Convert to native formulas',
    hint: 'Replaces AI Capex formulas with native Excel formulas that give the same results. They recalculate without the add-in.',
    busy: 'Comparing native and AI Capex results…',
    doneTitle: 'Converted to native formulas',
    done: (count: number) =>
      `${formulas(count)} converted; every result matches. A new sheet lists ${plural(count, { one: 'it', other: 'them' })}.`,
    failedTitle: 'Not converted',
  },
  restore: {
    action: 'Restore AI Capex formulas',
    hint: 'Replaces native formulas and converted values with the original AI Capex formulas, even if cells have moved.',
    busy: 'Restoring AI Capex formulas…',
    doneTitle: 'Restored',
    done: (count: number) =>
      `${plural(count, { one: '1 AI Capex formula', other: `${count} AI Capex formulas` })} restored.`,
    failedTitle: 'Not restored',
  },
  values: {
    action: 'Convert to values',
    hint: 'Replaces AI Capex formulas with their current values. The workbook keeps the formulas, so you can restore them.',
    busy: 'Converting to values…',
    doneTitle: 'Converted to values',
    done: (count: number) =>
      `${formulas(count)} replaced with ${plural(count, { one: 'its value', other: 'values' })}. To get ${plural(count, { one: 'it', other: 'them' })} back, choose Restore AI Capex formulas.`,
    failedTitle: 'Not converted',
  },
  nothingTitle: 'Nothing to do',
  noFormulas: 'This workbook has no AI Capex formulas.',
  noConverted: 'This workbook has no converted formulas.',
  undoHint: (keys: string) => ` Press ${keys} in the sheet to undo.`,
  undoneTitle: 'No longer in effect',
  undone: 'This conversion has been undone or changed.',
  skipped: (count: number) =>
    plural(count, {
      one: '1 formula was not changed:',
      other: `${count} formulas were not changed:`,
    }),
  because: (reason: string) => `: ${reason}`,
  moreSkipped: (count: number) => `and ${count} more`,
  noEquivalent: (name: string) => `${name} has no native equivalent`,
  nameTaken: (name: string) => `the name ${name} is already used for something else`,
  nameWithin: (name: string) =>
    `the name ${name} is also used within its native equivalent; rename yours first`,
  olderName: (name: string) =>
    `the native formula ${name} in this workbook is from an earlier version and lacks an argument; restore AI Capex formulas, then convert again`,
  tooLong: 'the converted formula would be longer than Excel allows',
  broken: 'it shows #NAME?; re-enter it first',
  pending: 'it is still calculating; try again when it shows a result',
  unanswered: (error: string) => `it shows ${error} instead of a result`,
  differs: 'its native equivalent gives a different result',
  changed: (formula: string) =>
    `its value was changed after the conversion; to restore it, enter ${formula}`,
};
