import type { Bench, InsertTarget, Location, FormulaChanges, Workbook } from '../hosts/workbook';
import { ScratchMissed } from './ScratchMissed';
import type { ScratchWork } from './ScratchWork';

/**
 * The workbook as checks may use it: it reads and changes scratch sheets only, and keeps account of what it adds. Names
 * and formulas of the user's own are not shown, so that nothing that works on all of them can reach them.
 *
 * @throws ScratchMissed by whatever would touch another sheet
 */
export function onScratch(workbook: Workbook, bench: Bench, work: ScratchWork): Workbook {
  const expectOwn = (sheet: string) => {
    if (!work.isOwnSheet(sheet)) throw new ScratchMissed();
  };
  /** The user may have gone to another sheet meanwhile. */
  const expectOwnShown = async () => expectOwn((await workbook.readSelection()).sheet);
  const expectOwnTarget = async (target: InsertTarget) => {
    if (target.kind === 'at') expectOwn(target.sheet);
    else if (target.kind === 'selection') await expectOwnShown();
  };
  const expectRewriting = ({ sheets, newNames, cells, oldNames }: FormulaChanges) => {
    for (const { sheet } of cells) expectOwn(sheet);
    if (oldNames.some((name) => work.isOldName(name))) throw new ScratchMissed();
    for (const plan of sheets) work.allowPlan(plan);
    work.allowNames(newNames);
  };
  const isOwn = ({ sheet }: Location) => work.isOwnSheet(sheet);

  return {
    async previewInsert(plan, target) {
      await expectOwnTarget(target);
      return workbook.previewInsert(plan, target);
    },
    async insert(plan, target) {
      await expectOwnTarget(target);
      work.allowPlan(plan);
      return workbook.insert(plan, target);
    },
    insertSheets(plans) {
      for (const plan of plans) work.allowPlan(plan);
      return workbook.insertSheets(plans);
    },
    async enterFormula(formula, format, cell) {
      if (cell) expectOwn(cell.sheet);
      else await expectOwnShown();
      const entered = await workbook.enterFormula(formula, format, cell);
      if (isOwn(entered)) return entered;
      // The user went elsewhere at that very moment. The cell was empty, or nothing would have been entered.
      await bench.clear(entered.sheet, entered.address);
      throw new ScratchMissed();
    },
    async enterText(cell, text) {
      expectOwn(cell.sheet);
      return workbook.enterText(cell, text);
    },
    async select(place) {
      expectOwn(place.sheet);
      return workbook.select(place);
    },
    async readSelection() {
      const selection = await workbook.readSelection();
      expectOwn(selection.sheet);
      return selection;
    },
    async readRanges(references, sheet) {
      expectOwn(sheet);
      return workbook.readRanges(references, sheet);
    },
    onSelectionChange: (listener) => workbook.onSelectionChange(listener),
    onChange: (listener) => workbook.onChange(listener),
    findFormulas: async () => (await workbook.findFormulas()).filter(isOwn),
    repairFormulas: () => Promise.reject(new ScratchMissed()),
    findFormulasContaining: async (words) =>
      (await workbook.findFormulasContaining(words)).filter(isOwn),
    readNames: async () => (await workbook.readNames()).filter(({ name }) => !work.isOldName(name)),
    readNamedCells: async (beginning) => (await workbook.readNamedCells(beginning)).filter(isOwn),
    async dryRunRewrite(rewriting) {
      expectRewriting(rewriting);
      return workbook.dryRunRewrite(rewriting);
    },
    async rewrite(rewriting) {
      expectRewriting(rewriting);
      return workbook.rewrite(rewriting);
    },
  };
}
