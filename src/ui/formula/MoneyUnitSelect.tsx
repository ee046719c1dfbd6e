import { Field, Select } from '@fluentui/react-components';
import { functionTexts, type FunctionTexts } from './functionTexts';
import { useTexts } from '../useTexts';

/** The unit of the amounts of a call; empty if it is not specified. */
export type MoneyUnit = keyof FunctionTexts['moneyUnits'];

interface MoneyUnitSelectProps {
  readonly chosen: MoneyUnit;
  readonly onChoose: (unit: MoneyUnit) => void;
}

/** The unit of the amounts, for the sentence and the cell. */
export function MoneyUnitSelect({ chosen, onChoose }: MoneyUnitSelectProps) {
  const texts = useTexts(functionTexts);
  return (
    <Field label={texts.moneyUnit} hint={texts.moneyUnitHint} size="small">
      <Select
        size="small"
        value={chosen}
        // The options below are all that can be chosen.
        onChange={(_, { value }) => onChoose(value as MoneyUnit)}
      >
        {Object.entries(texts.moneyUnits).map(([unit, name]) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
