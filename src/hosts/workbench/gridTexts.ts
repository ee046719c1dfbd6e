import type { Language } from '../../language';
import { en } from './texts/en';
import { zhCN } from './texts/zh-CN';

/** The texts of the workbench in its sheet. */
export type GridTexts = typeof en;

/** Part of the workbench's own script: what they take is nothing next to the grid. */
export const gridTexts: Readonly<Record<Language, GridTexts>> = { en, 'zh-CN': zhCN };
