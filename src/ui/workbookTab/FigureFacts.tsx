import { Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useId } from 'react';
import { type Fact, figureFacts } from '../../explain/figureFacts';
import type { Known } from '../../figures/known';
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
  readonly figure: Known;
}

/** A figure of the article, or one reported since: its value, what it covers, its source, and second sources. */
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
        {figureFacts(figure, language).map((fact, i) => (
          <FactRow key={i} {...fact} />
        ))}
      </dl>
    </article>
  );
}

function FactRow({ label, text, url }: Fact) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.fact}>
        {url === undefined ? (
          text
        ) : (
          <Link href={url} target="_blank" rel="noopener noreferrer">
            {text}
          </Link>
        )}
      </dd>
    </>
  );
}
