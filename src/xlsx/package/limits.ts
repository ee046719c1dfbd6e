/** The most that is read of a file, so that a small file never fills the memory. */
export const fileLimits = {
  /** Bytes of one part, inflated. A sheet of a million numbers has some 40 million. */
  partSize: 256 * 1024 ** 2,
  /** Bytes of all parts that are looked at, inflated. */
  packageSize: 768 * 1024 ** 2,
  /** Parts of a file: as many as a plain zip can count. */
  parts: 65_534,
  /** Filled or formatted cells of all sheets: more than a browser's page can hold with all that it needs for each. */
  cells: 5_000_000,
} as const;

export type FileLimitName = keyof typeof fileLimits;
