import type { ModelRow } from './modelSheet';
import { line, section, text } from './rows';
import { modelSheetText } from './modelSheetTexts';

/** Key of the selector for the whole model. */
export const caseInput = 'case';

export const caseSection: ModelRow = section(
  modelSheetText('scenario'),
  modelSheetText('selection'),
);

/** The selector for the whole model. */
export const caseRow: ModelRow = line(
  {
    key: caseInput,
    label: modelSheetText('scenarioChoice'),
    unit: 'choice',
    time: 'none',
  },
  { kind: 'input', value: 1, format: '0' },
  text(modelSheetText('yourChoice')),
);
