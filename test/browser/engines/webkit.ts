import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { clickActions, type Engine, type Json, keyActions, sourceOf, windowSize } from './Engine';

/** What drives WebKit: its driver, its smallest browser, and a screen without a monitor. */
export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** WebKit as GTK has it, driven by WebDriver. The pane in Excel on Mac is drawn by WebKit too. */
export async function openWebkit(programs: WebkitPrograms): Promise<Engine> {
  const size = `${windowSize.width}x${windowSize.height + 200}x24`;
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await firstLine(screen.stdio[3] as Readable);
  const port = await freePort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}` },
  });
  const call = caller(`http://127.0.0.1:${port}`);
  await answers(() => call('GET', '/status'));
  const { sessionId } = (await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const inSession = (method: 'GET' | 'POST' | 'DELETE', command: string, body?: unknown) =>
    call(method, `/session/${sessionId}${command}`, body);
  await inSession('POST', '/window/rect', windowSize);
  // What the browser itself shows above the page comes on top.
  const frame = (await inSession('POST', '/execute/sync', {
    script: 'return outerHeight - innerHeight',
    args: [],
  })) as number;
  await inSession('POST', '/window/rect', {
    ...windowSize,
    height: windowSize.height + frame,
  });

  return {
    open: async (url) => void (await inSession('POST', '/url', { url })),
    run: async <Arguments extends readonly Json[], Result>(
      script: (...given: Arguments) => Result | Promise<Result>,
      ...given: Arguments
    ) => {
      const answer = await inSession('POST', '/execute/async', {
        script: `(${sourceOf(script, given)})().then(arguments[0], (error) => arguments[0]({ failed: String(error) }))`,
        args: [],
      });
      if (typeof answer !== 'string') throw new Error((answer as { failed: string }).failed);
      return JSON.parse(answer) as Result;
    },
    click: async (x, y) =>
      void (await inSession('POST', '/actions', {
        actions: clickActions(Math.round(x), Math.round(y)),
      })),
    type: async (text) => void (await inSession('POST', '/actions', { actions: keyActions(text) })),
    screenshot: async () =>
      Buffer.from((await inSession('GET', '/screenshot')) as string, 'base64'),
    close: async () => {
      await inSession('DELETE', '');
      await Promise.all([driver, screen].map(end));
    },
  };
}

/** Commands of WebDriver over HTTP. */
function caller(address: string) {
  return async (method: 'GET' | 'POST' | 'DELETE', command: string, body?: unknown) => {
    const response = await fetch(`${address}${command}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${command}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 100; ; tries--) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries === 0) throw error;
    }
    await setTimeout(50);
  }
}

function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => stream.once('data', (data: Buffer) => resolve(`${data}`.trim())));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function end(program: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  return ended;
}
