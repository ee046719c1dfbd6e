import { useEffect } from 'react';
import type { RepairResult, Workbook } from '../../hosts/workbook';
import type { Language } from '../../language';
import { datedPlan } from '../../sheets/data/datedPlan';
import { allTables } from '../../sheets/since/allTables';
import { type InsertAction, useInsert } from '../../ui/insert/useInsert';
import type { Settings } from '../../ui/settings/settings';
import { type Action, useAction } from '../../ui/async/useAction';
import { type CommandRequest, takeCommand } from './commandRequests';

/** What came of the commands that change the workbook. */
interface Commands {
  readonly insert: InsertAction;
  readonly repair: Action<undefined, RepairResult>;
}

/**
 * Carries out each command once, one after the other: inserts a table at the selection, or repairs formulas. To show
 * and to explain needs the pane only.
 *
 * @param request the last command; a change of it means that there is one to carry out
 * @param settings read when a command comes, for the pane may have changed them since
 */
export function useCommands(
  workbook: Workbook,
  request: CommandRequest,
  language: Language,
  settings: () => Settings,
): Commands {
  const insert = useInsert(workbook);
  const repair = useAction((_: undefined) => workbook.repairFormulas());

  useEffect(() => {
    const start = ({ id }: CommandRequest): boolean => {
      // What came of the command before is old news now.
      for (const { dismiss } of [insert, repair]) dismiss();
      const table = allTables.find((each) => id === `insert_${each.id}`);
      if (table) {
        const plan = datedPlan(table, { language, ...settings() });
        insert.run({ plan, target: { kind: 'selection' } });
      }
      if (id === 'repair') repair.run(undefined);
      return table !== undefined || id === 'repair';
    };
    // A command that is given meanwhile waits: the end of the one before draws this again.
    if ([insert, repair].some(({ state }) => state.kind === 'busy')) return;
    for (let next = takeCommand(); next; next = takeCommand()) if (start(next)) return;
  }, [request, insert, repair, language, settings]);
  return { insert, repair };
}
