/**
 * Opens an address in a browser, if there is one to see. The environment variable BROWSER names another than the
 * system's, or none: `none`.
 */
export async function openBrowser(
  address: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const browser = environment['BROWSER'];
  if (browser === 'none' || !hasScreen(environment)) return;
  const { default: open } = await import('open');
  const child = await open(address, browser ? { app: { name: browser } } : {});
  child.once('error', () => console.log(`Could not open a browser. Open ${address} yourself.`));
}

/** On Linux a browser needs a display; without one it would take over the terminal, or fail. */
function hasScreen(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY']);
}
