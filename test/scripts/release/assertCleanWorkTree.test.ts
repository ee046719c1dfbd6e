import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assertCleanWorkTree } from '../../../scripts/release/assertCleanWorkTree';

let root: string;
const git = (...given: string[]) => execFileSync('git', given, { cwd: root, stdio: 'pipe' });
const write = (file: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), 'new');
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clone-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('in a clone', () => {
  beforeEach(() => {
    git('init', '--quiet');
    write('a.txt');
    write('scripts/release/released.json');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '--quiet', '-m', 'First');
  });

  test('takes one in which all is committed', () => {
    expect(() => assertCleanWorkTree(root)).not.toThrow();
  });

  test('takes the record that the last release has written', () => {
    writeFileSync(path.join(root, 'scripts/release/released.json'), 'newer');
    expect(() => assertCleanWorkTree(root)).not.toThrow();
  });

  test.each([
    ['a.txt', 'other', 'a change that is not committed'],
    ['b.txt', 'new', 'a new file'],
  ])('refuses %s: %s, %s', (file, content) => {
    writeFileSync(path.join(root, file), content);
    expect(() => assertCleanWorkTree(root)).toThrow(file);
  });
});

test('refuses a folder without a repository', () => {
  expect(() => assertCleanWorkTree(root)).toThrow('not a git repository');
});
