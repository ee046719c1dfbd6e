import { currentTheme } from '../ui/themeChoice';
import { bringTexts, laterMs, loadParts } from './laterScripts';
import { pageLanguage } from './workbench/pageLanguage';
import { keptPaneWidth, showPaneWidth } from './workbench/paneWidth';

/**
 * Runs before the browser first paints: it lets the style sheet choose, of what the build has rendered, the language and
 * the theme. It is within the page itself, because to fetch it would take as long as the page does.
 */
const { documentElement: root } = document;
root.lang = pageLanguage(window.location.search);
root.dataset['theme'] = currentTheme();
showPaneWidth(keptPaneWidth());
setTimeout(() => {
  bringTexts();
  loadParts();
}, laterMs);
