import { chartData, plannedValue } from '../../sheets/chartData';
import type { Plan } from '../../sheets/plan';
import { DataChart } from '../charts/DataChart';

/** The charts of a plan; those of formulas' answers can only be drawn once a workbook has worked them out. */
export function PlanCharts({ plan }: { readonly plan: Plan }) {
  return plan.charts.map((chart) => {
    const data = chartData(plan, chart, plannedValue(plan));
    return data && <DataChart key={chart.title} data={data} />;
  });
}
