import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const markdownIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')));

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...['docs', 'seeds', 'test'].flatMap(markdownIn),
];

const sourceNames = new Set(
  ['src', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.basename(file),
    ),
  ),
);

/** The anchor that a heading of a document has on GitHub. */
function anchorOf(heading: string): string {
  const text = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return text.trim().replaceAll(' ', '-');
}

function anchorsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

describe.each(documents)('%s', (file) => {
  const text = read(file);
  const prose = text.replace(/```[^]*?```/g, '');

  test('links to files and headings that are there', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [target = '', anchor] = link.split('#');
      const linked = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
      if (!existsSync(path.join(root, linked))) return true;
      return anchor !== undefined && !anchorsOf(linked).includes(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('names paths and source files that are there', () => {
    const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
    const missing = code.filter((words) => {
      if (/^(?:src|test|scripts|seeds|docs|assets)\/[\w./-]*$/.test(words)) {
        return !existsSync(path.join(root, words));
      }
      return /^\w+\.tsx?$/.test(words) && !sourceNames.has(words);
    });
    expect(missing).toEqual([]);
  });
});

test('README.md is read in one sitting: at most 120 lines', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});
