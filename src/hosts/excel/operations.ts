/** The operations on a workbook: a separate chunk, since the pane renders without it. */
export { calculate, isManual } from './calculation';
export { onChange } from './changes';
export { enterFormula } from './enterFormula';
export { enterText } from './enterText';
export { findCalculated, findFormulas } from './findFormulas';
export { findFormulasContaining } from './findFormulas';
export { runBatch } from './runBatch';
export { insertPlan, insertSheets } from './insertPlans';
export { findPlacement } from './findPlacement';
export { readNamedCells } from './readNamedCells';
export { readNames } from './readNames';
export { readRanges } from './readRanges';
export { readSelection } from './readSelection';
export { repairFormulas } from './repairFormulas';
export { rewrite, dryRunRewrite } from './rewrite';
export { select } from './select';
export { onSelectionChange } from './selectionChanges';
