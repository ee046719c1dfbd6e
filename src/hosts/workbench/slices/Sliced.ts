/** Long work that pauses wherever it can be interrupted: see atOnce and inSlices. */
export type Sliced<T> = Generator<undefined, T, undefined>;
