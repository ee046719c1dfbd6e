import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Known } from '../../figures/known';
import { figureFormulaPlan, figureValuePlan, sourcedValuePlan } from '../../sheets/oneFigure';
import type { ColorConvention } from '../../sheets/plan';
import type { InsertAction } from '../insert/useInsert';
import { LanguageContext } from '../LanguageContext';
import { useTexts } from '../useTexts';
import { rowTexts } from './rowTexts';
import { sourceNote } from './sourceNote';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface FigureActionsProps {
  readonly figure: Known;
  readonly colors: ColorConvention;
  /** Id of the figure's name. */
  readonly describedBy: string;
  readonly insert: InsertAction;
}

/** The buttons that insert a figure into the selected cell: as a number, with its source in the next cell if wanted, or as the formula that looks it up. */
export function FigureActions({ figure, colors, describedBy, insert }: FigureActionsProps) {
  const language = useContext(LanguageContext);
  const texts = useTexts(rowTexts);
  const styles = useStyles();
  const target = { kind: 'selection' } as const;
  const options = { language, colors };
  const button = {
    size: 'small',
    disabledFocusable: insert.state.kind === 'busy',
    'aria-describedby': describedBy,
  } as const;
  return (
    <div className={styles.root}>
      <Button
        {...button}
        onClick={() => insert.run({ plan: figureValuePlan(figure, options), target })}
      >
        {texts.insertValue}
      </Button>
      <Button
        {...button}
        onClick={() => {
          const plan = sourcedValuePlan(figure, sourceNote(figure, language), options);
          insert.run({ plan, target });
        }}
      >
        {texts.insertSourced}
      </Button>
      <Button
        {...button}
        onClick={() => insert.run({ plan: figureFormulaPlan(figure, options), target })}
      >
        {texts.insertFormula}
      </Button>
    </div>
  );
}
