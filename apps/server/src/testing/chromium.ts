import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { unpackWoff } from './woff';

const HERE = fileURLToPath(import.meta.url);
const { resolve } = createRequire(HERE);
const DEBIANS = '/usr/bin/chromium';
const ARGUMENTS = [
  // not to be had as root, nor in most containers; only pages of our own are opened
  '--no-sandbox',
  // pages that live for seconds: what they leave behind need not be swept up three times a page
  '--js-flags=--min-semi-space-size=64 --max-semi-space-size=64',
  // a test reaches this machine and nothing else, whatever a page or the browser itself may ask for
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Starts a headless Chromium that shows Chinese: the one in CHROMIUM_PATH, else Debian's, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH || (existsSync(DEBIANS) && DEBIANS);
  if (installed) return launch(installed, {});
  const unpacked = madeOnce(`chromium-${packedVersion()}`, unpackChromium);
  return launch(join(unpacked, 'chromium'), { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') });
}

/** One that crashes as it starts, which now and then it does, is started anew: nothing was tested by then. */
async function launch(executablePath: string, env: Record<string, string>, tries = 3): Promise<Browser> {
  // by those alone who open a page: it takes a third of a second
  const { chromium } = await import('playwright-core');
  const FONTCONFIG_FILE = join(madeOnce('fonts', gatherFonts), 'fonts.conf');
  try {
    return await chromium.launch({
      executablePath,
      args: ARGUMENTS,
      env: { ...process.env, ...env, FONTCONFIG_FILE },
    });
  } catch (error) {
    if (tries === 1 || !/signal=SIG/.test(String(error))) throw error;
    return launch(executablePath, env, tries - 1);
  }
}

function packedVersion(): string {
  const manifest = join(dirname(resolve('@sparticuz/chromium')), '../../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** The package unpacks where TMPDIR says and reuses what lies there: hence a folder and a process of its own. */
function unpackChromium(folder: string): void {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: dirname(HERE),
    // this runtime's name makes it unpack the libraries as well that a bare machine lacks
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

/** The machine's own fonts, if any, and a Chinese one, which Chromium takes from disk as TrueType only. */
function gatherFonts(folder: string): void {
  for (const subset of ['chinese-simplified', 'latin']) {
    for (const weight of [400, 500, 700]) {
      const name = `noto-sans-sc-${subset}-${weight}-normal`;
      const woff = readFileSync(resolve(`@fontsource/noto-sans-sc/files/${name}.woff`));
      writeFileSync(join(folder, `${name}.ttf`), unpackWoff(woff));
    }
  }
  const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">.</dir>
  <cachedir prefix="relative">cache</cachedir>
</fontconfig>
`;
  writeFileSync(join(folder, 'fonts.conf'), configuration);
}

/** A folder among the temporary ones, filled by whoever comes first, and seen by others only when it is whole. */
function madeOnce(name: string, fill: (folder: string) => void): string {
  const user = process.getuid?.();
  const home = join(tmpdir(), `huiyin-testing-${user ?? 'user'}`);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (user !== undefined && statSync(home).uid !== user) throw new Error(`${home} belongs to somebody else`);
  const folder = join(home, name);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  fill(draft);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
