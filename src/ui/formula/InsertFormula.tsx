import { Body1Strong, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import type { BuiltFormula } from '../../explain/buildFormula';
import type { Workbook } from '../../hosts/workbook';
import { useAction } from '../async/useAction';
import { FormulaCode } from './FormulaCode';
import { InsertedFormula } from './InsertedFormula';
import { functionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

const useStyles = makeStyles({
  // At the foot of the pane, always in sight: the answer changes while the fields above are filled in.
  root: {
    position: 'sticky',
    bottom: '0',
    zIndex: '1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  action: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  button: { flexGrow: '1' },
});

interface InsertFormulaProps {
  readonly workbook: Workbook;
  readonly built: BuiltFormula;
  /** The answer in short; empty if there is none yet. */
  readonly answer: string;
  /** The active cell, such as B2; undefined while it is not known. */
  readonly cell: string | undefined;
  /** Asked to insert what is not complete. */
  readonly onIncomplete: () => void;
}

/** The formula as it will be in the cell, the button that inserts it, and the outcome. */
export function InsertFormula(props: InsertFormulaProps) {
  const { workbook, built, answer, cell, onIncomplete } = props;
  const texts = useTexts(functionTexts);
  const insert = useAction((formula: string) => workbook.enterFormula(formula));
  const isBusy = insert.state.kind === 'busy';
  const styles = useStyles();
  const start = () => {
    if (built.kind === 'complete') insert.run(built.formula);
    else onIncomplete();
  };
  return (
    <div className={styles.root}>
      <div role="status">
        <InsertedFormula workbook={workbook} insert={insert} />
      </div>
      {built.kind === 'complete' && <FormulaCode label={texts.formula} text={built.formula} />}
      <div className={styles.action}>
        {answer !== '' && <Body1Strong aria-hidden>{answer}</Body1Strong>}
        <Button
          appearance="primary"
          className={styles.button}
          icon={isBusy ? <Spinner aria-hidden size="extra-tiny" /> : <MathFormulaRegular />}
          disabledFocusable={isBusy}
          aria-busy={isBusy}
          onClick={start}
        >
          {isBusy ? texts.inserting : cell ? texts.insertAt(cell) : texts.insert}
        </Button>
      </div>
    </div>
  );
}
