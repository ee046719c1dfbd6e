import { launchBrowser } from '../launchBrowser';
import { type Engine, enter, type Json, sourceOf, windowSize } from './Engine';

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
    type: (text) => (text === enter ? page.keyboard.press('Enter') : page.keyboard.type(text)),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}
