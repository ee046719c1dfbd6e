import { freePort, requestedPort } from './start/freePort';
import { generatedFilesWhenAsked } from './start/generatedFilesWhenAsked';
import { openBrowser } from './start/openBrowser';
import { bundlingIfNeeded } from './start/packages/keptPackages';
import { showBuild } from './start/showBuild';

/** Serves the workbench for trying out and for development, and rebuilds it when a source changes. */
async function start(): Promise<void> {
  // First: all else is loaded meanwhile.
  const bundling = bundlingIfNeeded();
  const wanted = requestedPort();
  const port = await freePort(wanted);
  const address = `http://localhost:${port}/`;
  if (port !== wanted) console.log(`Port ${wanted} is in use; using ${port} instead.`);
  console.log(`Building the workbench for ${address}`);

  // Loaded here, so that damaged figures are reported like any other error.
  const { developmentCompiler } = await import('./start/developmentCompiler');
  const compiler = developmentCompiler(bundling);
  showBuild(compiler, `The workbench is at ${address} (press Ctrl+C to stop)`);
  const { default: WebpackDevServer } = await import('webpack-dev-server');
  const server = new WebpackDevServer(
    {
      // Only this machine may reach it.
      host: '127.0.0.1',
      port,
      hot: false,
      static: false,
      // The page's own host: its Content-Security-Policy lets it speak to no other.
      client: { logging: 'warn', webSocketURL: 'auto://0.0.0.0:0/ws' },
      devMiddleware: { index: 'workbench.html', stats: 'none' },
      setupMiddlewares: (middlewares) => [...middlewares, generatedFilesWhenAsked()],
      // To this machine, packing takes longer than sending.
      compress: false,
    },
    compiler,
  );
  await server.start();
  await new Promise<void>((resolve) => server.middleware?.waitUntilValid(() => resolve()));
  await openBrowser(address);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
