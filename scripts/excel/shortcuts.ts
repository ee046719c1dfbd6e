import type { Language } from '../../src/language';

/** The name of each resource that the shortcuts refer to. */
type Resources = Readonly<Record<string, { readonly value: string; readonly comment: string }>>;

const comment = 'Shown where another add-in, or Excel, has the same keys.';

/** The texts of the shortcuts. Excel uses the Chinese ones if its own language is not that of the manifest. */
const resources: Readonly<Record<Language, Resources>> = {
  en: { showPane: { value: 'Open AI Capex', comment } },
  // In both languages, for Microsoft does not say how Excel knows whose language this is.
  'zh-CN': { showPane: { value: '打开 AI Capex', comment } },
};

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
  resources: { default: resources.en },
} as const;

/**
 * The texts in the second language, as in `shortcuts.zh-CN.json`: Excel accepts one besides the manifest's language.
 */
export const shortcutTexts = resources['zh-CN'];
