import { textTable } from '../../language';
import type { texts } from './texts/en';

/** Every text of the workbench's own: what is around the sheet and the pane. */
export type WorkbenchTexts = typeof texts;

export const workbenchTexts = textTable<WorkbenchTexts>('workbench');
