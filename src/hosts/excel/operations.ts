/** What is done in a workbook: a bundle of its own, for the pane paints without it. */
export { onChange } from './changes';
export { enterFormula } from './enterFormula';
export { findCalculated, findFormulas } from './findFormulas';
export { findFormulasContaining } from './formulasWith';
export { runBatch } from './runBatch';
export { insertPlan, insertSheets } from './insertPlans';
export { findPlacement } from './findPlacement';
export { readNames } from './readNames';
export { readRanges } from './readRanges';
export { readSelection } from './readSelection';
export { repairFormulas } from './repairFormulas';
export { rewrite, dryRunRewrite } from './rewrite';
export { select } from './select';
export { onSelectionChange } from './selectionChanges';
