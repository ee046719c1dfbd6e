import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { firstCell } from '../../cells/a1';
import type { CellReference } from '../../cells/area';
import type { Known } from '../../figures/known';
import type { Workbook } from '../../hosts/workbook';
import type { BaselineTable, PlanOptions } from '../../sheets/baselineTable';
import { datedPlan } from '../../sheets/data/datedPlan';
import { FormulaMark } from '../insert/FormulaMark';
import { InsertControls } from '../insert/InsertControls';
import { PlanCharts } from '../insert/PlanCharts';
import { PlanExtras } from '../insert/PlanExtras';
import { PlanPreview } from '../insert/PlanPreview';
import { FigureRows } from './FigureRows';
import { plannedResult } from './plannedResult';
import { SecondSources } from './SecondSources';
import type { InsertAction } from '../insert/useInsert';
import { usePlacement } from '../insert/usePlacement';
import { insertTexts } from '../insert/insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    // Room for the card's header above, when the card scrolls into sight.
    scrollMarginTop: '72px',
    scrollMarginBottom: tokens.spacingVerticalL,
  },
  legend: { color: tokens.colorNeutralForeground2 },
});

interface TableDetailsProps {
  readonly table: BaselineTable;
  /** The figures that were searched for: they come first. */
  readonly found: readonly Known[];
  readonly options: PlanOptions;
  readonly onSecondSourcesChange: (ids: readonly string[]) => void;
  readonly workbook: Workbook;
  readonly insert: InsertAction;
  readonly onCancel: () => void;
}

/** An open table: its figures, where it will go and the buttons that insert it, the choice of sources, its preview. */
export default function TableDetails(props: TableDetailsProps) {
  const { table, found, options, onSecondSourcesChange, workbook, insert, onCancel } = props;
  const texts = useTexts(insertTexts);
  const plan = usePlan(table, options);
  const placement = usePlacement(workbook, plan, insert.state.kind === 'busy');
  const foundFirst = [...found, ...table.figures.filter((figure) => !found.includes(figure))];
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const resultOf = useCallback((cell: CellReference) => plannedResult(plan, cell), [plan]);
  const live = plan.cells.flat().some((cell) => cell.kind === 'formula');
  const styles = useStyles();
  return (
    <div ref={root} className={styles.root}>
      <FigureRows table={table} figures={foundFirst} options={options} insert={insert} startsOpen />
      <InsertControls plan={plan} placement={placement} insert={insert} onCancel={onCancel} />
      <PlanExtras plan={plan} />
      {!table.showsBothSources && (
        <SecondSources
          plan={plan}
          chosen={options.secondSources ?? []}
          onChange={onSecondSourcesChange}
        />
      )}
      <PlanPreview
        plan={plan}
        origin={firstCell(placement.kind === 'seen' ? placement.placement.address : 'A1')}
        label={texts.previewOf(table.title[options.language])}
        resultOf={resultOf}
      />
      {live && (
        <Caption1 className={styles.legend}>
          <span aria-hidden>
            <FormulaMark />
          </span>{' '}
          {texts.liveFormulaHint}
        </Caption1>
      )}
      <PlanCharts plan={plan} />
    </div>
  );
}

/** The same plan as long as the options are the same: a new one would be looked at again. */
function usePlan(table: BaselineTable, options: PlanOptions) {
  const { language, colors, formulas, secondSources } = options;
  return useMemo(
    () =>
      datedPlan(table, {
        ...{ language, colors, formulas },
        ...(secondSources && { secondSources }),
      }),
    [table, language, colors, formulas, secondSources],
  );
}
