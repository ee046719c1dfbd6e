/** The add-in's commands, by the ids under which the manifest and shortcuts.json know them. */
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
] as const;

export type CommandId = (typeof commandIds)[number];

/**
 * Answers every command of the ribbon, the context menu and the keyboard by opening the pane and handing the command to
 * it: the pane does the work and tells how it went. To be called as soon as Office.js has run, for Excel refuses a command
 * that nobody answers.
 *
 * @param fail called with the error where Excel does not open the pane; the command has been handed over all the same
 */
export function onCommand(take: (id: CommandId) => void, fail: (error: unknown) => void): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      take(id);
      // Until it is completed Excel takes no other command. A key brings no event.
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
