import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { asHomeError, HomeError, makeFolder } from './home-folder.ts';

const REST = 'Set ENTENTE_HOME to a folder that can hold the graph; nothing was lost.';

function said(error: Error): string {
  return (asHomeError(error, '/home') as Error).message;
}

test.each([
  ['ENOSPC', 'The disk of /home (ENTENTE_HOME) is full'],
  ['EDQUOT', 'The disk of /home (ENTENTE_HOME) is full'],
  ['EROFS', '/home (ENTENTE_HOME) is on a disk that can only be read'],
  ['EACCES', '/home (ENTENTE_HOME) cannot be written to'],
  ['EPERM', '/home (ENTENTE_HOME) cannot be written to'],
  ['ENOTDIR', '/home (ENTENTE_HOME) is not a folder, or a part of its path is not'],
  ['ENOENT', 'The folder /home (ENTENTE_HOME) is not there and cannot be made'],
])('%s of the file system is one sentence', (code, sentence) => {
  expect(said(Object.assign(new Error('x'), { code }))).toBe(`${sentence}. ${REST}`);
});

test.skipIf(process.platform === 'win32')('so is an error of the embedded engine', () => {
  expect(said(new Error('IO error: No space left on device (os error 28)'))).toBe(
    `The disk of /home (ENTENTE_HOME) is full. ${REST}`,
  );
});

test('any other error stays what it is', () => {
  const error = new Error('a fault of our own');
  expect(asHomeError(error, '/home')).toBe(error);
  expect(asHomeError(error, '/home')).not.toBeInstanceOf(HomeError);
});

test('a folder is made with those above it, and not below a file', () => {
  const place = mkdtempSync(path.join(tmpdir(), 'entente-folders-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  makeFolder(path.join(place, 'a', 'b', 'c'));
  makeFolder(path.join(place, 'a', 'b', 'c'));
  writeFileSync(path.join(place, 'file'), '');
  expect(() => makeFolder(path.join(place, 'file', 'd'))).toThrow(/EEXIST|ENOTDIR|ENOENT/);
});
