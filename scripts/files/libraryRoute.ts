import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { LibraryRequest } from './libraryTrip';
import type { Route, Trip } from './trip';

/** The heap that a file may take, in megabytes. */
const heap = 2048;

/**
 * Opens and saves files without a grid, in a process of its own: one that crashes or hangs takes nothing else along.
 *
 * @param timeoutMs for one file, in milliseconds
 */
export function libraryRoute(timeoutMs: number): Route {
  let child: ChildProcess | undefined;
  return {
    take: async (_, bytes, cell) => {
      child ??= fork(path.join(__dirname, 'libraryTrip.ts'), {
        execArgv: ['--import', 'tsx', `--max-old-space-size=${heap}`],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
      const trip = await ask(child, { bytes, cell }, timeoutMs);
      if (trip.kind === 'hung' || child.exitCode !== null) {
        child.kill('SIGKILL');
        child = undefined;
      }
      return trip;
    },
    close: async () => {
      child?.kill();
    },
  };
}

function ask(child: ChildProcess, request: LibraryRequest, timeoutMs: number): Promise<Trip> {
  return new Promise((resolve) => {
    let said = '';
    const hear = (data: Buffer) => (said = `${said}${data.toString()}`.slice(-2000));
    const done = (trip: Trip) => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', exited);
      child.stderr?.off('data', hear);
      resolve(trip);
    };
    const answered = (trip: Trip) => done(trip);
    const exited = () => done({ kind: 'crashed', reason: said.trim().split('\n').at(-1) ?? '' });
    const timer = setTimeout(() => done({ kind: 'hung' }), timeoutMs);
    child.on('message', answered).on('exit', exited);
    child.stderr?.on('data', hear);
    child.send(request);
  });
}
