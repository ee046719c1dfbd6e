/** If the cell functions could not be loaded. */
export const en = {
  title: 'The cell functions could not be loaded',
  body: 'Office.js loaded, but the add-in’s functions.js did not. Formulas cannot calculate without it. Check your connection, then try again.',
  again: 'Try again',
};
