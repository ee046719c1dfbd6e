import type { Language } from '../../../language';
import { en } from './texts/en';
import { zhCN } from './texts/zh-CN';

/** The texts of what is kept in the browser. */
export type KeptTexts = typeof en;

export const keptTexts: Readonly<Record<Language, KeptTexts>> = { en, 'zh-CN': zhCN };
