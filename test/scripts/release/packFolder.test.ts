import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needing } from '../../needing';
import { checksums } from '../../../scripts/release/checksums';
import { packFolder } from '../../../scripts/release/packFolder';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'b.txt'), 'abc');
  writeFileSync(path.join(folder, 'site', 'a.txt'), 'a'.repeat(1000));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('packFolder', () => {
  test('puts all files into one folder', () => {
    const files = unzipSync(packFolder(folder, 'x-1.0.0'));
    expect(Object.keys(files)).toEqual(['x-1.0.0/b.txt', 'x-1.0.0/site/a.txt']);
    expect(Buffer.from(files['x-1.0.0/b.txt']!).toString()).toBe('abc');
  });

  test('gives the same bytes whenever the files were written', () => {
    const first = packFolder(folder, 'x');
    utimesSync(path.join(folder, 'b.txt'), 1, 1);
    expect(Buffer.compare(packFolder(folder, 'x'), first)).toBe(0);
  });
});

describe('checksums', () => {
  test('are what the standard says of "abc"', () => {
    expect(checksums(folder)).toContain(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.txt\n',
    );
  });

  test('have a line for each file', () => {
    expect(checksums(folder).trimEnd().split('\n')).toHaveLength(2);
    expect(checksums(folder)).toMatch(/ {2}site\/a\.txt\n$/);
  });

  // Windows has no sha256sum, nor has every macOS; the format is tested above everywhere.
  const program = spawnSync('sha256sum', ['--version']);
  needing('by sha256sum', program.status === 0 ? undefined : 'there is no sha256sum', () => {
    test('are found right, and a change wrong', () => {
      const check = () =>
        spawnSync('sha256sum', ['-c', '-'], { cwd: folder, input: text, encoding: 'utf8' }).status;
      const text = checksums(folder);
      expect(check()).toBe(0);
      writeFileSync(path.join(folder, 'b.txt'), 'abd');
      expect(check()).toBe(1);
    });
  });
});
