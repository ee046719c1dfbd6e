import { textTable } from '../../language';
import type { en } from './texts/en';

export type UpdatesTexts = typeof en;

/** The texts of newer data for inserted tables. */
export const updatesTexts = textTable<UpdatesTexts>('updates');
