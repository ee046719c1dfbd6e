import { CellError } from './cellError';

/** A cell value that is not a single number or text: an entity, a stock, a picture. */
export class DataType {
  /** @param type as Excel names it: Entity, LinkedEntity, WebImage */
  constructor(readonly type: string) {}
}

/** What Excel may hand over for a cell next to plain values; each kind has some of these. */
interface RichValue {
  /** The code of an error, as Excel's runtime and the workbench make it. */
  readonly code?: unknown;
  /** The same as the pane reads it from cells. */
  readonly error?: unknown;
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/** Types whose basic type may be omitted, for it is always the same. */
const basic = ['Double', 'FormattedNumber', 'String', 'Boolean', 'Empty'];

/**
 * What a cell function can calculate with, of what Excel hands over for a cell: of a data type the value that it has
 * besides, such as the number of a formatted number.
 *
 * @returns a plain value as it is; null for a blank one
 * @see Microsoft, "Use data types with custom functions in Excel"
 */
export function plainValue(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  const { code, error, type, basicType = type, basicValue } = element as RichValue;
  if (typeof (code ?? error) === 'string') return new CellError(element);
  // An entity has #VALUE! as its basic value because it has none; any other error is an error.
  const isError = type === 'Error' || (basicType === 'Error' && basicValue !== '#VALUE!');
  if (isError && typeof basicValue === 'string') return new CellError(element, basicValue);
  if (!basic.includes(String(basicType))) return new DataType(String(type ?? 'unknown'));
  return basicType === 'Empty' ? null : basicValue;
}
