import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { figureText } from '../../explain/figureText';
import { dateText } from '../../figures/dateText';
import type { DisputedFigure } from '../../figures/disputedFigures';
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
  readonly disputed: DisputedFigure;
  /** Whether the value of the second source is chosen, not the article's. */
  readonly other: boolean;
  readonly onChange: (other: boolean) => void;
}

/** A choice between the article's value of a figure and that of a second source. */
export function SourceChoice({ disputed, other, onChange }: SourceChoiceProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(insertTexts);
  const { figure, articleValue, alternativeValue, definition, by, published, confidence } =
    disputed;
  const shown = (value: number) => figureText(value, figure.unit, language);
  const source = sources[figure.source];
  return (
    <Field label={{ children: figure.label[language], size: 'small' }}>
      <RadioGroup
        value={other ? 'other' : 'article'}
        onChange={(_, { value }) => onChange(value === 'other')}
      >
        <SourceOption
          value="article"
          title={`${texts.article}: ${shown(articleValue)}`}
          lines={[
            termText('by', figure.by, language),
            `${source.publisher[language]}, ${dateText(source.published, language)}, ${paragraphsText(figure.paragraphs)}`,
          ]}
        />
        <SourceOption
          value="other"
          title={`${texts.secondSource}: ${shown(alternativeValue)}`}
          lines={[
            definition[language],
            `${by[language]}, ${dateText(published, language)} · ${texts.confidence(confidence[language])}`,
          ]}
        />
      </RadioGroup>
    </Field>
  );
}

interface SourceOptionProps {
  readonly value: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function SourceOption({ value, title, lines }: SourceOptionProps) {
  const styles = useStyles();
  return (
    <Radio
      value={value}
      label={
        <span className={styles.label}>
          <span className={styles.value}>{title}</span>
          {lines.map((line) => (
            <Caption1 key={line} className={styles.source}>
              {line}
            </Caption1>
          ))}
        </span>
      }
    />
  );
}
