import { textTable } from '../../language';
import type { en } from './texts/en';

export type FileTexts = typeof en;

/** The texts of opening and saving files. */
export const fileTexts = textTable<FileTexts>('files');
