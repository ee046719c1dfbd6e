import { citation, figureId } from './figureRule';
import type { Rule } from './rule';
import { record, translated } from './structures';
import { text } from './values';
import type { Vocabulary } from './vocabulary';

/** What an event must be. */
export function eventRule(vocabulary: Vocabulary): Rule {
  return (node, report) =>
    record({
      required: { id: figureId, entity: text, label: translated, ...citation(vocabulary, node) },
    })(node, report);
}
