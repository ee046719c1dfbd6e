import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { disputedFigures } from '../../figures/disputedFigures';
import type { Plan } from '../../sheets/plan';
import { SourceChoice } from './SourceChoice';
import { insertTexts } from '../insert/insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  summary: { cursor: 'pointer' },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SecondSourcesProps {
  readonly plan: Plan;
  /** Ids of the figures to insert with the value of the second source. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The disputed figures of a plan, each with its two values and their sources. */
export function SecondSources({ plan, chosen, onChange }: SecondSourcesProps) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const ids = textsIn(plan);
  const disputed = disputedFigures.filter(({ figure }) => ids.has(figure.id));
  if (disputed.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        <Caption1Strong>{texts.secondSourcesTitle(disputed.length)}</Caption1Strong>
      </summary>
      <div className={styles.choices}>
        <Caption1 className={styles.hint}>{texts.secondSourcesHint}</Caption1>
        {disputed.map((figure) => {
          const { id } = figure.figure;
          const others = chosen.filter((other) => other !== id);
          return (
            <SourceChoice
              key={id}
              disputed={figure}
              other={chosen.includes(id)}
              onChange={(other) => onChange(other ? [...others, id] : others)}
            />
          );
        })}
      </div>
    </details>
  );
}

/** Every text of a plan: among them the ids of its figures. */
function textsIn(plan: Plan): ReadonlySet<string> {
  return new Set(plan.cells.flat().flatMap((cell) => (cell.kind === 'text' ? [cell.value] : [])));
}
