import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { figuresSourcedTwice, isDisputed } from '../../figures/figuresSourcedTwice';
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

/** The figures of a plan that have a second source; those whose values differ first, each with a choice. */
export function SecondSources({ plan, chosen, onChange }: SecondSourcesProps) {
  const texts = useTexts(insertTexts);
  const styles = useStyles();
  const ids = textsIn(plan);
  const shown = figuresSourcedTwice.filter(({ figure }) => ids.has(figure.id));
  if (shown.length === 0) return null;
  const disputed = shown.filter(isDisputed);
  const agreeing = shown.filter((sourced) => !isDisputed(sourced));
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        <Caption1Strong>{texts.secondSourcesTitle(shown.length)}</Caption1Strong>
      </summary>
      <div className={styles.choices}>
        {disputed.length > 0 && (
          <Caption1 className={styles.hint}>{texts.secondSourcesHint}</Caption1>
        )}
        {[...disputed, ...agreeing].map((sourced) => {
          const { id } = sourced.figure;
          const others = chosen.filter((other) => other !== id);
          return (
            <SourceChoice
              key={id}
              sourced={sourced}
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
