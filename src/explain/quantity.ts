/** A number and what it counts; its words are in `quantityText`. */
export interface Quantity {
  readonly value: number;
  /** Money in the unit of the arguments, a fraction of 1, years, a multiple, or a pure number. */
  readonly unit: 'money' | 'fraction' | 'years' | 'times' | 'number';
}
