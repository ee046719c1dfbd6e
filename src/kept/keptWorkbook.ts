/** The form in which workbooks are kept now; raised whenever an older page could not read what a newer one writes. */
export const keptVersion = 2;

/** Before, the cells were kept in the data. */
const readable = [1, keptVersion];

/** The description of a kept workbook, readable without its contents. */
export interface KeptAbout {
  readonly version: number;
  readonly id: string;
  /** That of its file. */
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly time: number;
  /** Names of its sheets, in order. */
  readonly sheets: readonly string[];
  /** Put aside by its user: it stays, but no page opens with it by itself. */
  readonly isAside: boolean;
}

/** What a kept workbook holds. */
export interface KeptContent {
  /** As the grid saves it; without the cells of its sheets, if they are stored separately. */
  readonly data: unknown;
  /** The cells of each sheet, by its id: see packedGrid. */
  readonly cells?: Readonly<Record<string, unknown>>;
  /** The name of the sheet that was shown. */
  readonly activeSheet: string;
  /** The cell that is selected in it at first; A1 if absent. */
  readonly selected?: { readonly row: number; readonly column: number };
}

/** The file that a workbook was opened from, which is kept as it came: what a save changes. */
export interface KeptFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: KeptFileType;
}

/** What a file is called behind the dot: a workbook or a template, without or with macros. */
export type KeptFileType = (typeof fileTypes)[number];

export const fileTypes = ['xlsx', 'xlsm', 'xltx', 'xltm'] as const;

/** Why a kept workbook cannot be read. */
export type UnreadableReason = 'damaged' | 'newer';

/** A kept workbook as a list names it. */
export type KeptEntry =
  | { readonly kind: 'readable'; readonly about: KeptAbout }
  | { readonly kind: 'unreadable'; readonly id: string; readonly reason: UnreadableReason };

/** The id of the workbook that an entry is of. */
export function entryId(entry: KeptEntry): string {
  return entry.kind === 'readable' ? entry.about.id : entry.id;
}

/** What is in the browser's storage under an id, whoever wrote it and whenever. */
export function keptEntry(id: string, stored: unknown): KeptEntry {
  if (isAbout(stored) && stored.id === id) return { kind: 'readable', about: stored };
  return { kind: 'unreadable', id, reason: isNewer(stored) ? 'newer' : 'damaged' };
}

/** Whether something stored is what a kept workbook holds. */
export function isContent(stored: unknown): stored is KeptContent {
  if (!isRecord(stored) || !isRecord(stored['data'])) return false;
  const { activeSheet, cells } = stored;
  return typeof activeSheet === 'string' && (cells === undefined || isRecord(cells));
}

/** Whether something stored is a file. */
export function isCarriedFile(stored: unknown): stored is KeptFile {
  return (
    isRecord(stored) &&
    stored['bytes'] instanceof Uint8Array &&
    fileTypes.some((type) => type === stored['type'])
  );
}

function isAbout(stored: unknown): stored is KeptAbout {
  if (!isRecord(stored)) return false;
  const { version, id, name, time, sheets, isAside } = stored;
  return (
    readable.some((each) => each === version) &&
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof time === 'number' &&
    Number.isFinite(new Date(time).getTime()) &&
    Array.isArray(sheets) &&
    sheets.every((sheet) => typeof sheet === 'string') &&
    typeof isAside === 'boolean'
  );
}

function isNewer(stored: unknown): boolean {
  return (
    isRecord(stored) && typeof stored['version'] === 'number' && stored['version'] > keptVersion
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
