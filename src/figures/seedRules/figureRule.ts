import { type Node, findNodeAtLocation } from 'jsonc-parser';
import { difference } from '../difference';
import { isDefinedName } from './definedName';
import { isPeriod } from './isoDate';
import type { Rule } from './rule';
import { list, record, translated } from './structures';
import { date, number, oneOf, share, textLike, wholeNumber } from './values';
import type { Vocabulary } from './vocabulary';

/** What a figure must be, taken by itself. */
export function figureRule({ units, sources, words }: Vocabulary): Rule {
  return (node, report) => {
    const isDerived = textAt(node, 'status') === 'derived';
    const rule = record({
      required: {
        id: figureId,
        name: definedName,
        label: translated,
        value: valueRule(textAt(node, 'unit')),
        unit: oneOf(units),
        per: oneOf(words.per),
        period: periodOf(words),
        status: oneOf(words.status),
        ...(isDerived ? { formula } : { qualifier: oneOf(words.qualifier) }),
        by: oneOf(words.by),
        ...citation({ sources }, node),
      },
      optional: { note: translated },
    });
    rule(node, (at, message) => report(at, `${textAt(node, 'id') ?? 'a figure'}: ${message}`));
  };
}

/** The time that a figure or another reading speaks of. */
export function periodOf(words: Vocabulary['words']): Rule {
  return textLike(
    'an ISO date or year, a quarter such as "2024 Q2", two of these joined by " to ", or a period of words.json',
    (value) => isPeriod(value) || words.period.includes(value),
  );
}

/** What tells where something stands: a known source, and paragraphs that it has. */
export function citation({ sources }: Pick<Vocabulary, 'sources'>, node: Node) {
  const paragraphs = sources.get(textAt(node, 'source') ?? '') ?? Infinity;
  return {
    source: oneOf([...sources.keys()]),
    paragraphs: list(wholeNumber(1, paragraphs)),
  };
}

/** The text in a field; undefined where there is none, which the field's own rule reports. */
function textAt(node: Node, field: string): string | undefined {
  const value: unknown = findNodeAtLocation(node, [field])?.value;
  return typeof value === 'string' ? value : undefined;
}

/** An id as figures and events have it. */
export const figureId = textLike('an id such as "bigtech.ai_spend"', (value) =>
  /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$/.test(value),
);

const definedName = textLike(
  'a cell name that Excel accepts, such as "BigTech_AI_Spend_2026", of at most 60 letters, digits and underscores',
  isDefinedName,
);

const formula = textLike('two ids joined by " - "', (value) => difference(value) !== undefined);

function valueRule(unit: string | undefined): Rule {
  if (unit === 'date') return date;
  return unit === 'share' ? share : number;
}
