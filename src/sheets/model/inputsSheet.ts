import { dateText } from '../../figures/dateText';
import { difference } from '../../figures/difference';
import type { NumberFigure } from '../../figures/figure';
import { findFigure } from '../../figures/figures';
import { type SecondSource, secondSources } from '../../figures/secondSources';
import { paragraphsText } from '../../figures/paragraphsText';
import { sources } from '../../figures/sources';
import { termText, wordText } from '../../figures/termText';
import { eachLanguage, type Text } from '../../language';
import { formula } from '../plan';
import type { Assumption } from './assumption';
import { assumptions } from './assumptions';
import { precisionAssumptions } from './precisionAssumptions';
import { inputColumns, inputRow, scenarioCells, scenarioNames } from './inputRow';
import { modelFigures } from './modelFigures';
import { modelNames } from './modelNames';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { firstSpend, lastSpend, spendRows } from './spendInputs';
import {
  blankRow,
  calculation,
  caseInput,
  note,
  scenarioInput,
  scenarioRow,
  scenarioTexts,
  section,
  signConvention,
  text,
} from './rows';
import {
  type CellContext,
  type ModelRow,
  type ModelSheet,
  rowsAbove,
  singleValueColumn,
} from './sheet';

const figureRows = modelFigures.map(figureRow);
const assumed = assumptions.filter((each) => !precisionAssumptions.includes(each));
const assumptionRows = assumed.map(assumptionRow);
const settingRows = precisionAssumptions.map(assumptionRow);

/** Rows of the first and the last input, by key. */
export const firstFigure = modelFigures[0];
export const lastFigure: string = modelFigures.at(-1) ?? firstFigure;
export const firstAssumption = assumed[0]?.id ?? '';
export const lastAssumption = assumed.at(-1)?.id ?? '';
export const firstSetting = precisionAssumptions[0]?.id ?? '';
export const lastSetting = precisionAssumptions.at(-1)?.id ?? '';

const headings: readonly Text[] = [
  modelSheetText('live'),
  ...scenarioTexts,
  modelSheetText('scenario'),
  modelSheetText('scenarioUsed'),
  modelSheetText('minimum'),
  modelSheetText('maximum'),
  modelSheetText('inRange'),
];

const sourceHeadings: readonly Text[] = [
  modelSheetText('source'),
  modelSheetText('attributedTo'),
  modelSheetText('secondSourceReference'),
];

const choices = (from: string, to: string) => ({
  from,
  to,
  column: inputColumns.scenario,
  values: [modelSheetText('asModel'), ...scenarioTexts],
});

/** Every number of the model that no formula makes, in the four scenarios, and the one that is live. */
export const inputsSheet: ModelSheet = {
  id: 'inputs',
  name: modelSheetText('inputs'),
  title: modelSheetText('inputsTitle'),
  // To the headings of the scenarios.
  frozenRows: rowsAbove + 4,
  rows: [
    scenarioRow,
    calculation({
      key: caseInput,
      label: modelSheetText('scenarioNumber'),
      unit: 'choice',
      time: 'none',
      live: (view) => formula`MATCH(${view.value(scenarioInput)},${scenarioCells(view)},0)`,
    }),
    blankRow,
    { key: scenarioNames, ...inputSection(modelSheetText('dataFromTheArticle')) },
    ...figureRows,
    blankRow,
    inputSection(modelSheetText('reportedSince')),
    ...spendRows,
    note(modelSheetText('spendNote')),
    blankRow,
    inputSection(modelSheetText('assumptions')),
    ...assumptionRows,
    blankRow,
    inputSection(modelSheetText('calculationSettings')),
    ...settingRows,
    blankRow,
    note(modelSheetText('blueCellsNote')),
    note(modelSheetText('rowScenarioNote')),
    note(modelSheetText('baseCaseNote')),
    ...signConvention,
  ],
  names: [
    { name: modelNames.scenarioNumber, key: caseInput },
    { name: modelNames.scenario, key: scenarioInput },
    {
      name: modelNames.scenarios,
      key: scenarioNames,
      column: inputColumns.base,
      columns: scenarioTexts.length,
    },
  ],
  choices: [
    { from: scenarioInput, to: scenarioInput, column: singleValueColumn, values: scenarioTexts },
    choices(firstFigure, lastFigure),
    choices(firstSpend, lastSpend),
    choices(firstAssumption, lastAssumption),
    choices(firstSetting, lastSetting),
  ],
};

function inputSection(subject: Text): ModelRow {
  const { cells } = section(subject, ...headings);
  return { cells: [...cells, ...sourceHeadings.map((heading) => text(heading, 'heading'))] };
}

function figureRow(id: string): ModelRow {
  const figure = findFigure(id);
  if (!figure || figure.unit === 'date') throw new RangeError(`the model has no use for ${id}`);
  const [other] = secondSources(id);
  const { minuend, subtrahend } = difference(figure.formula ?? '') ?? {};
  const isShare = figure.unit === 'share';
  return inputRow({
    key: id,
    label: figure.label,
    unit: figure.unit,
    time: figure.per,
    article: figure.value,
    min: isShare ? 1e-3 : 0,
    max: isShare ? 1 : 1e6,
    source: sourceOf(figure),
    speaker: speakerOf(figure),
    ...(other && { other: other.value, otherSource: otherSource(other) }),
    ...(minuend !== undefined &&
      subtrahend !== undefined && {
        derived: (view: CellContext) => formula`${view.input(minuend)}-${view.input(subtrahend)}`,
      }),
  });
}

function assumptionRow({ id, value, ...assumption }: Assumption): ModelRow {
  return inputRow({ key: id, base: value, ...assumption });
}

/** The publisher of a figure, when, and in which paragraphs. */
export function sourceOf({ source, paragraphs }: NumberFigure): Text {
  const { publisher, published } = sources[source];
  return eachLanguage((language) =>
    modelSheetTexts
      .in(language)
      .sourceReference(
        publisher[language],
        dateText(published, language),
        paragraphsText(paragraphs),
      ),
  );
}

function speakerOf({ by, qualifier }: NumberFigure): Text {
  const speaker = wordText('by', by);
  if (!qualifier || qualifier === 'exact') return speaker;
  const sharp = wordText('qualifier', qualifier);
  return eachLanguage((language) =>
    modelSheetTexts.in(language).qualifiedAttribution(speaker[language], sharp[language]),
  );
}

function otherSource({ by, published, definition }: SecondSource): Text {
  return eachLanguage((language) =>
    modelSheetTexts
      .in(language)
      .secondSourceDefinition(
        termText('by', by, language),
        dateText(published, language),
        definition[language],
      ),
  );
}
