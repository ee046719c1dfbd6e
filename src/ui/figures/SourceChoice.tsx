import {
  Caption1,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useContext } from 'react';
import { figureText } from '../../explain/figureText';
import { dateText } from '../../figures/dateText';
import { isDisputed, type SourcedTwice } from '../../figures/figuresSourcedTwice';
import { paragraphsText } from '../../figures/paragraphsText';
import { sources } from '../../figures/sources';
import { termText } from '../../figures/termText';
import { LanguageContext } from '../LanguageContext';
import { insertTexts } from '../insert/insertTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums' },
  source: { color: tokens.colorNeutralForeground2 },
});

interface SourceChoiceProps {
  readonly sourced: SourcedTwice;
  /** Whether the value of the second source is chosen, not the article's. */
  readonly other: boolean;
  readonly onChange: (other: boolean) => void;
}

/**
 * A figure with its two sources: a choice between their values if they differ. If they agree there is nothing to choose,
 * and both definitions are shown.
 */
export function SourceChoice({ sourced, other, onChange }: SourceChoiceProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(insertTexts);
  const { figure, articleValue, alternativeValue } = sourced;
  const shown = (value: number) => figureText(value, figure.unit, language);
  const article = <ArticleLines figure={figure} />;
  const second = <SecondLines sourced={sourced} />;
  if (!isDisputed(sourced)) {
    return (
      <Field label={{ children: figure.label[language], size: 'small' }}>
        {(field) => (
          <div role="group" {...field}>
            <SourceText title={texts.differentDefinition(shown(articleValue))} />
            <SourceText title={texts.article} lines={article} />
            <SourceText title={texts.secondSource} lines={second} />
          </div>
        )}
      </Field>
    );
  }
  return (
    <Field label={{ children: figure.label[language], size: 'small' }}>
      <RadioGroup
        value={other ? 'other' : 'article'}
        onChange={(_, { value }) => onChange(value === 'other')}
      >
        <Radio
          value="article"
          label={<SourceText title={`${texts.article}: ${shown(articleValue)}`} lines={article} />}
        />
        <Radio
          value="other"
          label={
            <SourceText
              title={`${texts.secondSource}: ${shown(alternativeValue)}`}
              lines={second}
            />
          }
        />
      </RadioGroup>
    </Field>
  );
}

/** Who gives the article's value, and in which paragraph. */
function ArticleLines({ figure }: Pick<SourcedTwice, 'figure'>) {
  const language = useContext(LanguageContext);
  const { publisher, published } = sources[figure.source];
  return (
    <>
      <SourceLine>{termText('by', figure.by, language)}</SourceLine>
      <SourceLine>
        {`${publisher[language]}, ${dateText(published, language)}, ${paragraphsText(figure.paragraphs)}`}
      </SourceLine>
    </>
  );
}

/** What the second source counts, who it is, with a link if there is one, and how sure that is. */
function SecondLines({ sourced }: { readonly sourced: SourcedTwice }) {
  const language = useContext(LanguageContext);
  const texts = useTexts(insertTexts);
  const { definition, by, published, confidence, url } = sourced;
  return (
    <>
      <SourceLine>{definition[language]}</SourceLine>
      <SourceLine>
        {url === undefined ? (
          by[language]
        ) : (
          <Link href={url} target="_blank" rel="noopener noreferrer" inline>
            {by[language]}
          </Link>
        )}
        {`, ${dateText(published, language)} · ${texts.confidence(confidence[language])}`}
      </SourceLine>
    </>
  );
}

interface SourceTextProps {
  readonly title: string;
  readonly lines?: ReactNode;
}

function SourceText({ title, lines }: SourceTextProps) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <span className={styles.value}>{title}</span>
      {lines}
    </span>
  );
}

function SourceLine({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <Caption1 className={styles.source}>{children}</Caption1>;
}
