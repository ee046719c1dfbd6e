import { flushSync } from 'react-dom';

/** For how long a press holds back what was read, in milliseconds: more than anyone presses a button. */
const longest = 1000;
/** From a release until its click, which a touch screen reports later. */
const untilClick = 50;

let released: Promise<unknown> = Promise.resolve();

/** To be called when a pointer is pressed in the pane. */
export function notePress(): void {
  released = new Promise((resolve) => {
    const ended = new AbortController();
    const end = () => {
      ended.abort();
      setTimeout(resolve, untilClick);
    };
    for (const type of ['pointerup', 'pointercancel']) {
      window.addEventListener(type, end, { signal: ended.signal });
    }
    setTimeout(resolve, longest);
  });
}

/**
 * Shows what was read at once, but not between a press and its click: a button that moves under the pointer meanwhile
 * is not clicked. React alone would show it some time later, between a press and its click as well.
 *
 * @param show sets the state of what is shown
 */
export async function showOnceReleased(show: () => void): Promise<void> {
  await released;
  flushSync(show);
}
