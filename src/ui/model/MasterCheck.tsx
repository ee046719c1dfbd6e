import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';
import type { ModelStatement } from './foundModels';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', fontSize: '20px' },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** How many of the model's own checks pass. */
export function MasterCheck({ checks: { total, failed } }: Pick<ModelStatement, 'checks'>) {
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const isPassed = failed === 0;
  const color = isPassed ? styles.passed : styles.failed;
  return (
    <div className={mergeClasses(styles.root, color)}>
      <span aria-hidden className={styles.icon}>
        {isPassed ? <CheckmarkCircleRegular /> : <DismissCircleFilled />}
      </span>
      <Body1>{isPassed ? texts.checksPassed(total) : texts.checksFailed(failed, total)}</Body1>
    </div>
  );
}
