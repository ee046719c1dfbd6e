/** What is wrong in a seed file, and where. */
export interface SeedError {
  /** Name of the file, such as `industry.json`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What was found and what is allowed. */
  readonly message: string;
}
