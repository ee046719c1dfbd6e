import { loadPart } from '../loadPart';
import { oneAtATime, type RunExclusive } from '../oneAtATime';
import type { Workbook } from '../workbook';
import { namespace, type Namespace } from '../../functions/functionName';
import { listenLater } from './listenLater';

/** Loads what reads and writes the workbook. */
export const loadOperations = () =>
  loadPart(() => import(/* webpackChunkName: "excel-operations" */ './operations'));

/** Runs one change of the open workbook at a time, whether the pane or the ribbon starts it. */
const runExclusive: RunExclusive = oneAtATime();

/** The workbook that is open in Excel. Each change reads once, then writes once. */
export const excelWorkbook: Workbook = excelWorkbookOf(namespace.released);

const bench = () => import(/* webpackChunkName: "excel-bench" */ './bench/excelBench');

/**
 * The workbook as the released or the development add-in sees it: only formulas in its own namespace count as AI Capex's.
 *
 * @param exclusive replaces the shared lock for a caller that already holds it
 */
export function excelWorkbookOf(own: Namespace, exclusive: RunExclusive = runExclusive): Workbook {
  return {
    calculation: {
      async isManual() {
        const { isManual, runBatch } = await loadOperations();
        return runBatch(isManual);
      },
      calculate: () =>
        exclusive(async () => {
          const { calculate, runBatch } = await loadOperations();
          return runBatch(calculate);
        }),
    },
    bench: {
      program: 'excel',
      open: async () =>
        (await bench()).excelBench(own, (work) =>
          runExclusive(() => work(excelWorkbookOf(own, oneAtATime()))),
        ),
    },
    async previewInsert(plan, target) {
      const { runBatch, findPlacement } = await loadOperations();
      return runBatch((context) => findPlacement(context, plan, target));
    },
    insert: (plan, target) =>
      exclusive(async () => {
        const { runBatch, insertPlan } = await loadOperations();
        return runBatch((context) => insertPlan(context, plan, target));
      }),
    insertSheets: (plans) =>
      exclusive(async () => {
        const { runBatch, insertSheets } = await loadOperations();
        return runBatch((context) => insertSheets(context, plans));
      }),
    enterFormula: (...given) =>
      exclusive(async () => {
        const { runBatch, enterFormula } = await loadOperations();
        return runBatch((context) => enterFormula(context, ...given));
      }),
    enterText: (cell, text) =>
      exclusive(async () => {
        const { runBatch, enterText } = await loadOperations();
        return runBatch((context) => enterText(context, cell, text));
      }),
    async select(place) {
      const { runBatch, select } = await loadOperations();
      return runBatch((context) => select(context, place));
    },
    async readSelection() {
      const { runBatch, readSelection } = await loadOperations();
      return runBatch(readSelection);
    },
    onSelectionChange: (listener, onError) =>
      listenLater(
        async () => (await loadOperations()).onSelectionChange(listener, onError),
        onError,
      ),
    onChange: (listener, onError) =>
      listenLater(async () => (await loadOperations()).onChange(listener, onError), onError),
    async readRanges(references, sheet) {
      const { runBatch, readRanges } = await loadOperations();
      return runBatch((context) => readRanges(context, references, sheet));
    },
    async findFormulas({ calculated = false } = {}) {
      const { findCalculated, findFormulas, runBatch } = await loadOperations();
      return runBatch((context) => (calculated ? findCalculated : findFormulas)(context, own));
    },
    repairFormulas: () =>
      exclusive(async () => {
        const { runBatch, repairFormulas } = await loadOperations();
        return runBatch((context) => repairFormulas(context, own));
      }),
    async findFormulasContaining(words) {
      const { findFormulasContaining, runBatch } = await loadOperations();
      return runBatch((context) => findFormulasContaining(context, words));
    },
    async readNames() {
      const { runBatch, readNames } = await loadOperations();
      return runBatch(readNames);
    },
    async readNamedCells(beginning) {
      const { readNamedCells, runBatch } = await loadOperations();
      return runBatch((context) => readNamedCells(context, beginning));
    },
    dryRunRewrite: (rewriting) =>
      exclusive(async () => {
        const { runBatch, dryRunRewrite } = await loadOperations();
        return runBatch((context) => dryRunRewrite(context, rewriting));
      }),
    rewrite: (rewriting) =>
      exclusive(async () => {
        const { runBatch, rewrite } = await loadOperations();
        return runBatch((context) => rewrite(context, rewriting));
      }),
  };
}
