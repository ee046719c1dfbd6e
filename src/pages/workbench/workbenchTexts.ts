import type { Language } from '../../language';
import { en } from './texts/en';
import { zhCN } from './texts/zh-CN';

/** Every text of the workbench's own: what is around the sheet and the pane. */
export type WorkbenchTexts = typeof en;

/** Few, and part of the page, so that it can say why nothing else has loaded. */
export const workbenchTexts: Readonly<Record<Language, WorkbenchTexts>> = { en, 'zh-CN': zhCN };
