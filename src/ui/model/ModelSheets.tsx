import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../sheets/plan';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  // A line from each sheet to the next: what is calculated flows down.
  sheet: {
    display: 'grid',
    gridTemplateColumns: '12px 1fr',
    columnGap: tokens.spacingHorizontalS,
    '::before': {
      content: '""',
      width: '7px',
      height: '7px',
      marginTop: '4px',
      border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandStroke1,
    },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    paddingBottom: tokens.spacingVerticalXS,
    minWidth: '0',
  },
  title: { color: tokens.colorNeutralForeground2 },
});

interface ModelSheetsProps {
  readonly plans: readonly Plan[];
}

/** The sheets of the model, in their order: name, and what each is about. */
export function ModelSheets({ plans }: ModelSheetsProps) {
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  return (
    <ol aria-label={texts.sheets} className={styles.list}>
      {plans.map((plan) => (
        <li key={plan.name} className={styles.sheet}>
          <span className={styles.text}>
            <Caption1Strong>{plan.name}</Caption1Strong>
            <Caption1 className={styles.title}>{titleOf(plan)}</Caption1>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What is in the plan's first cell. */
function titleOf({ cells }: Plan): string {
  const first = cells[0]?.[0];
  return first?.kind === 'text' ? first.value : '';
}
