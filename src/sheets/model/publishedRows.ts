import { formula } from '../plan';
import { differenceFormat } from './difference';
import {
  publishedFigures,
  publishedKey,
  publishedKind,
  type PublishedPart,
} from './publishedAssumptions';
import { unitFormat } from './quantities';
import { annuityFactor, summedFactor } from './requiredTable';
import { modelSheetText } from './modelSheetTexts';
import { type ModelRow, singleValueColumn } from './sheet';
import { calculation, formulaOf, line, note, section } from './rows';

const columns = publishedFigures.length;

/** Where the check finds what is wrong with the answers. */
export const publishedProof = {
  key: 'publishedProof',
  column: singleValueColumn,
  rows: 1,
  columns,
} as const;

/** Required revenues that others have published, recalculated from what went into them, next to the published number. */
export const publishedRows: readonly ModelRow[] = [
  section(modelSheetText('published'), ...publishedFigures.map(({ name }) => name)),
  ...(['spend', 'life', 'cost', 'return'] as const).map(partRow),
  calculation({
    key: 'publishedRequired',
    label: modelSheetText('requiredRevenue'),
    unit: 'USD bn',
    time: 'year',
    columns,
    live: (view) =>
      formula`CAPEX.AI_REQUIRED_REVENUE(${view.up('published.spend')},${view.up('published.life')},${view.up('published.cost')},0,${view.up('published.return')})`,
    native: (view) => {
      const factor = annuityFactor(view.up('published.life'), view.up('published.return'));
      return formula`IF(${view.up('published.cost')}<1,${view.up('published.spend')}/(1-${view.up('published.cost')})/(${factor}),NA())`;
    },
  }),
  partRow('revenue'),
  calculation({
    key: 'publishedDifference',
    label: modelSheetText('publishedDifference'),
    unit: 'share',
    time: 'none',
    columns,
    live: (view) =>
      formula`IF(${view.up('published.revenue')}>0,${view.up('publishedRequired')}/${view.up('published.revenue')}-1,NA())`,
  }),
  calculation({
    key: publishedProof.key,
    label: modelSheetText('requiredChecks'),
    unit: 'share',
    time: 'none',
    format: differenceFormat,
    columns,
    live: (view) => {
      const [answer, spend, cost] = [
        view.up('publishedRequired'),
        view.up('published.spend'),
        view.up('published.cost'),
      ];
      const factor = summedFactor(view, view.up('published.life'), view.up('published.return'));
      return formula`IF(ISNUMBER(${answer}),ABS(${answer}*(1-${cost})*(${factor})-${spend})/(1+${spend}),IF(${cost}>=1,0,1))`;
    },
  }),
  note(modelSheetText('jpmorganNote')),
  note(modelSheetText('kuppermanNote')),
];

/** A row of what was published, one column for each. */
function partRow(part: PublishedPart): ModelRow {
  const { label, unit, time } = publishedKind(part);
  return line(
    { key: `published.${part}`, label, unit, time },
    ...publishedFigures.map(({ id }) =>
      formulaOf(unitFormat(unit), (view) => formula`${view.input(publishedKey(id, part))}`),
    ),
  );
}
