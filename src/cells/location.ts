/** A sheet's name and a range in A1 notation. */
export interface Location {
  readonly sheet: string;
  readonly address: string;
}
