import { Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useContext, useId } from 'react';
import type { NumberArgument } from '../../functions/definition';
import type { Selection } from '../../hosts/workbook';
import { domainText } from '../formula/domainText';
import { UseSelectionButton } from '../formula/UseSelectionButton';
import { LanguageContext } from '../LanguageContext';
import { estimateEntry, estimateParts, type EstimateEntry } from './estimate';
import type { RiskEntries } from './riskForm';
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
  readonly selection: Selection | undefined;
  /** Takes what is filled in, by the argument's name. */
  readonly onFill: (entries: RiskEntries) => void;
}

/**
 * One argument that may vary: three fields in a row, or the selected cells in the middle one. What is typed in another does
 * not draw it again.
 */
export const EstimateField = memo(function EstimateField(props: EstimateFieldProps) {
  const { argument, meaning, entry, fault, selection, onFill } = props;
  const onChange = (filled: EstimateEntry) => onFill({ [argument.name]: filled });
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
              onChange={(_, { value }) =>
                onChange({ ...entry, [part]: value, sheet: selection?.sheet })
              }
            />
          ))}
          <UseSelectionButton
            argument={argument.name}
            selection={selection}
            onUse={(used) => onChange(estimateEntry(used))}
          />
        </div>
      )}
    </Field>
  );
});
