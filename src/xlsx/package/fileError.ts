import type { FileLimitName } from './limits';

/**
 * Why a file cannot be opened, as data: what is said of it, in which language, is for others. `part` is the part of the
 * package that is meant, as in `xl/workbook.xml`; `detail` is for whoever looks into the file, not for users.
 */
export type FileFault =
  /** No zip at all, or one that is not an office document. */
  | { readonly kind: 'notAPackage' }
  /** Encrypted: it opens with a password only. */
  | { readonly kind: 'password' }
  /** The format before .xlsx, whatever the file is called. */
  | { readonly kind: 'oldFormat' }
  /** An office document, but no workbook in XML. */
  | { readonly kind: 'otherKind'; readonly found: OtherKind }
  | { readonly kind: 'tooLarge'; readonly limit: FileLimitName; readonly part?: string }
  /** Longer than Excel takes; `length` and `most` in characters. */
  | {
      readonly kind: 'tooLong';
      readonly of: 'text' | 'formula';
      readonly sheet: string;
      readonly address: string;
      readonly length: number;
      readonly max: number;
    }
  | { readonly kind: 'damaged'; readonly part: string; readonly detail: string }
  | { readonly kind: 'noSheets' };

/** By the usual ending of such a file's name. */
export type OtherKind = 'docx' | 'numbers' | 'ods' | 'pptx' | 'xlsb';

/** Thrown for every file that cannot be opened. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(readonly fault: FileFault) {
    super(JSON.stringify(fault));
  }
}

/** A part that is not as it must be; see `FileFault`. */
export function damaged(part: string, detail: string): FileError {
  return new FileError({ kind: 'damaged', part, detail });
}
