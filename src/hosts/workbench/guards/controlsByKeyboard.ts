import type { Injector } from '@univerjs/core';
import { ILayoutService, IShortcutService } from '@univerjs/ui';
import './outOfSight.css';
import { watchElements } from './watchElements';

const cells = 'canvas[id^="univer-sheet-main-canvas"]';
const editor = '[data-u-comp="editor"]';

/**
 * The bars of the grid, its cells and its sheets are reached, and left, by Tab.
 *
 * The grid takes Tab for its cells wherever the keyboard is, and takes the focus away from a button that gets it. Its
 * canvases come before everything else on the page. Here Tab goes from one control to the next, in the order of the
 * page, and the cells are one of them: an arrow key or typing enters them, and within them Tab goes from cell to cell.
 */
export function controlsByKeyboard(injector: Injector, container: Element): void {
  const shortcuts = injector.get(IShortcutService);
  const layout = injector.get(ILayoutService);
  const isControl = (target: EventTarget | null): target is Element =>
    target instanceof Element && container.contains(target) && !target.closest(editor);

  const byPointer = watchPointer();
  let isArriving = false;
  window.addEventListener(
    'focusin',
    () => {
      isArriving = true;
      setTimeout(() => (isArriving = false));
    },
    { capture: true },
  );
  const focusCells = layout.focus.bind(layout);
  layout.focus = () => {
    const stays = isArriving && !byPointer() && isControl(document.activeElement);
    if (!stays) focusCells();
  };

  const dispatch = shortcuts.dispatch.bind(shortcuts);
  shortcuts.dispatch = (event) => {
    if (!isControl(event.target) || event.ctrlKey || event.metaKey) return dispatch(event);
    if (event.key === 'Tab' || !event.target.matches(cells)) return undefined;
    if (!modifiers.has(event.key)) focusCells();
    return dispatch(event);
  };

  watchElements(container, () => {
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) {
      canvas.setAttribute('tabindex', canvas.matches(cells) ? '0' : '-1');
      if (canvas.matches(cells)) canvas.setAttribute('role', 'application');
    }
    // The grid itself gives them the keyboard.
    for (const element of document.querySelectorAll(`${editor}:not([tabindex])`)) {
      element.setAttribute('tabindex', '-1');
    }
  });
}

/** Whether the keyboard goes where the pointer has just been pressed; a touch moves it only afterwards. */
function watchPointer(): () => boolean {
  let last = -Infinity;
  let isDown = false;
  const press = (down: boolean) => () => {
    isDown = down;
    last = performance.now();
  };
  window.addEventListener('pointerdown', press(true), { capture: true });
  window.addEventListener('pointerup', press(false), { capture: true });
  window.addEventListener('pointercancel', press(false), { capture: true });
  return () => isDown || performance.now() - last < afterTouch;
}

/** In milliseconds: how long a browser waits for a second tap. */
const afterTouch = 300;

const modifiers: ReadonlySet<string> = new Set(['Shift', 'Alt', 'Control', 'Meta', 'F6']);
