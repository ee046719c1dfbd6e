import { formula } from '../plan';
import { bigTechTerms } from './bigTechTerms';
import { lifeProof } from './lifeProof';
import { lifeWorkings } from './lifeWorkings';
import { link } from './links';
import { publishedRows } from './publishedRows';
import { requiredShades, requiredTable } from './requiredTable';
import { modelSheetText } from './modelSheetTexts';
import type { ModelSheet } from './sheet';
import { blankRow, calculation, section, workings } from './rows';
import { withinLife } from './withinLife';

/** Question 7: the revenue that what is spent in a year requires while its assets last. */
export const requiredSheet: ModelSheet = {
  id: 'required',
  name: modelSheetText('requiredSheet'),
  title: modelSheetText('requiredTitle'),
  rows: [
    ...bigTechTerms,
    blankRow,
    section(modelSheetText('assetLives')),
    link('overhead', 'overhead'),
    calculation({
      key: 'chipShare',
      label: modelSheetText('chipShare'),
      unit: 'share',
      time: 'none',
      live: (view) => formula`1/(1+${view.value('overhead')})`,
    }),
    link('chipLife', 'chip_life'),
    calculation({
      key: 'blendedLife',
      label: modelSheetText('blendedLife'),
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`1/(${view.value('chipShare')}/${view.value('chipLife')}+(1-${view.value('chipShare')})/${view.value('buildingLife')})`,
    }),
    link('buildingLife', 'building_life'),
    blankRow,
    ...withinLife,
    blankRow,
    ...requiredTable,
    blankRow,
    ...publishedRows,
    blankRow,
    workings,
    ...lifeProof,
    blankRow,
    ...lifeWorkings,
  ],
  shades: [requiredShades],
};
