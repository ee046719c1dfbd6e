import { eachLanguage, type Text } from '../../language';
import { modelSheetTexts } from './modelSheetTexts';
import { rateColumn } from './paybackTable';
import type { Line } from './rows';

/** What a row of a block is: that of the base case, or that of the growth in the row's column of rates. */
export function growthLabel(label: Text, row: number): Line['label'] {
  if (row === 0) {
    return eachLanguage((language) => modelSheetTexts.in(language).atBaseGrowth(label[language]));
  }
  return (view) => {
    const { language } = view;
    return modelSheetTexts.in(language).atGrowth(label[language], view.across(rateColumn));
  };
}
