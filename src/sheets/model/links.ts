import type { Text } from '../../language';
import { findFigure } from '../../figures/figures';
import { formula } from '../plan';
import { assumptions } from './assumptions';
import type { ModelRow } from './sheet';
import { calculation } from './rows';

/** A row that takes the live value of an input over, under a key of its own sheet. */
export function link(key: string, input: string, label?: Text): ModelRow {
  const { unit, ...about } = inputNamed(input);
  return calculation({
    key,
    label: label ?? about.label,
    unit,
    time: about.time,
    live: (view) => formula`${view.input(input)}`,
  });
}

/** The label, unit and time of an input. */
export function inputNamed(id: string) {
  const figure = findFigure(id);
  if (figure && figure.unit !== 'date') {
    return { label: figure.label, unit: figure.unit, time: figure.per };
  }
  const assumption = assumptions.find((each) => each.id === id);
  if (!assumption) throw new RangeError(`the model has no input "${id}"`);
  return assumption;
}
