import type { ModelRow } from './modelSheet';
import { note } from './rows';
import { modelSheetText } from './modelSheetTexts';

/** The one sign rule of the model. */
export const signConvention: readonly ModelRow[] = [
  note(modelSheetText('signConvention')),
  note(modelSheetText('signOfGap')),
];
