import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Explanation } from '../../explain/explanation';
import { argumentDescription } from '../../functions/help/functionHelpTexts';
import { LanguageContext } from '../LanguageContext';
import { argumentText } from './argumentText';

const useStyles = makeStyles({
  root: { margin: '0' },
  argument: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  value: { margin: '0', textAlign: 'end', fontVariantNumeric: 'tabular-nums', maxWidth: '50cqw' },
  note: { gridColumn: '1 / -1', margin: '0', color: tokens.colorNeutralForeground2 },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface ArgumentValuesProps {
  readonly explanation: Explanation;
}

/** Every argument with what is written, what that comes to, and what it means; a wrong one with what is wrong. */
export function ArgumentValues({ explanation }: ArgumentValuesProps) {
  const language = useContext(LanguageContext);
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {explanation.arguments.map((explained) => {
        const { argument, given, fault } = explained;
        const isReference = given.kind !== 'omitted' && given.kind !== 'number';
        return (
          <div key={argument.name} className={styles.argument}>
            <dt className={styles.code}>{argument.name}</dt>
            <dd className={styles.value}>{argumentText(explained, language)}</dd>
            <dd className={styles.note}>
              <Caption1 block>
                {isReference && <code className={styles.code}>{given.text} · </code>}
                {argumentDescription(explanation.name, argument, language)}
              </Caption1>
              {fault && (
                <Caption1 block className={styles.fault}>
                  {fault[language]}
                </Caption1>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
