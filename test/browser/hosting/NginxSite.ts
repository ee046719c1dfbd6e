import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inlineTexts } from '../../../scripts/build/contentSecurityPolicy';
import { type HeaderRule, headerRules } from '../../../scripts/hosting/headerRules';
import { nginxConfiguration } from '../../../scripts/hosting/nginxConfiguration';
import { freePort } from '../../../scripts/start/freePort';
import { findNginx } from './withNginx';

/** The user "nobody" of every Unix: nginx is to do without any right. */
const nobody = 65_534;

/** The headers of a built site, as a release has them. */
export function rulesOf(built: string): readonly HeaderRule[] {
  const page = readFileSync(path.join(built, 'taskpane.html'), 'utf8');
  return headerRules({ inline: inlineTexts(page) });
}

/** A copy of the site, served by nginx under a path of its host. */
export class NginxSite {
  /** What nginx had to complain about. */
  complaints = '';

  private constructor(
    readonly address: string,
    private readonly folder: string,
    private readonly server: ChildProcess,
  ) {
    server.stderr?.on('data', (text) => (this.complaints += String(text)));
  }

  /** @param built the folder with the site */
  static async start(built: string): Promise<NginxSite> {
    const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    chmodSync(folder, 0o755);
    const site = path.join(folder, 'site');
    const work = mkdtempSync(path.join(folder, 'work-'));
    cpSync(built, site, { recursive: true });
    const port = await freePort(8_080);
    const configuration = path.join(folder, 'nginx.conf');
    const where = { site, path: '/ai-capex', port, work };
    writeFileSync(configuration, nginxConfiguration({ rules: rulesOf(built), ...where }));

    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(work, nobody, nobody);
    const server = spawn(
      findNginx() ?? 'nginx',
      ['-e', 'stderr', '-c', configuration, '-g', 'daemon off;'],
      { stdio: ['ignore', 'ignore', 'pipe'], ...(isRoot && { uid: nobody, gid: nobody }) },
    );
    const started = new NginxSite(`http://127.0.0.1:${port}/ai-capex/`, folder, server);
    await started.answers();
    return started;
  }

  /** Waits until it serves. */
  private async answers(): Promise<void> {
    for (let i = 0; i < 100; i++) {
      if (this.server.exitCode !== null) break;
      const answer = await fetch(new URL('manifest.xml', this.address)).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await this.stop();
    throw new Error(`nginx does not serve: ${this.complaints}`);
  }

  async stop(): Promise<void> {
    if (this.server.exitCode === null) {
      const ended = new Promise((resolve) => this.server.once('exit', resolve));
      this.server.kill('SIGTERM');
      await ended;
    }
    rmSync(this.folder, { recursive: true });
  }
}
