import { loadPart } from '../loadPart';
import type { Workbook } from '../workbook';
import { runExclusive as alone, type Exclusively } from './runExclusive';
import { namespace, type Namespace } from '../../functions/functionName';
import { listenLater } from './listenLater';

const operations = () =>
  loadPart(
    () => import(/* webpackChunkName: "excel-operations", webpackPrefetch: true */ './operations'),
  );

/** The workbook that is open in Excel. Changes come one at a time; each is one look and one write. */
export const excelWorkbook: Workbook = excelWorkbookOf(namespace.released);

const bench = () => import(/* webpackChunkName: "excel-bench" */ './bench/excelBench');

/**
 * The workbook as the add-in with these functions sees it: formulas of the other's are none of ours.
 *
 * @param exclusively for whoever has the workbook alone already
 */
export function excelWorkbookOf(own: Namespace, exclusively: Exclusively = alone): Workbook {
  return {
    bench: { program: 'excel', open: async () => (await bench()).excelBench(own) },
    async previewInsert(plan, target) {
      const { runBatch, findPlacement } = await operations();
      return runBatch((context) => findPlacement(context, plan, target));
    },
    insert: (plan, target) =>
      exclusively(async () => {
        const { runBatch, insertPlan } = await operations();
        return runBatch((context) => insertPlan(context, plan, target));
      }),
    insertSheets: (plans) =>
      exclusively(async () => {
        const { runBatch, insertSheets } = await operations();
        return runBatch((context) => insertSheets(context, plans));
      }),
    enterFormula: (formula) =>
      exclusively(async () => {
        const { runBatch, enterFormula } = await operations();
        return runBatch((context) => enterFormula(context, formula));
      }),
    async select(place) {
      const { runBatch, select } = await operations();
      return runBatch((context) => select(context, place));
    },
    async readSelection() {
      const { runBatch, readSelection } = await operations();
      return runBatch(readSelection);
    },
    onSelectionChange: (listener, onError) =>
      listenLater(async () => (await operations()).onSelectionChange(listener, onError), onError),
    onChange: (listener, onError) =>
      listenLater(async () => (await operations()).onChange(listener, onError), onError),
    async readRanges(references, sheet) {
      const { runBatch, readRanges } = await operations();
      return runBatch((context) => readRanges(context, references, sheet));
    },
    async findFormulas({ calculated = false } = {}) {
      const { findCalculated, findFormulas, runBatch } = await operations();
      return runBatch((context) => (calculated ? findCalculated : findFormulas)(context, own));
    },
    repairFormulas: () =>
      exclusively(async () => {
        const { runBatch, repairFormulas } = await operations();
        return runBatch((context) => repairFormulas(context, own));
      }),
    async findFormulasContaining(words) {
      const { findFormulasContaining, runBatch } = await operations();
      return runBatch((context) => findFormulasContaining(context, words));
    },
    async readNames() {
      const { runBatch, readNames } = await operations();
      return runBatch(readNames);
    },
    dryRunRewrite: (rewriting) =>
      exclusively(async () => {
        const { runBatch, dryRunRewrite } = await operations();
        return runBatch((context) => dryRunRewrite(context, rewriting));
      }),
    rewrite: (rewriting) =>
      exclusively(async () => {
        const { runBatch, rewrite } = await operations();
        return runBatch((context) => rewrite(context, rewriting));
      }),
  };
}
