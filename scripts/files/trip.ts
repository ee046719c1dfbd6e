/** A cell that is to be changed: a number, which becomes one more. */
export interface CellToChange {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/** What became of a file that was opened and saved, as it was and with one cell changed. */
export type Trip =
  | {
      readonly kind: 'saved';
      readonly unchanged: Uint8Array;
      /** Absent if the file has no number to change. */
      readonly changed?: Uint8Array;
      /** What was reported to the user on opening, such as `2 chart`; empty without a grid. */
      readonly report: string;
      /** What the grid showed after opening, by sheet and address as in `Plan!B2`; absent without a grid. */
      readonly shown?: ReadonlyMap<string, ShownValue>;
      /** The formulas reported to the user as keeping their result, or as having another one. */
      readonly listed?: ReadonlySet<string>;
      readonly milliseconds: number;
    }
  /** Not opened, or not saved, with the reason. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** An error that is not a refusal. */
  | { readonly kind: 'crashed'; readonly reason: string }
  | { readonly kind: 'hung' };

/** What a cell of the grid shows; an error as its code. */
export type ShownValue = number | string | boolean | null;

/** The way that files go: through the reader and the writer alone, or through the workbench's page. */
export interface Route {
  readonly take: (file: string, bytes: Uint8Array, cell: CellToChange | undefined) => Promise<Trip>;
  readonly close: () => Promise<void>;
}
