import { numberFormat } from '../numberFormat';
import { formula } from '../plan';
import { caseInput } from './caseRows';
import { inputNamed } from './links';
import { costFigures, shareFigures } from './modelFigures';
import type { ModelSheet } from './modelSheet';
import { blockKey, firstCell } from './paybackTable';
import { perYearColumns } from './perYearSheet';
import { caseFormat } from './quantities';
import { blankRow, calculation, note, section } from './rows';
import { signConvention } from './signConvention';
import { summaryCharts } from './summaryCharts';
import { ceilings, needed, taken } from './summaryRows';
import { modelSheetText } from './modelSheetTexts';

/** What the model says, first of its sheets: answers, master check, charts. */
export const summarySheet: ModelSheet = {
  id: 'summary',
  name: modelSheetText('summary'),
  title: modelSheetText('summaryTitle'),
  rows: [
    note(modelSheetText('summaryNote')),
    ...signConvention,
    note(modelSheetText('legend')),
    blankRow,
    section(modelSheetText('scenario')),
    calculation({
      key: 'case',
      label: modelSheetText('selectedScenario'),
      unit: 'choice',
      time: 'none',
      format: caseFormat,
      live: (view) => formula`${view.input(caseInput)}`,
    }),
    blankRow,
    section(modelSheetText('spendVsRevenueSection')),
    taken('gap', 'investment', inputNamed('bigtech.ai_spend').label, 'USD bn', 'year'),
    taken('gap', 'revenue', inputNamed('bigtech.ai_revenue').label, 'USD bn', 'year'),
    taken('gap', 'gap', modelSheetText('revenueGap'), 'USD bn', 'year'),
    taken('gap', 'coverage', modelSheetText('coverageOfSpend'), 'share', 'none'),
    taken('gap', 'paybackOnce', modelSheetText('paybackOnce'), 'years', 'none'),
    taken('gap', 'paybackGoing', modelSheetText('paybackContinued'), 'years', 'none'),
    blankRow,
    section(modelSheetText('requiredRevenueSection')),
    taken('bridge', 'required', modelSheetText('revenueForChips'), 'USD bn', 'year'),
    taken('bridge', 'gap', modelSheetText('revenueGap'), 'USD bn', 'year'),
    blankRow,
    section(modelSheetText('infrastructureSection')),
    taken(
      'infrastructure',
      'investment',
      inputNamed('industry.infrastructure_investment').label,
      'USD bn',
      'total',
    ),
    calculation({
      key: 'infrastructure.payback',
      label: modelSheetText('paybackBaseCase'),
      unit: 'years',
      time: 'none',
      live: (view) =>
        formula`${view.block(blockKey('table', 0), firstCell, 1, 1, 'infrastructure')}`,
    }),
    blankRow,
    section(modelSheetText('openaiSection')),
    ...costFigures.map((id) => taken('openai', id, inputNamed(id).label, 'USD bn', 'year')),
    taken('openai', 'loss', inputNamed('openai.loss').label, 'USD bn', 'year'),
    taken('openai', 'revenue', inputNamed('openai.implied_revenue').label, 'USD bn', 'year'),
    taken('openai', 'gap', modelSheetText('revenueGap'), 'USD bn', 'year'),
    blankRow,
    section(
      modelSheetText('breakEvenGrowth'),
      modelSheetText('horizon1'),
      modelSheetText('horizon2'),
      modelSheetText('horizon3'),
    ),
    needed('gap', 'years', modelSheetText('breakEvenHorizon'), numberFormat('years')),
    needed('gap', 'growthNeeded', modelSheetText('bigTechCompanies')),
    needed('infrastructure', 'growthNeeded', modelSheetText('infrastructure')),
    needed('openai', 'growthNeeded', modelSheetText('openai')),
    blankRow,
    section(
      modelSheetText('ceilingsSection'),
      modelSheetText('today'),
      modelSheetText('afterMarketGrowth'),
    ),
    ...shareFigures.map(ceilings),
    blankRow,
    section(modelSheetText('annualizedSection')),
    calculation({
      key: 'perYear.total',
      label: modelSheetText('googleAndTesla'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.block('total', perYearColumns.annualized, 1, 1, 'perYear')}`,
    }),
  ],
  charts: summaryCharts,
};
