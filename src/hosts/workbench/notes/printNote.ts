import type { CustomData, Worksheet } from '@univerjs/core';
import type { PageFooter, Plan } from '../../../sheets/plan';

/** The key of the note in a sheet's `custom`. */
const key = 'capexPrint';

/** What the grid notes with a sheet of a plan: a copy of the sheet has it too. */
interface PrintNote {
  readonly footer?: PageFooter;
}

/** The `custom` of a sheet with a plan, which is printed as plans are. */
export function printCustom({ footer }: Plan): NonNullable<Exclude<CustomData, void>> {
  return { [key]: { ...(footer && { footer }) } satisfies PrintNote };
}

/** The note of a sheet that was made for a plan; undefined for any other. */
export function printNote(worksheet: Worksheet): PrintNote | undefined {
  const { custom } = worksheet.getConfig();
  return (custom as Readonly<Record<string, PrintNote | undefined>> | null | undefined)?.[key];
}
