/** The ids of the add-in's commands, as in the manifest and shortcuts.json. */
export const commandIds = [
  'showPane',
  'explain',
  'repair',
  'insert_industry',
  'insert_openai',
  'insert_companies',
  'insert_market_share',
  'insert_valuation',
  'insert_promise',
  'insert_timeline',
  'insert_other_readings',
  'insert_all',
  'insert_then_and_now',
  'insert_capex_by_company',
] as const;

export type CommandId = (typeof commandIds)[number];

/**
 * Handles every command of the ribbon, the context menu and the keyboard: it opens the pane and passes the command on, and
 * the pane does the work and shows the outcome. Call it as soon as Office.js has run, since Excel refuses commands without
 * a handler.
 *
 * @param fail receives the error if Excel does not open the pane; the command is passed on nevertheless
 */
export function onCommand(take: (id: CommandId) => void, fail: (error: unknown) => void): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      take(id);
      // Until it is completed, Excel runs no other command. A keyboard shortcut passes no event.
      void showPane(fail).then(() => event?.completed());
    });
  }
}

async function showPane(fail: (error: unknown) => void): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    fail(error);
  }
}
