import { eachLanguage, type Text, textTable } from '../language';
import type { en } from './texts/en';

export type SheetTexts = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

/** The texts of the tables of figures. */
export const sheetTexts = textTable<SheetTexts>('tables');

type WordKey = {
  [Key in keyof SheetTexts]: SheetTexts[Key] extends string ? Key : never;
}[keyof SheetTexts];

/** A text of the tables of figures in each language. */
export function sheetText(key: WordKey): Text {
  return eachLanguage((language) => sheetTexts.in(language)[key]);
}
