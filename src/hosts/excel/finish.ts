import type { NamedPlan } from './place';
import { show } from './select';
import type { Location } from '../workbook';
import { chartsOf, writeCharts } from './writeCharts';

/** The charts of a plan's sheet before the late ones are drawn. */
interface SheetCharts {
  readonly named: NamedPlan;
  readonly before: Excel.ChartCollection;
}

/**
 * What can only follow once the cells of plans are written, in one more sync if there is anything: showing a new sheet,
 * which Excel on the web does not do in the sync that adds it, and drawing charts of cells that formulas fill.
 */
export interface Finish {
  /** @returns the titles of the charts that could not be drawn, by the number of the plan */
  readonly run: () => Promise<ReadonlyMap<number, readonly string[]>>;
}

/** Prepares what follows: loads the existing charts with the next sync. */
export function prepareFinish(
  context: Excel.RequestContext,
  plans: readonly NamedPlan[],
  shown: Location,
): Finish {
  const { worksheets } = context.workbook;
  const late = plans.flatMap((named, number) => {
    if (chartsOf(named.place).late.length === 0) return [];
    const before = worksheets.getItem(named.place.sheet).charts;
    before.load('items/id');
    return [{ named, number, before }];
  });
  const isNew = plans.some(({ place }) => place.isNewSheet);
  return {
    async run() {
      if (isNew) show(context, shown);
      if (late.length === 0) {
        if (isNew) await context.sync();
        return new Map();
      }
      for (const { named } of late) {
        const sheet = worksheets.getItem(named.place.sheet);
        writeCharts(sheet, named.place, chartsOf(named.place).late);
      }
      try {
        await context.sync();
        return new Map();
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        await rollBackCharts(context, late);
        if (isNew) show(context, shown);
        await context.sync();
        return new Map(
          late.map(({ named, number }) => [
            number,
            chartsOf(named.place).late.map(({ chart }) => chart.title),
          ]),
        );
      }
    },
  };
}

/** Deletes the charts that were added since, with the next sync. */
async function rollBackCharts(
  context: Excel.RequestContext,
  late: readonly SheetCharts[],
): Promise<void> {
  const found = late.map(({ named, before }) => {
    const { charts } = context.workbook.worksheets.getItem(named.place.sheet);
    charts.load('items/id');
    return { charts, known: new Set(before.items.map(({ id }) => id)) };
  });
  await context.sync();
  for (const { charts, known } of found) {
    for (const chart of charts.items) if (!known.has(chart.id)) chart.delete();
  }
}
