import { textTable } from '../../language';
import type { en } from './texts/en';

export type InsertTexts = typeof en;

/** The texts of inserting a table. */
export const insertTexts = textTable<InsertTexts>('insert');
