import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { definitionFor } from '../../explain/definitionFor';
import type { FunctionName } from '../../functions/functionName';
import type { Workbook } from '../../hosts/workbook';
import { LanguageContext } from '../LanguageContext';
import { shortAnswerOf } from '../formula/shortAnswer';
import { ArgumentFields } from './ArgumentFields';
import { BuilderAnswer } from '../formula/BuilderAnswer';
import { Examples } from '../formula/Examples';
import { FunctionPicker } from './FunctionPicker';
import { InsertFormula } from '../formula/InsertFormula';
import { latestResult } from '../async/latestResult';
import { useBuilder } from '../formula/useBuilder';
import { useSelection } from '../async/useSelection';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minWidth: '0' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    // The foot of the pane must not hide the field that has the focus.
    '& input, & button, & select': { scrollMarginBottom: '160px' },
  },
});

interface FunctionsTabProps {
  readonly workbook: Workbook;
}

/** Writes a formula without knowing it by heart: choose, fill in, see the answer, insert. */
export function FunctionsTab({ workbook }: FunctionsTabProps) {
  const [name, setName] = useState<FunctionName>('AI_PAYBACK');
  const [showsMissing, setShowsMissing] = useState(false);
  const selection = latestResult(useSelection(workbook));
  const builder = useBuilder(workbook, name, selection);
  const definition = definitionFor(name);
  const language = useContext(LanguageContext);
  const styles = useStyles();

  const choose = (chosen: FunctionName) => {
    setName(chosen);
    setShowsMissing(false);
  };
  return (
    <div className={styles.root}>
      <div className={styles.form}>
        <FunctionPicker chosen={name} onChoose={choose} />
        <Examples definition={definition} onFill={builder.fill} />
        <ArgumentFields
          definition={definition}
          builder={builder}
          selection={selection}
          showsMissing={showsMissing}
        />
        <BuilderAnswer builder={builder} definition={definition} />
      </div>
      <InsertFormula
        workbook={workbook}
        built={builder.built}
        answer={shortAnswerOf(builder, language)}
        cell={selection?.cell}
        onIncomplete={() => setShowsMissing(true)}
      />
    </div>
  );
}
