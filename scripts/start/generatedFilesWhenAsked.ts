import path from 'node:path';
import type { ExpressRequestHandler } from 'webpack-dev-server';
import { addinUrl } from '../build/addinUrl';

/** Answers for the files that are made, not bundled. They are made once one is asked for: no page needs them to open. */
export function generatedFilesWhenAsked(): ExpressRequestHandler {
  let made: Promise<ReadonlyMap<string, string>> | undefined;
  return (request, response, next) => {
    made ??= make();
    made
      .then((files) => {
        const file = request.path.slice(1) || 'index.html';
        const content = files.get(file);
        if (content === undefined) next();
        else response.type(path.extname(file)).send(content);
      })
      .catch(next);
  };
}

async function make(): Promise<ReadonlyMap<string, string>> {
  const { generatedFiles } = await import('../build/generatedFiles');
  return generatedFiles(addinUrl());
}
