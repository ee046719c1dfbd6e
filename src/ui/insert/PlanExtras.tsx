import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../sheets/plan';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What a plan brings along next to its cells: tables, names, charts. */
export function PlanExtras({ plan: { tables, names, charts } }: { readonly plan: Plan }) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const parts = [
    ...(tables.length > 0 ? [texts.tables(tables.length)] : []),
    ...names.slice(0, 1).map(({ name }) => texts.names(names.length, name)),
    ...(charts.length > 0 ? [texts.charts(charts.length)] : []),
  ];
  if (parts.length === 0) return null;
  return <Caption1 className={styles.root}>{texts.comesWith(texts.listed(parts))}</Caption1>;
}
