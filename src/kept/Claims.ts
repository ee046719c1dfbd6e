/** A workbook that no other page may write, until it is released. */
export interface Claim {
  readonly release: () => void;
}

/** The part of `navigator.locks` that is used here. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Which page owns which workbook: at most one each. The browser itself ends the claims of a page that is closed or has
 * crashed.
 */
export class Claims {
  constructor(private readonly locks: Locks) {}

  /** @returns undefined if another page owns the workbook */
  claim(id: string): Promise<Claim | undefined> {
    return new Promise((resolve, reject) => {
      const held = (lock: Lock | null) => {
        if (!lock) return resolve(undefined);
        // The lock is held until the promise is kept.
        return new Promise<void>((release) => resolve({ release }));
      };
      this.locks
        .request(`ai-capex.workbench.${id}`, { ifAvailable: true }, held)
        .catch((error: unknown) =>
          reject(error instanceof Error ? error : new Error(String(error))),
        );
    });
  }
}
