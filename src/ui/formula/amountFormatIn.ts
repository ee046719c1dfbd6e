import type { FunctionTexts } from './functionTexts';
import type { MoneyUnit } from './MoneyUnitSelect';
import type { InUnit } from './resultCells';

/** Writes formats of amounts with a unit of money: `#,##0.0" USD bn"`; without one they stay as they are. */
export function amountFormatIn(money: MoneyUnit, texts: FunctionTexts): InUnit {
  return (amount) => (money === '' ? amount : texts.amountFormat(amount, texts.moneyUnits[money]));
}
