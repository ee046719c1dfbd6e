/** Why this browser keeps nothing: it is not allowed to, has no room, lacks a secure connection, or something else. */
export type NotKept =
  | { readonly kind: 'refused' }
  | { readonly kind: 'full' }
  | { readonly kind: 'insecure' }
  | { readonly kind: 'other'; readonly detail: string };

/** That nothing is kept, for a reason known beforehand. */
export class NotKeptError extends Error {
  constructor(readonly reason: NotKept) {
    super(`Nothing is kept: ${reason.kind}`);
    this.name = 'NotKeptError';
  }
}

/** As a reason, what the browser's storage failed with. */
export function notKept(error: unknown): NotKept {
  if (error instanceof NotKeptError) return error.reason;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { kind: 'full' };
  if (refusals.includes(name)) return { kind: 'refused' };
  return { kind: 'other', detail: String(error) };
}

/**
 * How browsers refuse the storage of a site: closed by its user or by a policy (Chromium, Safari: SecurityError), in
 * private windows (Firefox: InvalidStateError), or not there at all.
 */
const refusals: readonly string[] = ['SecurityError', 'InvalidStateError', 'ReferenceError'];
