import { connect } from 'node:net';

const defaultPort = 3000;
const lastPort = 65_535;

/**
 * The port to serve on, from the environment variable PORT.
 *
 * @throws Error if it is not a port
 */
export function requestedPort(given = process.env['PORT'] ?? String(defaultPort)): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= lastPort) return port;
  throw new Error(`PORT must be a whole number from 1 to ${lastPort}; got "${given}"`);
}

/**
 * The first free port of this machine, from the requested one on.
 *
 * @throws Error if every port is busy
 */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= lastPort; port++) {
    // A browser may take either for "localhost".
    const busy = await Promise.all([answers(port, '127.0.0.1'), answers(port, '::1')]);
    if (!busy.includes(true)) return port;
  }
  throw new Error(`Every port from ${wanted} to ${lastPort} is in use.`);
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
