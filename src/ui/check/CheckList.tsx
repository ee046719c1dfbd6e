import { makeStyles } from '@fluentui/react-components';
import { CheckRow, type RowState } from './CheckRow';
import type { CheckProgress } from './useChecks';
import { checkTexts } from './checkTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({ root: { margin: '0', padding: '0', listStyleType: 'none' } });

interface CheckListProps {
  readonly progress: CheckProgress;
  /** Whether no further check will run. */
  readonly isOver: boolean;
}

/** All checks in their order, each with its state. */
export function CheckList({ progress: { checks, results, running }, isOver }: CheckListProps) {
  const texts = useTexts(checkTexts);
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={texts.list}>
      {checks.map((check) => {
        const result = results.find((each) => each.check === check);
        const before: RowState = isOver ? 'skipped' : check === running ? 'running' : 'waiting';
        const after = result?.outcome.kind === 'stopped' ? 'failed' : result?.outcome.kind;
        return <CheckRow key={check.id} check={check} state={after ?? before} result={result} />;
      })}
    </ul>
  );
}
