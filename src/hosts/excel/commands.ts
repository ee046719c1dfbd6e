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
 * it: the pane does the work and tells how it went. To be called once Office.js is ready.
 */
export function onCommand(take: (id: CommandId) => void): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      void answer(id, take, event);
    });
  }
}

function answer(
  id: CommandId,
  take: (id: CommandId) => void,
  event: Office.AddinCommands.Event | undefined,
): Promise<void> {
  take(id);
  // Until it is completed Excel takes no other command. A key brings no event.
  return Office.addin.showAsTaskpane().finally(() => event?.completed());
}
