import { Button } from '@fluentui/react-components';
import { useAction } from '../async/useAction';
import { useTexts } from '../useTexts';
import { outcomeTexts } from './outcomeTexts';

interface CopyFormulaProps {
  /** Beginning with `=`. */
  readonly formula: string;
}

/** Copies a formula, and says whether it did. */
export function CopyFormula({ formula }: CopyFormulaProps) {
  const texts = useTexts(outcomeTexts);
  const copying = useAction((text: string) => navigator.clipboard.writeText(text));
  const label = {
    idle: texts.copyFormula,
    busy: texts.copyFormula,
    done: texts.copied,
    failed: texts.copyFailed,
  }[copying.state.kind];
  return (
    <Button size="small" onClick={() => copying.run(formula)}>
      {label}
    </Button>
  );
}
