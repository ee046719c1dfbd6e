import { launchBrowser } from '../launchBrowser';
import { type Engine, type Json, keys, sourceOf, windowSize } from './Engine';

const names = new Map<string, string>([
  [keys.enter, 'Enter'],
  [keys.escape, 'Escape'],
  [keys.tab, 'Tab'],
]);

/** Chromium, driven by Playwright as in all other tests. */
export async function openChromium(): Promise<Engine> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: windowSize });
  return {
    open: async (address) => void (await page.goto(address)),
    run: async <Arguments extends readonly Json[], Result>(
      script: (...given: Arguments) => Result | Promise<Result>,
      ...given: Arguments
    ) => JSON.parse(await page.evaluate(`(${sourceOf(script, given)})()`)) as Result,
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => {
      const name = names.get(text);
      return name ? page.keyboard.press(name) : page.keyboard.type(text);
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
