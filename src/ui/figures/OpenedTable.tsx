import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useEffect, useRef } from 'react';
import type { BaselineTable } from '../../sheets/baselineTable';
import type { Plan } from '../../sheets/plan';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { FormulaMark } from './FormulaMark';
import { InsertButton } from './InsertButton';
import { PlanPreview } from './PlanPreview';
import type { InsertAction } from './useInsert';

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

interface OpenedTableProps {
  readonly table: BaselineTable;
  /** The table's plan in the language shown. */
  readonly plan: Plan;
  readonly insert: InsertAction;
}

/** What a table holds, as the sheet will show it, and the button that puts it there. */
export default function OpenedTable({ table, plan, insert }: OpenedTableProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const live = plan.cells.flat().some((cell) => cell.kind === 'formula');
  const styles = useStyles();
  return (
    <div ref={root} className={styles.root}>
      <PlanPreview plan={plan} label={texts.previewOf(table.title[language])} />
      {live && (
        <Caption1 className={styles.legend}>
          <FormulaMark /> {texts.liveFormulaHint}
        </Caption1>
      )}
      <InsertButton
        busy={insert.state.kind === 'busy'}
        onInsert={(target) => insert.run({ table, target })}
      />
    </div>
  );
}
