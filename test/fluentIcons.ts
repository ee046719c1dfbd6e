import { iconFile } from '../scripts/build/iconsByFile';

/**
 * The icons of Fluent's own parts, each from its file when a part asks for it. To load all 5,000 of them, as Fluent does,
 * takes a second in every test file.
 */
module.exports = new Proxy(
  {},
  {
    get: (_, name: string): unknown =>
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which file is known only here
      (require(`@fluentui/react-icons/${iconFile(name)}`) as Record<string, unknown>)[name],
  },
);
