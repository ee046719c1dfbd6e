import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, Suspense, useId } from 'react';
import type { Known } from '../../figures/known';
import type { Workbook } from '../../hosts/workbook';
import type { BaselineTable, PlanOptions, TableSummary } from '../../sheets/baselineTable';
import { lazyPart } from '../parts/lazyPart';
import { useTexts } from '../useTexts';
import { TableCardHeader } from './TableCardHeader';
import type { InsertAction } from '../insert/useInsert';
import { paneTexts } from '../paneTexts';

// Preview and menu weigh as much as the list itself, so they come after it.
const OpenedTable = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "opened-table" */ './TableDetails');
  return loaded.default;
});
const FoundFigures = lazyPart(async () => {
  const loaded = await import(/* webpackChunkName: "opened-table" */ './FigureRows');
  return loaded.FigureRows;
});

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  loading: {
    display: 'block',
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

interface TableCardProps {
  readonly summary: TableSummary;
  /** Undefined while it is on its way. */
  readonly table: BaselineTable | undefined;
  /** What an open card has until the table is there. */
  readonly waiting: ReactNode;
  /** Nothing is found above it. */
  readonly isFirst: boolean;
  /** The figures that were searched for, and are shown even if it is not open. */
  readonly found: readonly Known[];
  readonly options: PlanOptions;
  /** Called with the ids of the figures to insert with the value of the second source, in all tables. */
  readonly onSecondSourcesChange: (ids: readonly string[]) => void;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly workbook: Workbook;
  readonly insert: InsertAction;
}

/** One table: its title and summary; if it is open, its contents and the controls that insert it; else those of its figures that were found. */
export function TableCard({
  summary,
  table,
  waiting,
  isFirst,
  found,
  options,
  open,
  onToggle,
  ...opened
}: TableCardProps) {
  const texts = useTexts(paneTexts);
  const panelId = useId();
  const styles = useStyles();
  const title = summary.title[options.language];
  const rows = texts.rows(summary.rows);
  const loading = <Caption1 className={styles.loading}>{texts.loading}</Caption1>;
  return (
    <li className={styles.root}>
      <TableCardHeader
        title={title}
        name={texts.cardName(title, rows)}
        headline={summary.headline[options.language]}
        rows={rows}
        open={open}
        onToggle={onToggle}
        panelId={panelId}
      />
      <div id={panelId}>
        <Suspense fallback={loading}>
          {open && !table && (waiting || loading)}
          {open && table && (
            <OpenedTable {...{ table, found, options }} onCancel={onToggle} {...opened} />
          )}
          {!open && table && found.length > 0 && (
            <FoundFigures
              key={found[0]?.id}
              {...{ table, options }}
              figures={found}
              insert={opened.insert}
              startsOpen={isFirst}
              searched
            />
          )}
        </Suspense>
      </div>
    </li>
  );
}
