import { useContext } from 'react';
import { LanguageContext } from '../LanguageContext';
import { settingsTexts, type SettingsTexts } from './settingsTexts';

/** The texts of the settings in the language shown. */
export function useSettingsTexts(): SettingsTexts {
  return settingsTexts[useContext(LanguageContext)];
}
