import { type Injector, LocaleService } from '@univerjs/core';
import { languages } from '../../../language';
import { gridTexts } from '../gridTexts';
import { controlNames } from './controlNames';
import { watchElements } from './watchElements';

const ours = 'data-capex-named';

/**
 * Gives the grid's controls names, in the grid's language.
 *
 * Most buttons of its bars are a picture, and its fields have no label: a screen reader reads "button" for each.
 */
export function nameControls(injector: Injector, container: Element): void {
  const locale = injector.get(LocaleService);
  const name = (): void => {
    const current = locale.getCurrentLocale();
    const language = languages.find(
      (each) => gridTexts.has(each) && gridTexts.in(each).locale === current,
    );
    if (!language) return;
    const names = gridTexts.in(language).controls;
    const named = new Set<Element>();
    for (const [selector, key] of controlNames) {
      for (const element of container.querySelectorAll(selector)) {
        if (named.has(element) || hasName(element)) continue;
        named.add(element);
        if (element.getAttribute('aria-label') === names[key]) continue;
        element.setAttribute('aria-label', names[key]);
        element.setAttribute(ours, '');
      }
    }
  };
  watchElements(container, name);
  locale.currentLocale$.subscribe(name);
}

/** Whether the grid itself has named a control. */
function hasName(element: Element): boolean {
  if (element.hasAttribute(ours)) return false;
  return element.hasAttribute('aria-label') || element.textContent.trim() !== '';
}
