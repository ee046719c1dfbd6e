/**
 * The name under which the browser keeps the settings.
 *
 * @param partition the key that Excel on the web gives, so that what is kept in one context is not read in another;
 *   undefined if there is none
 * @see Microsoft, "Persist add-in state and settings", Storage partitioning
 */
export function settingsKey(partition = ''): string {
  return `${partition}ai-capex.settings`;
}
