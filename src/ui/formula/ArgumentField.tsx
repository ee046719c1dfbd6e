import {
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { memo, useContext } from 'react';
import type { Argument } from '../../functions/definition';
import { LanguageContext } from '../LanguageContext';
import { anchorKey } from './anchorKey';
import { pointingAttribute } from './usePointing';
import { domainText } from './domainText';
import { SuggestionInput } from './SuggestionInput';
import { suggestionsFor } from './suggestionsFor';
import type { Entries } from './useBuilder';
import { UseSelectionButton } from './UseSelectionButton';
import { functionTexts, type FunctionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  label: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
  optional: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: '0' },
  input: { flexGrow: '1', minWidth: '0' },
  pointing: {
    borderRadius: tokens.borderRadiusMedium,
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: tokens.strokeWidthThick,
  },
});

interface ArgumentFieldProps {
  readonly argument: Argument;
  readonly meaning: string;
  readonly text: string;
  /** What is wrong and what to change. */
  readonly fault: string | undefined;
  /** Whether it takes what is selected. */
  readonly isPointing?: boolean;
  readonly onType: (argument: string, text: string) => void;
  /** Takes what is selected, by the argument's name. */
  readonly onFill: (entries: Entries) => void;
}

/** One argument: typed, or taken from the selected cells. Neither what is typed in another nor what is selected draws it again. */
export const ArgumentField = memo(function ArgumentField(props: ArgumentFieldProps) {
  const { argument, meaning, text, fault, isPointing, onType, onFill } = props;
  const language = useContext(LanguageContext);
  const texts = useTexts(functionTexts);
  const suggestions = suggestionsFor(argument, language);
  const styles = useStyles();

  const type = (typed: string) => onType(argument.name, typed);
  const placeholder = texts.examplesOf[exampleOf(argument)];
  const domain = argument.kind === 'number' ? domainText(argument, language) : '';
  return (
    <Field
      label={{
        children: (
          <>
            <span className={styles.label}>{argument.name}</span>
            {argument.optional && <Caption1 className={styles.optional}>{texts.optional}</Caption1>}
          </>
        ),
      }}
      required={!argument.optional}
      hint={texts.argumentHint([meaning, domain].filter(Boolean))}
      validationState={fault === undefined ? 'none' : 'error'}
      validationMessage={fault ?? null}
    >
      {(field) => (
        <div
          className={mergeClasses(styles.row, isPointing && styles.pointing)}
          {...{ [pointingAttribute]: argument.name }}
        >
          {suggestions.length > 0 ? (
            <SuggestionInput
              {...field}
              className={styles.input}
              placeholder={placeholder}
              text={text}
              suggestions={suggestions}
              onType={type}
            />
          ) : (
            <Input
              {...field}
              className={styles.input}
              autoComplete="off"
              spellCheck={false}
              placeholder={placeholder}
              value={text}
              onChange={(_, { value }) => type(value)}
              onKeyDown={(event) => anchorKey(event, type)}
            />
          )}
          <UseSelectionButton argument={argument.name} onFill={onFill} />
        </div>
      )}
    </Field>
  );
});

/** What a field is an example of: a text, three values, or a number of some unit. */
function exampleOf(argument: Argument): keyof FunctionTexts['examplesOf'] {
  if (argument.kind === 'text') return 'text';
  if (argument.series) return 'series';
  return argument.threePoint ? 'threePoint' : argument.unit;
}
