import { build } from 'esbuild';

/** Whether a source asks for a package: not for a file, nor for a style sheet, which the pages bundle themselves. */
export function isPackage(request: string): boolean {
  return /^@?\w[\w.-]*(\/|$)/.test(request) && !request.endsWith('.css');
}

/** The packages, or files of packages, that modules and all that these import ask for. Types are none of it. */
export async function packagesIn(modules: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [...modules],
    bundle: true,
    packages: 'external',
    // As the sources are bundled for the pages: elements of React import what makes them.
    jsx: 'automatic',
    jsxDev: true,
    format: 'esm',
    loader: { '.css': 'empty' },
    outdir: '.',
    write: false,
    metafile: true,
  });
  const requests = Object.values(metafile.inputs)
    .flatMap((file) => file.imports)
    .flatMap(({ external, path }) => (external && isPackage(path) ? [path] : []));
  return [...new Set(requests)].sort();
}
