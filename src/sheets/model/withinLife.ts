import type { Text } from '../../language';
import { type Formula, formula } from '../plan';
import { type ModelUnit, type Time, unitFormat } from './quantities';
import { unlessError } from '../unlessError';
import { modelSheetText } from './modelSheetTexts';
import type { CellContext, Format, ModelRow, Write } from './sheet';
import { calculation, formulaOf, line, note, section } from './rows';

/** What the three columns assume, from left to right. */
export const lifeCases: readonly Text[] = [
  modelSheetText('levelRevenue'),
  modelSheetText('growingRevenue'),
  modelSheetText('continuedSpend'),
];

const yesNo: Text = modelSheetText('yesNoFormat');

/** Whether the spend is paid back while its assets last, under three assumptions. */
export const withinLife: readonly ModelRow[] = [
  section(modelSheetText('withinLife'), ...lifeCases),
  casesRow('caseGrowth', modelSheetText('growth'), 'share', 'yearlyRate', [zero, growth, growth]),
  casesRow('caseSpend', modelSheetText('annualSpend'), 'USD bn', 'year', [
    zero,
    zero,
    (view) => formula`${view.value('yearlySpend', 'gap')}`,
  ]),
  calculation({
    key: 'required',
    label: modelSheetText('requiredYear1Revenue'),
    unit: 'USD bn',
    time: 'year',
    columns: lifeCases.length,
    live: (view) =>
      formula`CAPEX.AI_REQUIRED_REVENUE(${view.value('investment')},${view.value('chipLife')},${view.value('costRatio')},${view.up('caseGrowth')},${view.value('discountRate')},${view.up('caseSpend')},${view.value('growthYears')})`,
    native: (view) => formula`${view.up('requiredClosed')}`,
  }),
  calculation({
    key: 'shortfall',
    label: modelSheetText('requiredLessRevenue'),
    unit: 'USD bn',
    time: 'year',
    columns: lifeCases.length,
    live: (view) => formula`${view.up('required')}-${view.value('revenue')}`,
  }),
  calculation({
    key: 'payback',
    label: modelSheetText('payback'),
    unit: 'years',
    time: 'none',
    columns: lifeCases.length,
    live: (view) => formula`IF(${payback(view)}<=${view.input('horizon')},${payback(view)},NA())`,
    native: (view) => formula`${view.up('paybackAgain')}`,
  }),
  withinRow('withinChips', modelSheetText('withinChipLife'), 'chipLife'),
  withinRow('withinBlended', modelSheetText('withinBlendedLife'), 'blendedLife'),
  note(modelSheetText('withinLifeNote')),
  note(modelSheetText('paybackNote')),
];

function zero(): Formula {
  return formula`0`;
}

function growth(view: CellContext): Formula {
  return formula`${view.value('growth')}`;
}

function payback(view: CellContext): Formula {
  return formula`CAPEX.AI_PAYBACK(${view.value('investment')},${view.value('revenue')},${view.value('costRatio')},${view.up('caseGrowth')},${view.value('discountRate')},${view.up('caseSpend')},${view.value('growthYears')})`;
}

/** A row that states what each case assumes. */
function casesRow(
  key: string,
  label: Text,
  unit: ModelUnit,
  time: Time,
  each: readonly Write[],
): ModelRow {
  const format: Format = unitFormat(unit);
  return line({ key, label, unit, time }, ...each.map((write) => formulaOf(format, write)));
}

/** Whether a payback is within the life of a row: 1 or 0, shown as a word. */
function withinRow(key: string, label: Text, life: string): ModelRow {
  return calculation({
    key,
    label,
    unit: 'choice',
    time: 'none',
    format: yesNo,
    columns: lifeCases.length,
    live: (view) =>
      unlessError(
        view.up('payback'),
        formula`IF(ISNUMBER(${view.up('payback')}),IF(${view.up('payback')}<=${view.value(life)},1,0),0)`,
      ),
  });
}
