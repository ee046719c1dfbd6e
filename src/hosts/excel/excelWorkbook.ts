import { loadPart } from '../loadPart';
import type { Workbook } from '../workbook';
import { runExclusive as alone, type Exclusively } from './runExclusive';
import { namespace, type Namespace } from '../../functions/functionName';
import { listenLater } from './listenLater';

const work = () =>
  loadPart(() => import(/* webpackChunkName: "excel-work", webpackPrefetch: true */ './work'));

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
    async look(plan, target) {
      const { inExcel, findPlacement } = await work();
      return inExcel((context) => findPlacement(context, plan, target));
    },
    insert: (plan, target) =>
      exclusively(async () => {
        const { inExcel, insertPlan } = await work();
        return inExcel((context) => insertPlan(context, plan, target));
      }),
    insertSheets: (plans) =>
      exclusively(async () => {
        const { inExcel, insertSheets } = await work();
        return inExcel((context) => insertSheets(context, plans));
      }),
    enterFormula: (formula) =>
      exclusively(async () => {
        const { inExcel, enterFormula } = await work();
        return inExcel((context) => enterFormula(context, formula));
      }),
    async select(place) {
      const { inExcel, select } = await work();
      return inExcel((context) => select(context, place));
    },
    async readSelection() {
      const { inExcel, readSelection } = await work();
      return inExcel(readSelection);
    },
    onSelectionChange: (listener, onError) =>
      listenLater(async () => (await work()).onSelectionChange(listener, onError), onError),
    onChange: (listener, onError) =>
      listenLater(async () => (await work()).onChange(listener, onError), onError),
    async readRanges(references, sheet) {
      const { inExcel, readRanges } = await work();
      return inExcel((context) => readRanges(context, references, sheet));
    },
    async findFormulas({ calculated = false } = {}) {
      const { findCalculated, findFormulas, inExcel } = await work();
      return inExcel((context) => (calculated ? findCalculated : findFormulas)(context, own));
    },
    repairFormulas: () =>
      exclusively(async () => {
        const { inExcel, repairFormulas } = await work();
        return inExcel((context) => repairFormulas(context, own));
      }),
    async formulasWith(words) {
      const { formulasWith, inExcel } = await work();
      return inExcel((context) => formulasWith(context, words));
    },
    async readNames() {
      const { inExcel, readNames } = await work();
      return inExcel(readNames);
    },
    tryRewriting: (rewriting) =>
      exclusively(async () => {
        const { inExcel, tryRewriting } = await work();
        return inExcel((context) => tryRewriting(context, rewriting));
      }),
    rewrite: (rewriting) =>
      exclusively(async () => {
        const { inExcel, rewrite } = await work();
        return inExcel((context) => rewrite(context, rewriting));
      }),
  };
}
