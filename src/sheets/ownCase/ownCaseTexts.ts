import { eachLanguage, type Text, textTable } from '../../language';
import type { en } from './texts/en';

export type OwnCaseTexts = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

/** The texts of the sheet for one's own case. */
export const ownCaseTexts = textTable<OwnCaseTexts>('own case');

type WordKey = {
  [Key in keyof OwnCaseTexts]: OwnCaseTexts[Key] extends string ? Key : never;
}[keyof OwnCaseTexts];

/** A text of the sheet in each language. */
export function ownCaseText(key: WordKey): Text {
  return eachLanguage((language) => ownCaseTexts.in(language)[key]);
}
