/** The keys that undo, as the user's keyboard shows them. */
export function undoKeys(platform: string = navigator.platform): string {
  return /^(Mac|iP)/.test(platform) ? '⌘Z' : 'Ctrl+Z';
}
