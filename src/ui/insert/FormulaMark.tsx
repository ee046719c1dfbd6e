import { Badge } from '@fluentui/react-components';
import { insertTexts } from './insertTexts';
import { useTexts } from '../useTexts';

/** The sign of a live formula, as in the formula bar. */
export function FormulaMark() {
  const texts = useTexts(insertTexts);
  return (
    <Badge
      appearance="tint"
      color="brand"
      size="small"
      shape="rounded"
      role="img"
      aria-label={texts.liveFormula}
    >
      <i>fx</i>
    </Badge>
  );
}
