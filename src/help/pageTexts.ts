import type { en } from './texts/en/pages';

/** The texts of every page in a language. */
export type PageTexts = typeof en;
