import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useContext, useId } from 'react';
import type { NumberArgument } from '../../functions/definition';
import { domainText } from '../formula/domainText';
import { UseSelectionButton } from '../formula/UseSelectionButton';
import { LanguageContext } from '../LanguageContext';
import type { Entries } from '../formula/useBuilder';
import { estimateParts, type EstimateEntry, type TypedEstimate } from './estimate';
import { useEstimateGrid } from './useEstimateGrid';
import { functionTexts } from '../formula/functionTexts';
import { useTexts } from '../useTexts';
import { modelTexts } from './modelTexts';

const useStyles = makeStyles({
  label: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
  optional: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  input: { minWidth: '0', width: '100%' },
});

interface EstimateFieldProps {
  readonly argument: NumberArgument;
  readonly meaning: string;
  readonly entry: EstimateEntry;
  /** What is wrong and what to change. */
  readonly fault: string | undefined;
  readonly onType: (argument: string, entry: TypedEstimate) => void;
  /** Takes what is selected, by the argument's name. */
  readonly onFill: (entries: Entries) => void;
}

/**
 * One argument that may vary: three fields in a row, or the selected cells in the middle one. Neither what is typed in
 * another nor what is selected draws it again.
 */
export const EstimateField = memo(function EstimateField(props: EstimateFieldProps) {
  const { argument, meaning, entry, fault, onType, onFill } = props;
  const language = useContext(LanguageContext);
  const texts = useTexts(modelTexts);
  const { optional, argumentHint } = useTexts(functionTexts);
  const styles = useStyles();
  const grid = useEstimateGrid();
  const labelId = useId();
  return (
    <Field
      label={{
        id: labelId,
        children: (
          <>
            <span className={styles.label}>{argument.name}</span>
            {argument.optional && <Caption1 className={styles.optional}>{optional}</Caption1>}
          </>
        ),
      }}
      required={!argument.optional}
      hint={argumentHint([meaning, domainText(argument, language)])}
      validationState={fault === undefined ? 'none' : 'error'}
      validationMessage={fault ?? null}
    >
      {({ id }) => (
        <div role="group" aria-labelledby={labelId} className={grid.row}>
          {estimateParts.map((part) => (
            <Input
              key={part}
              // The label belongs to the middle one; the rest of the field's attributes come by themselves.
              id={part === 'likely' ? id : `${id}-${part}`}
              className={styles.input}
              aria-label={texts.partOf(argument.name, texts.parts[part])}
              autoComplete="off"
              spellCheck={false}
              required={part === 'likely' && !argument.optional}
              value={entry[part]}
              onChange={(_, { value }) => onType(argument.name, { ...entry, [part]: value })}
            />
          ))}
          <UseSelectionButton argument={argument.name} onFill={onFill} />
        </div>
      )}
    </Field>
  );
});
