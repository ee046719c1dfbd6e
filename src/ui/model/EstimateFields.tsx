import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import { argumentDescription } from '../../functions/help/functionHelpTexts';
import type { Entries } from '../formula/useBuilder';
import { LanguageContext } from '../LanguageContext';
import { EstimateField } from './EstimateField';
import { emptyEstimate, estimateParts } from './estimate';
import { riskArgumentIndex, variedArguments } from './riskForm';
import { useEstimateGrid } from './useEstimateGrid';
import type { Risk } from './useRisk';
import { modelTexts } from './modelTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heads: { color: tokens.colorNeutralForeground2 },
});

interface EstimateFieldsProps {
  readonly risk: Risk;
  readonly onFill: (entries: Entries) => void;
}

/** Low, likely and high of every argument that may vary, each argument in one row. */
export function EstimateFields({ risk, onFill }: EstimateFieldsProps) {
  const { entries, built, calculation, type } = risk;
  const language = useContext(LanguageContext);
  const texts = useTexts(modelTexts);
  const styles = useStyles();
  const grid = useEstimateGrid();
  const calculated = calculation.kind === 'done' ? calculation.result : undefined;
  const faultOf = (name: string): string | undefined => {
    const i = riskArgumentIndex(name);
    if (built.kind === 'complete') return calculated?.explanation.arguments[i]?.fault?.[language];
    const fault = built.faults[i];
    // What is still to be filled in is named next to the button.
    return fault?.kind === 'missing' ? undefined : fault?.message[language];
  };
  return (
    <div className={styles.root}>
      {/* Each field has a label of its own. */}
      <div aria-hidden className={mergeClasses(grid.row, styles.heads)}>
        {estimateParts.map((part) => (
          <Caption1 key={part}>{texts.parts[part]}</Caption1>
        ))}
      </div>
      {variedArguments.map((argument) => (
        <EstimateField
          key={argument.name}
          argument={argument}
          // What a single value means, not that there may be three.
          meaning={argumentDescription('AI_PAYBACK', argument, language)}
          entry={entries[argument.name] ?? emptyEstimate}
          fault={faultOf(argument.name)}
          onType={type}
          onFill={onFill}
        />
      ))}
    </div>
  );
}
