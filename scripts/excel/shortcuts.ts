/**
 * The keys of the add-in, as `shortcuts.json` tells Excel. The name is shown where another add-in wants the same keys;
 * it is in both languages, for the file is one for all.
 *
 * @see Microsoft, "Add custom keyboard shortcuts to your Office Add-ins"
 */
export const shortcuts = {
  actions: [{ id: 'showPane', type: 'ExecuteFunction', name: 'Open AI Capex / 打开AI资本支出' }],
  shortcuts: [
    // Not with Ctrl and Alt: on many keyboards these two write letters.
    { action: 'showPane', key: { default: 'Ctrl+Shift+K', mac: 'Command+Shift+K' } },
  ],
} as const;
