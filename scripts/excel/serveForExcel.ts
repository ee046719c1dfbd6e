import { homedir } from 'node:os';
import path from 'node:path';
import WebpackDevServer from 'webpack-dev-server';
import { developmentCompiler } from '../start/developmentCompiler';
import { generatedFilesWhenAsked } from '../start/generatedFilesWhenAsked';
import { showBuild } from '../start/showBuild';

/** The port in the manifest. Excel takes no other, so a busy one is an error. */
const port = 3000;

/** Where office-addin-dev-certs puts the certificates that this machine trusts. */
const certificates = path.join(homedir(), '.office-addin-dev-certs');

/** Serves the add-in at the manifest's address, and rebuilds it when a source changes. */
export async function serveForExcel(): Promise<void> {
  const compiler = developmentCompiler();
  showBuild(compiler, `The add-in is served at https://localhost:${port}/`);
  const server = new WebpackDevServer(
    {
      // Only this machine may reach it.
      host: 'localhost',
      port,
      hot: false,
      static: false,
      client: { logging: 'warn' },
      devMiddleware: { stats: 'none' },
      setupMiddlewares: (middlewares) => [...middlewares, generatedFilesWhenAsked()],
      server: {
        type: 'https',
        options: {
          ca: path.join(certificates, 'ca.crt'),
          cert: path.join(certificates, 'localhost.crt'),
          key: path.join(certificates, 'localhost.key'),
        },
      },
      // Excel on the web reads functions.json from its own origin.
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    compiler,
  );
  await server.start();
  await new Promise<void>((resolve) => server.middleware?.waitUntilValid(() => resolve()));
}
