import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useContext, useId } from 'react';
import type { BaselineTable } from '../../sheets/baselineTable';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { countRows } from './countRows';
import { TableCardHeader } from './TableCardHeader';
import type { InsertAction } from './useInsert';

// Preview and menu weigh as much as the list itself, so they come after it.
const OpenedTable = lazy(
  () => import(/* webpackChunkName: "opened-table", webpackPrefetch: true */ './OpenedTable'),
);

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
  readonly table: BaselineTable;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly insert: InsertAction;
}

/** One table: what it tells; opened, what it holds and the way into the workbook. */
export function TableCard({ table, open, onToggle, insert }: TableCardProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts();
  const panelId = useId();
  const plan = table.plan(language);
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <TableCardHeader
        title={table.title[language]}
        summary={table.summary[language]}
        rows={texts.rows(countRows(plan))}
        open={open}
        onToggle={onToggle}
        panelId={panelId}
      />
      <div id={panelId}>
        {open && (
          <Suspense
            fallback={<Caption1 className={styles.loading}>{texts.loadingPreview}</Caption1>}
          >
            <OpenedTable table={table} plan={plan} insert={insert} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
