import { eachLanguage, type Text, textTable } from '../../language';
import type { en } from './texts/en';

export type SinceTexts = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};

/** The texts of the tables of what happened since. */
export const sinceTexts = textTable<SinceTexts>('since');

type WordKey = {
  [Key in keyof SinceTexts]: SinceTexts[Key] extends string ? Key : never;
}[keyof SinceTexts];

/** A text of these tables in each language. */
export function sinceText(key: WordKey): Text {
  return eachLanguage((language) => sinceTexts.in(language)[key]);
}
