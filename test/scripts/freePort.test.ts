import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort, requestedPort } from '../../scripts/start/freePort';

describe('wantedPort', () => {
  test.each([
    ['3000', 3000],
    ['1', 1],
    ['65535', 65_535],
  ])('%s', (given, expected) => {
    expect(requestedPort(given)).toBe(expected);
  });

  test.each(['0', '65536', '-1', '3000.5', 'http', ''])('refuses "%s"', (given) => {
    expect(() => requestedPort(given)).toThrow(`got "${given}"`);
  });
});

describe('freePort', () => {
  test('passes over a port at which somebody answers', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await freePort(port)).toBeGreaterThan(port);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await freePort(port)).toBe(port);
  });
});
