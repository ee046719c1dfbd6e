import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import { figureFacts } from '../../explain/figureFacts';
import type { Figure } from '../../figures/figure';
import { LanguageContext } from '../LanguageContext';

const useStyles = makeStyles({
  title: { margin: '0' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: '0' },
});

interface FigureFactsProps {
  readonly figure: Figure;
}

/** A figure of the article: its value, what it covers, who says so, where, and what others say. */
export function FigureFacts({ figure }: FigureFactsProps) {
  const language = useContext(LanguageContext);
  const id = useId();
  const styles = useStyles();
  return (
    <article aria-labelledby={id}>
      <Body1Strong as="h4" id={id} className={styles.title}>
        {figure.label[language]}
      </Body1Strong>
      <dl className={styles.facts}>
        {figureFacts(figure, language).map(({ label, text }, i) => (
          <FactRow key={i} label={label} text={text} />
        ))}
      </dl>
    </article>
  );
}

function FactRow({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
