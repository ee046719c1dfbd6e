import type { Worksheet } from '@univerjs/core';
import type { PageFooter, Plan } from '../../../sheets/plan';
import { customWith, noteIn } from './custom';

/** The key of the note in a sheet's `custom`. */
const key = 'capexPrint';

/** What the grid notes with a sheet of a plan: a copy of the sheet has it too. */
interface PrintNote {
  readonly footer?: PageFooter;
}

/** The `custom` of a sheet with a plan, which is printed as plans are. */
export function printCustom({ footer }: Plan) {
  return customWith({ ...(footer && { footer }) } satisfies PrintNote, key);
}

/** The note of a sheet that was made for a plan; undefined for any other. */
export function printNote(worksheet: Worksheet): PrintNote | undefined {
  return noteIn<PrintNote>(worksheet.getConfig().custom, key);
}
