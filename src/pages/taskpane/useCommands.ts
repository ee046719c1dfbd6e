import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Repaired, Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { baselineTables } from '../../sheets/baselineTables';
import { type InsertAction, useInsert } from '../../ui/figures/useInsert';
import type { Settings } from '../../ui/settings/settings';
import { type Action, useAction } from '../../ui/useAction';
import { type CommandRequest, latestCommand, onCommandRequest } from './commandRequests';

/** The command given last, and what came of those that change the workbook. */
export interface Commands {
  readonly request: CommandRequest | undefined;
  readonly insert: InsertAction;
  readonly repair: Action<undefined, Repaired>;
}

/**
 * Carries out each command once: inserts a table at the selection, or repairs formulas. To show and to explain needs
 * the pane only.
 *
 * @param settings read when a command comes, for the pane may have changed them since
 */
export function useCommands(
  workbook: Workbook,
  language: Language,
  settings: () => Settings,
): Commands {
  const request = useSyncExternalStore(onCommandRequest, latestCommand);
  const insert = useInsert(workbook);
  const repair = useAction((_: undefined) => workbook.repairFormulas());
  const done = useRef<CommandRequest>(undefined);

  useEffect(() => {
    if (!request || done.current === request) return;
    done.current = request;
    // What came of the command before is old news now.
    for (const { state, dismiss } of [insert, repair]) if (state.kind !== 'busy') dismiss();
    if (request.id === 'repair') repair.run(undefined);
    const table = baselineTables.find(({ id }) => request.id === `insert_${id}`);
    if (!table) return;
    const plan = table.plan({ language, ...settings() });
    insert.run({ plan, target: { kind: 'selection' } });
  }, [request, insert, repair, language, settings]);
  return { request, insert, repair };
}
