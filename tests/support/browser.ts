import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findProgram, isExecutable, lastLines, runCommand } from './run-command.ts';

export type FoundBrowser = { readonly executablePath: string } | { readonly skipped: string };

const SECOND = 1_000;

/**
 * Finds a browser of the Chromium family for the end-to-end tests: `CHROME_PATH`, then Chrome, Edge or Chromium
 * where they usually are, then Playwright's own (downloaded if the network allows), then Debian's package when
 * root. `skipped` says in words why there is none.
 */
export async function findBrowser(notice: (line: string) => void = () => {}): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return { executablePath: named };
    return { skipped: `CHROME_PATH names ${named}, which cannot be run` };
  }
  const installed = (await installedBrowser()) ?? (await downloadedBrowser());
  if (installed !== undefined) return { executablePath: installed };

  notice("no Chrome, Edge or Chromium here; trying Playwright's own");
  const downloaded = await download();
  if ('executablePath' in downloaded) return downloaded;

  notice("Playwright's browser could not be had; trying the system's package");
  const packaged = await installPackage();
  if ('executablePath' in packaged) return packaged;
  return {
    skipped:
      'no Chrome, Edge or Chromium found (set CHROME_PATH to one); ' +
      `Playwright's download: ${downloaded.skipped}; system package: ${packaged.skipped}`,
  };
}

/** Starts the browser headless, with nothing of its own going over the network. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !asRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium refuses to run its sandbox as root.
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
  });
}

async function installedBrowser(): Promise<string | undefined> {
  for (const file of usualPlaces()) {
    if (await isExecutable(file)) return file;
  }
  if (process.platform === 'win32') return undefined;
  return findProgram([
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ]);
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
          path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((variable) => process.env[variable])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ]);
    default:
      return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
  }
}

async function downloadedBrowser(): Promise<string | undefined> {
  const file = chromium.executablePath();
  return file !== '' && (await runs(file)) ? file : undefined;
}

/** A downloaded Chromium may lack the system's libraries, or be a package that only points elsewhere. */
async function runs(file: string): Promise<boolean> {
  if (!(await isExecutable(file))) return false;
  // On Windows and macOS `--version` may open a window, and nothing is missing there.
  if (process.platform !== 'linux') return true;
  return (await runCommand(file, ['--version'], { timeout: 20 * SECOND })).code === 0;
}

async function download(): Promise<FoundBrowser> {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = path.join(path.dirname(manifest), 'cli.js');
  const result = await runCommand(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    timeout: 300 * SECOND,
  });
  if (result.code !== 0) return { skipped: `failed (${lastLines(result.output, 1)})` };
  const executablePath = await downloadedBrowser();
  return executablePath === undefined ? { skipped: "lacks the system's libraries" } : { executablePath };
}

async function installPackage(): Promise<FoundBrowser> {
  if (process.platform !== 'linux') return { skipped: 'only on Debian and its kin' };
  if (process.getuid?.() !== 0) return { skipped: 'needs root (apt-get install chromium)' };
  const apt = await findProgram(['apt-get']);
  if (apt === undefined) return { skipped: 'no apt-get' };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand(apt, ['update', '-q'], { env, timeout: 120 * SECOND });
  const installed = await runCommand(apt, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    timeout: 600 * SECOND,
  });
  if (installed.code !== 0) return { skipped: `apt-get failed (${lastLines(installed.output, 1)})` };
  const file = await findProgram(['chromium']);
  // Ubuntu's package of this name is a stub that asks for snap.
  return file !== undefined && (await runs(file)) ? { executablePath: file } : { skipped: 'the package does not run' };
}
