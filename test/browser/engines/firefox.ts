import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { clickActions, type Engine, type Json, keyActions, sourceOf, windowSize } from './Engine';

/** Firefox as it is installed, driven by WebDriver BiDi, which it speaks itself. */
export async function openFirefox(program: string): Promise<Engine> {
  const profile = await mkdtemp(path.join(tmpdir(), 'ai-capex-firefox-'));
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const { send, socket } = await connect(await addressOf(firefox));
  await send('session.new', { capabilities: {} });
  // A tab of its own: in the first one the address bar keeps the focus.
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: windowSize });
  const act = (actions: unknown) => send('input.performActions', { context, actions });

  return {
    open: async (url) =>
      void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    run: async <Arguments extends readonly Json[], Result>(
      script: (...given: Arguments) => Result | Promise<Result>,
      ...given: Arguments
    ) => {
      const { type, result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: sourceOf(script, given),
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails));
      return JSON.parse((result as { value: string }).value) as Result;
    },
    click: async (x, y) => void (await act(clickActions(Math.round(x), Math.round(y)))),
    type: async (text) => void (await act(keyActions(text))),
    screenshot: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data as string, 'base64');
    },
    close: async () => {
      socket.close();
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where Firefox listens, as it says itself. */
async function addressOf(firefox: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: firefox.stderr! })) {
    const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
    if (address) return `${address}/session`;
  }
  throw new Error('Firefox ended before it listened.');
}

type Answer = Record<string, unknown>;

/** Commands of WebDriver BiDi over a socket, each with its answer. */
async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    waiting.get(Number(answer['id']))?.(answer);
  });
  let id = 0;
  const send = async (method: string, params: unknown): Promise<Answer> => {
    const sent = ++id;
    const answered = new Promise<Answer>((resolve) => waiting.set(sent, resolve));
    socket.send(JSON.stringify({ id: sent, method, params }));
    const answer = await answered;
    waiting.delete(sent);
    if (answer['type'] === 'error') throw new Error(`${method}: ${String(answer['message'])}`);
    return answer['result'] as Answer;
  };
  return { send, socket };
}
