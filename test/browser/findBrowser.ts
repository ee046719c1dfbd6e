import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  // Chromium without windows: tests take a seventh less time than in one that only hides them.
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The program file of a Chrome, Edge or Chromium on this machine; undefined if there is none. */
export function findBrowser(): string | undefined {
  return candidates().find((file) => existsSync(file));
}

function candidates(): string[] {
  return [...installed(), chromium.executablePath()];
}

function installed(): string[] {
  switch (process.platform) {
    case 'darwin':
      return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    case 'win32':
      return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
        .flatMap((folder) => process.env[folder] ?? [])
        .flatMap((folder) => windowsPrograms.map((program) => path.join(folder, program)));
    default:
      return (process.env['PATH'] ?? '')
        .split(path.delimiter)
        .flatMap((folder) => commands.map((command) => path.join(folder, command)));
  }
}
