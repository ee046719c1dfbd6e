import { eachLanguage, type Text } from '../../language';
import { numberFormat, withTexts } from '../numberFormat';
import { formula } from '../plan';
import { checkCount } from './checksSheet';
import { gapChartRows } from './gapChartRows';
import { scenarioNamed } from './inputRow';
import { inputNamed } from './links';
import { costFigures, shareFigures } from './modelFigures';
import { modelNames } from './modelNames';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { blockKey, firstAnswerColumn } from './paybackTable';
import { perYearColumns } from './perYearSheet';
import {
  blankRow,
  calculation,
  caseInput,
  chartRows,
  masterRow,
  note,
  section,
  signConvention,
} from './rows';
import type { ModelCell, ModelSheet } from './sheet';
import { errorsAreBad } from '../shades';
import { ceilingsTitleRow, summaryCharts } from './summaryCharts';
import { ceilingsRow, casesRow, horizonHeadings, horizonsRow, linkedRow } from './summaryRows';
import { verdictKeys, verdictRows } from './verdictRows';
import { lifeCases } from './withinLife';

const yesNo: Text = modelSheetText('yesNoFormat');

/** All checks in one sentence, red or green. */
const allChecks: ModelCell = {
  kind: 'formula',
  style: 'ratingLeft',
  format: eachLanguage((language) => modelSheetTexts.in(language).allChecksFormat(checkCount)),
  live: (view) => formula`${view.value('master', 'checks')}`,
};

/** The first sheet: results, scenario, charts. */
export const summarySheet: ModelSheet = {
  id: 'summary',
  name: modelSheetText('summary'),
  title: modelSheetText('summaryTitle'),
  master: { cells: [allChecks, ...masterRow.cells.slice(1)] },
  rows: [
    ...verdictRows,
    note(modelSheetText('summaryNote')),
    blankRow,
    ...chartRows,
    blankRow,
    section(modelSheetText('scenario')),
    calculation({
      key: 'case',
      label: modelSheetText('selectedScenario'),
      unit: 'choice',
      time: 'none',
      format: withTexts('General_)'),
      live: (view) => scenarioNamed(view, formula`${view.input(caseInput)}`),
    }),
    blankRow,
    section(modelSheetText('verdict'), ...lifeCases),
    casesRow('payback', modelSheetText('payback'), 'years', 'none'),
    casesRow('withinChips', modelSheetText('withinChipLife'), 'choice', 'none', yesNo),
    casesRow('withinBlended', modelSheetText('withinBlendedLife'), 'choice', 'none', yesNo),
    casesRow('required', modelSheetText('requiredYear1Revenue'), 'USD bn', 'year'),
    casesRow('shortfall', modelSheetText('requiredLessRevenue'), 'USD bn', 'year'),
    linkedRow('required', 'chipLife', modelSheetText('chipLife'), 'years', 'none'),
    linkedRow('required', 'blendedLife', modelSheetText('blendedLife'), 'years', 'none'),
    note(modelSheetText('withinLifeNote')),
    blankRow,
    section(modelSheetText('spendVsRevenueSection')),
    linkedRow('gap', 'investment', inputNamed('bigtech.ai_spend').label, 'USD bn', 'year'),
    linkedRow('gap', 'revenue', inputNamed('bigtech.ai_revenue').label, 'USD bn', 'year'),
    linkedRow('gap', 'required', modelSheetText('requiredWithoutGrowth'), 'USD bn', 'year'),
    linkedRow('gap', 'gap', modelSheetText('revenueGap'), 'USD bn', 'year'),
    linkedRow('gap', 'coverage', modelSheetText('coverageOfSpend'), 'share', 'none'),
    linkedRow('gap', 'paybackOnce', modelSheetText('paybackOnceLong'), 'years', 'none'),
    linkedRow('gap', 'paybackGoing', modelSheetText('paybackContinued'), 'years', 'none'),
    blankRow,
    section(modelSheetText('requiredRevenueSection')),
    linkedRow('bridge', 'required', modelSheetText('revenueForChips'), 'USD bn', 'year'),
    linkedRow('bridge', 'gap', modelSheetText('industryGap'), 'USD bn', 'year'),
    blankRow,
    section(modelSheetText('infrastructureSection')),
    linkedRow(
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
        formula`${view.block(blockKey('table', 0), firstAnswerColumn, 1, 1, 'infrastructure')}`,
    }),
    blankRow,
    section(modelSheetText('openaiSection')),
    ...costFigures.map((id) => linkedRow('openai', id, inputNamed(id).label, 'USD bn', 'year')),
    linkedRow('openai', 'revenue', inputNamed('openai.implied_revenue').label, 'USD bn', 'year'),
    linkedRow('openai', 'loss', inputNamed('openai.loss').label, 'USD bn', 'year'),
    linkedRow('openai', 'gap', modelSheetText('revenueGap'), 'USD bn', 'year'),
    blankRow,
    section(modelSheetText('breakEvenGrowth'), ...horizonHeadings),
    horizonsRow('gap', 'years', modelSheetText('breakEvenHorizon'), numberFormat('years')),
    horizonsRow('gap', 'growthNeeded', modelSheetText('bigTechCompanies')),
    horizonsRow('infrastructure', 'growthNeeded', modelSheetText('infrastructure')),
    horizonsRow('openai', 'growthNeeded', modelSheetText('openai')),
    blankRow,
    section(
      modelSheetText('ceilingsSection'),
      modelSheetText('today'),
      modelSheetText('afterMarketGrowth'),
    ),
    ...shareFigures.map(ceilingsRow),
    blankRow,
    section(modelSheetText('annualizedSection')),
    calculation({
      key: 'perYear.total',
      label: modelSheetText('googleAndTesla'),
      unit: 'USD bn',
      time: 'year',
      live: (view) => formula`${view.block('total', perYearColumns.annualized, 1, 1, 'perYear')}`,
    }),
    blankRow,
    ...signConvention,
    note(modelSheetText('legend')),
    ...gapChartRows,
    ceilingsTitleRow,
  ],
  charts: summaryCharts,
  shades: [
    {
      ...{ from: verdictKeys[0], to: verdictKeys[0], column: 0, columns: 1 },
      rules: errorsAreBad,
    },
  ],
  names: [
    { name: modelNames.verdict, key: verdictKeys[0], column: 0 },
    { name: modelNames.reasons, key: verdictKeys[1], column: 0, rows: verdictRows.length - 1 },
  ],
};
