import type { CommandId } from '../../hosts/excel/commands';

/** That a command was given. Each is an object of its own, so that the same can be given twice. */
export interface CommandRequest {
  readonly id: CommandId;
}

let latest: CommandRequest | undefined;
const listeners = new Set<() => void>();

/** Hands a command to the pane, which may still be on its way. */
export function requestCommand(id: CommandId): void {
  latest = { id };
  for (const listener of listeners) listener();
}

/** The command given last. */
export function latestCommand(): CommandRequest | undefined {
  return latest;
}

/** Calls back with each command; the answer ends it. */
export function onCommandRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
