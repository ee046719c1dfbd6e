/** The name of each resource that the shortcuts refer to. */
type Resources = Readonly<Record<string, { readonly value: string; readonly comment: string }>>;

const comment = 'Shown if another add-in, or Excel, has the same keys.';

const english: Resources = { showPane: { value: 'Open AI Capex', comment } };

/**
 * The keyboard shortcuts of the add-in, as in `shortcuts.json`.
 *
 * Keys with all three modifiers collide with nothing of Excel's, as Microsoft recommends; M is a letter that no common
 * keyboard writes with them. On a Mac Control and Option belong to VoiceOver: so it is Command there, and Alt is
 * Option.
 *
 * @see Microsoft, "Add custom keyboard shortcuts to your Office Add-ins"
 */
export const shortcuts = {
  actions: [{ id: 'showPane', type: 'ExecuteFunction', name: '${resource.showPane}' }],
  shortcuts: [
    {
      action: 'showPane',
      key: { default: 'Ctrl+Shift+Alt+M', mac: 'Command+Shift+Alt+M' },
    },
  ],
  resources: { default: english },
} as const;

/**
 * The texts in Chinese, as in `shortcuts.zh-CN.json`. Excel accepts one language besides that of the manifest, and uses
 * it if its own is not the manifest's.
 */
export const shortcutTexts: Resources = { showPane: { value: '打开 AI Capex', comment } };
