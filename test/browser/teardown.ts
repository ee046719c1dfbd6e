/** After all browser tests: the site is no longer served. */
export default async function teardown(): Promise<void> {
  const server = globalThis.testSite;
  if (!server) return;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
