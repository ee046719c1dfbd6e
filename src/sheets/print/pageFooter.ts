import { dateText } from '../../figures/dateText';
import type { Language } from '../../language';
import type { PageFooter } from '../plan';
import { printTexts } from './printTexts';

/**
 * What a printed sheet says below its cells, besides its name: the page, and how old the data are.
 *
 * @param asOf the date of the data, in ISO 8601; absent for a sheet without data of the add-in
 * @example pageFooter('en', '2026-08').data // 'Data as of Aug 2026'
 */
export function pageFooter(language: Language, asOf?: string): PageFooter {
  const { pages, dataAsOf } = printTexts.in(language);
  return { pages, ...(asOf !== undefined && { data: dataAsOf(dateText(asOf, language)) }) };
}
