import { textTable } from '../../language';
import type { en } from './texts/en';

export type SettingsTexts = typeof en;

/** The texts of the settings. */
export const settingsTexts = textTable<SettingsTexts>('settings');
