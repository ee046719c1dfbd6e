import { placeName } from '../../cells/sheetReference';
import type { CellValue } from '../../cells/value';
import { a1Reference, addressOf } from '../../formulas/a1Reference';
import { parseReference } from '../../formulas/parseReference';
import { tokensOf } from '../../formulas/tokens';
import type { Location, Selection, Workbook } from '../../hosts/workbook';

/** A cell, or a range, that a formula refers to. */
export interface Precedent {
  readonly place: Location;
  /** The place as a formula names it. */
  readonly text: string;
  /** The error that a single cell shows, such as `#N/A`. */
  readonly error?: string;
}

/** As many as a reader looks through. */
const maxCount = 12;

/**
 * The first cells that a formula refers to, in the order in which it names them, and which of them show an error: where a
 * result, or an error, comes from.
 *
 * @throws WorkbookError if the cells cannot be read
 */
export async function precedents(
  workbook: Workbook,
  { sheet }: Pick<Selection, 'sheet'>,
  formula: string,
): Promise<readonly Precedent[]> {
  const places = new Map<string, Location & { readonly isSingle: boolean }>();
  for (const { value } of tokensOf(formula)) {
    // Not those of another workbook, nor of several sheets at once.
    const reference = parseReference(value)?.kind === 'cells' ? a1Reference(value) : undefined;
    if (!reference) continue;
    const address = addressOf(reference);
    const place = { sheet: reference.sheet ?? sheet, address, isSingle: !address.includes(':') };
    places.set(placeName(place.sheet, address), place);
  }
  const named = [...places].slice(0, maxCount);
  const single = named.filter(([, { isSingle }]) => isSingle).map(([text]) => text);
  const values = single.length > 0 ? await workbook.readRanges(single, sheet) : [];
  const errors = new Map(single.map((text, i) => [text, errorOf(values[i]?.[0]?.[0])]));
  return named.map(([text, { sheet: of, address }]) => {
    const error = errors.get(text);
    return { place: { sheet: of, address }, text, ...(error !== undefined && { error }) };
  });
}

function errorOf(value: CellValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null ? value.error : undefined;
}
