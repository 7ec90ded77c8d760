import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOFFICE = 'soffice';

/** Whether this machine has a Word reader that is not ours: LibreOffice. Tests that need it are skipped, visibly, where it is not. */
export const hasWordReader = (): boolean => spawnSync(SOFFICE, ['--version']).status === 0;

/** What documents (.docx) say, a line a paragraph, as LibreOffice Writer reads them; each under the name it was given. */
export function readInWriter(files: ReadonlyMap<string, Buffer>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-writer-'));
  try {
    const names = [...files.keys()];
    names.forEach((name, i) => writeFileSync(join(folder, `${i}.docx`), files.get(name) as Buffer));
    execFileSync(
      SOFFICE,
      [
        '--headless',
        // a profile of its own: one that runs elsewhere is not asked
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        ...names.map((_, i) => join(folder, `${i}.docx`)),
      ],
      { stdio: 'pipe', timeout: 240_000, env: { ...process.env, HOME: folder } },
    );
    return new Map(names.map((name, i) => [name, linesOf(readFileSync(join(folder, `${i}.txt`), 'utf8'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
