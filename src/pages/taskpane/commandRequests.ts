import type { CommandId } from '../../hosts/excel/commands';

/** That a command was given. Each is an object of its own, so that the same can be given twice. */
export interface CommandRequest {
  readonly id: CommandId;
}

let latest: CommandRequest | undefined;
const waiting: CommandRequest[] = [];
const listeners = new Set<() => void>();

/** Hands a command to the pane, which may still be on its way, or busy with the one before. */
export function requestCommand(id: CommandId): void {
  latest = { id };
  waiting.push(latest);
  for (const listener of listeners) listener();
}

/** The command given last. */
export function latestCommand(): CommandRequest | undefined {
  return latest;
}

/** The first command that nobody has taken yet; each is taken once, however often the pane is drawn. */
export function takeCommand(): CommandRequest | undefined {
  return waiting.shift();
}

/** Calls back with each command; the answer ends it. */
export function onCommandRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
