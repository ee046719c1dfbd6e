import { figures } from '../../figures/figures';
import { since } from '../../figures/since';
import type { Argument } from '../../functions/definition';
import type { Language } from '../../language';

/** A text that a field may take, with what it stands for. */
export interface Suggestion {
  readonly text: string;
  readonly meaning?: string;
}

/** What a text argument may be: its choices, or the ids of the figures and of what happened since; none for numbers. */
export function suggestionsFor(argument: Argument, language: Language): readonly Suggestion[] {
  if (argument.kind === 'number') return [];
  if (argument.choices) return argument.choices.map((text) => ({ text }));
  if (argument.name !== 'figure') return [];
  return [...figures, ...since].map(({ id, label }) => ({ text: id, meaning: label[language] }));
}
