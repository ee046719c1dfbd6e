import { groups } from '../figures/groups';
import { paragraphsText } from '../figures/paragraphsText';
import { periodText } from '../figures/periodText';
import { units } from '../figures/units';
import { termText } from '../figures/termText';
import { emptyCell, linkCell, textCell } from './planCells';
import type { Column } from './tableLayout';
import { sheetText, sheetTexts } from './sheetTexts';

/** The subject under which a figure is filed. */
export const groupColumn: Column = {
  heading: sheetText('subject'),
  figure: ({ group }, { language }) => textCell(groups[group][language]),
};

/** What a row is about. */
export const labelColumn: Column = {
  heading: sheetText('figure'),
  figure: ({ label }, { language }) => textCell(label[language]),
  result: ({ label }, { language }) => textCell(label[language]),
  event: ({ entity, label }, { language }) =>
    textCell(sheetTexts.in(language).event(entity, label[language])),
};

/** What a number counts. */
export const unitColumn: Column = {
  heading: sheetText('unit'),
  figure: ({ unit }, { language }) => textCell(units[unit].label[language]),
  result: ({ unit }, { language }) => textCell(units[unit].label[language]),
};

/** The time that one value covers. */
export const perColumn: Column = {
  heading: sheetText('basis'),
  figure: ({ per }, { language }) => textCell(termText('per', per, language)),
  result: ({ per }, { language }) => (per ? textCell(termText('per', per, language)) : emptyCell),
};

/** The time spoken of: text, since the year 2026 is not an amount. */
export const periodColumn: Column = {
  heading: sheetText('period'),
  figure: ({ period }, { language }) => textCell(periodText(period, language)),
};

/** How far a number is to be trusted: reported, estimate, forecast … */
export const statusColumn: Column = {
  heading: sheetText('status'),
  figure: ({ status }, { language }) => textCell(termText('status', status, language)),
  result: (_, { language }) => textCell(termText('status', 'derived', language)),
};

/** How sharp the source is: about, up to … */
export const qualifierColumn: Column = {
  heading: sheetText('qualifier'),
  figure: ({ qualifier }, { language }) =>
    qualifier && qualifier !== 'exact'
      ? textCell(termText('qualifier', qualifier, language))
      : emptyCell,
};

/** Whose number it is. */
export const speakerColumn: Column = {
  heading: sheetText('attributedTo'),
  figure: ({ by, url }, { language }) => linkCell(termText('by', by, language), url),
  result: (_, { language }) => textCell(termText('by', 'computed', language)),
};

/** The paragraphs of the source that give it. */
export const paragraphsColumn: Column = {
  heading: sheetText('paragraphs'),
  figure: ({ paragraphs }) =>
    paragraphs.length > 0 ? textCell(paragraphsText(paragraphs)) : emptyCell,
  event: ({ paragraphs }) => textCell(paragraphsText(paragraphs)),
};

/** The name by which AI_BASELINE knows a figure. */
export const idColumn: Column = {
  heading: sheetText('id'),
  figure: ({ id }) => textCell(id),
  event: ({ id }) => textCell(id),
};

/** What one must know to use a figure. */
export const noteColumn: Column = {
  heading: sheetText('note'),
  figure: ({ note }, { language }) => (note ? textCell(note[language], 'note') : emptyCell),
};
