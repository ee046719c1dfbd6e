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
import { inputColumns, inputRow } from './inputRow';
import { modelFigures } from './modelFigures';
import { modelSheetText, modelSheetTexts } from './modelSheetTexts';
import { firstSpend, lastSpend, spendRows } from './spendInputs';
import {
  blankRow,
  caseInput,
  caseRow,
  caseSection,
  note,
  section,
  signConvention,
  text,
} from './rows';
import { type CellContext, type ModelRow, type ModelSheet, singleValueColumn } from './sheet';

const figureRows = modelFigures.map(figureRow);
const assumptionRows = assumptions.map(assumptionRow);

/** Rows of the first and the last input, by key. */
export const firstFigure = modelFigures[0];
export const lastFigure: string = modelFigures.at(-1) ?? firstFigure;
export const firstAssumption = assumptions[0]?.id ?? '';
export const lastAssumption = assumptions.at(-1)?.id ?? '';

/** Key of the headings above the scenarios. */
export const scenarioNames = 'scenarioNames';

const headings: readonly Text[] = [
  modelSheetText('live'),
  modelSheetText('baseCase'),
  modelSheetText('article'),
  modelSheetText('secondSource'),
  modelSheetText('myCase'),
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
  values: [0, 1, 2, 3, 4],
});

/** Every number of the model that no formula makes, in the four scenarios, and the one that is live. */
export const inputsSheet: ModelSheet = {
  id: 'inputs',
  name: modelSheetText('inputs'),
  title: modelSheetText('inputsTitle'),
  rows: [
    note(modelSheetText('blueCellsNote')),
    note(modelSheetText('rowScenarioNote')),
    note(modelSheetText('baseCaseNote')),
    ...signConvention,
    blankRow,
    caseSection,
    caseRow,
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
  ],
  names: [{ name: 'AI_Model_Case', key: caseInput }],
  choices: [
    { from: caseInput, to: caseInput, column: singleValueColumn, values: [1, 2, 3, 4] },
    choices(firstFigure, lastFigure),
    choices(firstSpend, lastSpend),
    choices(firstAssumption, lastAssumption),
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
