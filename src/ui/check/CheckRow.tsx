import { Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Check } from '../../checks/check';
import { suiteTexts } from '../../checks/suiteTexts';
import type { CheckResult } from '../../checks/runChecks';
import { CheckDetail } from './CheckDetail';
import { checkTexts } from './checkTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  passed: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  detail: { gridColumn: '2 / -1' },
  time: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    lineHeight: tokens.lineHeightBase300,
  },
});

export type RowState = 'waiting' | 'running' | 'passed' | 'failed' | 'notChecked' | 'skipped';

interface CheckRowProps {
  readonly check: Check;
  readonly state: RowState;
  readonly result: CheckResult | undefined;
}

/** A check: how it is, how long it took, and if it did not pass, what was seen and what to do. */
export function CheckRow({ check, state, result }: CheckRowProps) {
  const texts = useTexts(checkTexts);
  const { titles } = useTexts(suiteTexts);
  const styles = useStyles();
  return (
    <li className={styles.root}>
      <span className={styles.icon} role="img" aria-label={texts.states[state]}>
        <StateIcon state={state} />
      </span>
      <span>{titles[check.id]}</span>
      {result && (
        <Caption1 className={styles.time}>
          {texts.milliseconds(Math.round(result.milliseconds))}
        </Caption1>
      )}
      {result && result.outcome.kind !== 'passed' && (
        <div className={styles.detail}>
          <CheckDetail {...result} />
        </div>
      )}
    </li>
  );
}

function StateIcon({ state }: { readonly state: RowState }) {
  const styles = useStyles();
  switch (state) {
    case 'running':
      return <Spinner aria-hidden size="extra-tiny" />;
    case 'passed':
      return <CheckmarkCircleRegular className={styles.passed} />;
    case 'failed':
      return <DismissCircleFilled className={styles.failed} />;
    case 'notChecked':
      return <QuestionCircleRegular className={styles.quiet} />;
    case 'skipped':
      return <SubtractCircleRegular className={styles.quiet} />;
    case 'waiting':
      return <CircleRegular className={styles.quiet} />;
    default:
      return state satisfies never;
  }
}
