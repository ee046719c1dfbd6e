import { Body1, makeStyles, mergeClasses, Subtitle1, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { verdictTexts } from '../../sheets/verdict/verdictTexts';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';
import type { ModelStatement } from './foundModels';

/** A thin frame with a thick edge, in a color. */
const framed = (color: string) => ({
  border: `${tokens.strokeWidthThin} solid ${color}`,
  borderLeft: `${tokens.strokeWidthThickest} solid ${color}`,
});

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  icon: { display: 'flex', alignItems: 'center', fontSize: '24px', height: '28px' },
  reasons: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  reason: { margin: '0', textWrap: 'pretty' },
  yes: {
    ...framed(tokens.colorStatusSuccessBorderActive),
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  once: {
    ...framed(tokens.colorStatusWarningBorderActive),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  no: {
    ...framed(tokens.colorStatusDangerBorderActive),
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  unknown: framed(tokens.colorNeutralStroke1),
  yesText: { color: tokens.colorStatusSuccessForeground1 },
  onceText: { color: tokens.colorStatusWarningForeground1 },
  noText: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  yes: <CheckmarkCircleFilled />,
  once: <WarningFilled />,
  no: <DismissCircleFilled />,
} as const;

/** Whether it is worth it, in words, color and a sign of its own, and why. A change is announced. */
export function VerdictView({
  isPending,
  verdict,
  reasons,
}: Pick<ModelStatement, 'isPending' | 'verdict' | 'reasons'>) {
  const { noVerdict, noVerdictYet } = useTexts(modelTexts);
  const { answers } = useTexts(verdictTexts);
  const styles = useStyles();
  const color = verdict && styles[`${verdict}Text`];
  return (
    <div role="status" className={mergeClasses(styles.root, styles[verdict ?? 'unknown'])}>
      <span aria-hidden className={mergeClasses(styles.icon, color)}>
        {verdict ? icons[verdict] : <QuestionCircleRegular />}
      </span>
      <Subtitle1 className={color}>
        {verdict ? answers[verdict] : isPending ? noVerdictYet : noVerdict}
      </Subtitle1>
      <div className={styles.reasons}>
        {reasons.map((reason) => (
          <Body1 key={reason} as="p" className={styles.reason}>
            {reason}
          </Body1>
        ))}
      </div>
    </div>
  );
}
