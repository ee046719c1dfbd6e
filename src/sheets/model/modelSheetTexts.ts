import { eachLanguage, type Text, textTable } from '../../language';
import type { en } from './texts/en';

export type ModelSheetTexts = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

/** The texts of the model's sheets. */
export const modelSheetTexts = textTable<ModelSheetTexts>('model sheets');

type WordKey = {
  [Key in keyof ModelSheetTexts]: ModelSheetTexts[Key] extends string ? Key : never;
}[keyof ModelSheetTexts];

/** A text of the model's sheets in each language. */
export function modelSheetText(key: WordKey): Text {
  return eachLanguage((language) => modelSheetTexts.in(language)[key]);
}
