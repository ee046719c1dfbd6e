import { textTable } from '../language';
import type { en } from './texts/en';

/** What users read about each check. */
export type SuiteTexts = typeof en;

export const suiteTexts = textTable<SuiteTexts>('checks');

/** In reports: short, in English, never changed. */
export type CheckId = keyof SuiteTexts['titles'];

/** What to do if a check fails, by its key in the texts. */
export type Remedy = keyof SuiteTexts['remedies'];

/** Why a check could not see what it is about, by its key in the texts. */
export type NotCheckedReason = keyof SuiteTexts['notChecked'];
