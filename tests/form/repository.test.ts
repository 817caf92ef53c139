import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { missingForOtherSystems, readLock, withoutIntegrity } from '../../scripts/lib/lock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BINARY = /\.(png|jpg|ico|woff2?|gz)$/;
const files = listFiles();

describe.skipIf(files === undefined)('the files of the repository', () => {
  const texts = (files ?? [])
    .filter((file) => !BINARY.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

  it('name no folder of the machine on which they were written', () => {
    // A path that follows a letter, a digit or a slash belongs to an address.
    expect(hits(/(?<![\w./:~*-])\/(?:home|root|Users|work)\/[\w.-]+|[A-Z]:\\+Users\\+\w+/g)).toEqual([]);
  });

  it('name no package registry', () => {
    expect(hits(/\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*(?=[/"'\s])/g)).toEqual([]);
  });

  it('end their lines with LF, and their last line too', () => {
    const broken = texts.filter(
      ({ file, text }) => text.includes('\r') || (!file.includes('/generated/') && !/(^|\n)$/.test(text)),
    );
    expect(broken.map(({ file }) => file)).toEqual([]);
  });

  function hits(pattern: RegExp): string[] {
    return texts.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([hit]) => `${file}: ${hit}`));
  }
});

/**
 * The registry that the lock file was last completed with serves the native engine for Linux on x64 alone. Where another
 * one serves the rest, `npm run lock` adds their checksums.
 */
const NOT_SERVED =
  /^node_modules\/@grafeo-db\/js-(?:darwin-arm64|darwin-x64|linux-arm64-gnu|linux-arm64-musl|win32-x64-msvc)$/;

describe('package-lock.json', () => {
  const { packages } = readLock();
  const installed = Object.entries(packages).filter(([location]) => location.includes('node_modules/'));

  it('names no download host', () => {
    expect(installed.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([]);
  });

  it('vouches for the content of each package (else run `npm run lock`)', () => {
    expect(withoutIntegrity(packages).filter((location) => !NOT_SERVED.test(location))).toEqual([]);
  });

  it('names what every system needs (else run `npm run lock`)', () => {
    expect(missingForOtherSystems(packages)).toEqual([]);
  });
});

describe('the manifests', () => {
  it('ask for exact versions', () => {
    const loose = ['.', 'server', 'client', 'tests'].flatMap((workspace) => {
      const manifest = JSON.parse(readFileSync(path.join(root, workspace, 'package.json'), 'utf8'));
      const wanted: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
      return Object.entries(wanted)
        .filter(([name, version]) => !name.startsWith('@entente/') && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${workspace}: ${name} ${version}`);
    });
    expect(loose).toEqual([]);
  });
});

/** What git keeps or would keep; undefined outside a checkout. */
function listFiles(): string[] | undefined {
  try {
    const output = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' });
    const gone = new Set(deleted.split('\0'));
    return output.split('\0').filter((file) => file !== '' && !gone.has(file));
  } catch {
    return undefined;
  }
}
