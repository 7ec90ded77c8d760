import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ATTACHMENT_LIMITS } from '@huiyin/domain';
import { register } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant } from '../testing/world';
import {
  aDocx,
  aJpeg,
  aPdf,
  aPng,
  attach,
  attachmentsOf,
  aZip,
  download,
  openAttachmentWorld,
} from './attachment.fixture';

let room: Awaited<ReturnType<typeof openAttachmentWorld>>;
let here: TestTenant;
let clerk: TestPerson;

beforeAll(async () => {
  room = await openAttachmentWorld();
  here = await (await room.world.county()).tenant();
  clerk = await here.as('CLERK');
});
afterAll(() => room.close());

const text = (words: string) => (): Buffer => Buffer.from(words);
const SCRIPT = '<script>fetch("/graphql")</script>';
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const swollen = (size: number) => Buffer.alloc(size, 'a');
const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);

/** A package of which one entry says that it is encrypted. */
async function encrypted(): Promise<Buffer> {
  const bytes = await aDocx();
  for (const [signature, at] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    const start = bytes.indexOf(signature, 0, 'latin1');
    bytes[start + at] = (bytes[start + at] as number) | 1;
  }
  return bytes;
}

type Case = readonly [what: string, name: string, make: () => Buffer | Promise<Buffer>, reason: string];

const REFUSED: readonly Case[] = [
  ['nothing', 'a.pdf', () => Buffer.alloc(0), 'FILE_EMPTY'],
  [
    'a drawing with a script',
    'a.svg',
    text(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`),
    'FILE_',
  ],
  ['the same as a photo', 'a.png', text(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), 'FILE_'],
  ['a drawing behind its declaration', 'a.txt', text(`<?xml version="1.0"?><svg>${SCRIPT}</svg>`), 'FILE_'],
  ['a page', 'a.html', text(`<!doctype html>${SCRIPT}`), 'FILE_ACTIVE'],
  ['a page behind blanks', 'a.txt', text(`\n \t\n<html>${SCRIPT}</html>`), 'FILE_ACTIVE'],
  ['a page behind a byte order mark', 'a.txt', text(`\ufeff<html>${SCRIPT}</html>`), 'FILE_ACTIVE'],
  ['a page behind words', 'a.txt', text(`情况说明\n${SCRIPT}`), 'FILE_ACTIVE'],
  ['a frame behind words', 'a.txt', text('情况说明 < IFRAME src=x>'), 'FILE_ACTIVE'],
  ['a page of two-byte characters', 'a.txt', () => Buffer.from(`\ufeff<html>${SCRIPT}`, 'utf16le'), 'FILE_'],
  ['a shell script', 'a.pdf', text('#!/bin/sh\nrm -rf /'), 'FILE_'],
  ['a batch file', 'a.bat', text('@echo off\r\ndel *.*'), 'FILE_ACTIVE'],
  ['PostScript', 'a.ps', text('%!PS-Adobe-3.0\n(%stdin) run'), 'FILE_'],
  ['a Windows program', 'a.exe', () => Buffer.concat([Buffer.from('MZ'), randomBytes(2000)]), 'FILE_KIND'],
  [
    'a program called a photo',
    'a.jpg',
    () => Buffer.concat([Buffer.from('MZ'), randomBytes(2000)]),
    'FILE_KIND',
  ],
  [
    'a Linux program',
    'a.pdf',
    () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]),
    'FILE_KIND',
  ],
  ['noise', 'a.pdf', () => Buffer.concat([Buffer.of(0xfe, 0), randomBytes(500)]), 'FILE_KIND'],
  ['text with a NUL', 'a.txt', text('a\0b'), 'FILE_KIND'],
  ['an old Word file', 'a.doc', () => cfb, 'FILE_KIND'],
  ['an animation', 'a.gif', text('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), 'FILE_KIND'],
  ['any package', 'a.zip', () => aZip({ 'a.txt': 'a' }), 'FILE_KIND'],
  ['a package called a document', 'a.docx', () => aZip({ 'word/other.xml': 'a' }), 'FILE_KIND'],
  [
    'a Java archive',
    'a.jar',
    () => aZip({ 'META-INF/MANIFEST.MF': 'Main-Class: A', 'A.class': 'a' }),
    'FILE_KIND',
  ],
  ['a document with macros', 'a.docx', () => aDocx({ 'word/vbaProject.bin': 'a' }), 'FILE_ACTIVE'],
  ['a document with a program', 'a.docx', () => aDocx({ 'word/embeddings/a.exe': 'MZ' }), 'FILE_ACTIVE'],
  ['a document with a control', 'a.docx', () => aDocx({ 'word/activeX/a.xml': 'a' }), 'FILE_ACTIVE'],
  ['a document with a page', 'a.docx', () => aDocx({ 'word/a.html': SCRIPT }), 'FILE_ACTIVE'],
  ['an encrypted document', 'a.docx', encrypted, 'FILE_ENCRYPTED'],
  ['a zip bomb', 'a.docx', () => aDocx({ 'word/media/a.xml': swollen(64 * 1024 * 1024) }), 'FILE_BOMB'],
  [
    'a document with a way out',
    'a.docx',
    () =>
      aZip({ 'xx/word.xml': 'a' }).then((zip) =>
        Buffer.from(zip.toString('latin1').replaceAll('xx/word.xml', '../word.xml'), 'latin1'),
      ),
    'FILE_DAMAGED',
  ],
  ['a document cut off', 'a.docx', async () => (await aDocx()).subarray(0, -30), 'FILE_DAMAGED'],
  ['a pixel flood', 'a.png', () => aPng(50_000, 50_000), 'FILE_PIXELS'],
  ['a photo just too large', 'a.jpg', () => aJpeg(8_000, 5_001), 'FILE_PIXELS'],
  ['a photo of no width', 'a.png', () => aPng(0, 9), 'FILE_DAMAGED'],
  ['a photo cut off', 'a.png', () => aPng(20, 20).subarray(0, 60), 'FILE_DAMAGED'],
  ['a photo of a signature alone', 'a.png', () => aPng().subarray(0, 8), 'FILE_'],
  ['a JPEG without an end', 'a.jpg', () => aJpeg().subarray(0, -2), 'FILE_DAMAGED'],
  ['a PDF cut off', 'a.pdf', () => Buffer.from(`%PDF-1.4\n${'0'.repeat(4000)}`), 'FILE_DAMAGED'],
  ['a PDF behind a page', 'a.pdf', () => Buffer.concat([Buffer.from(`<html>${SCRIPT}`), aPdf()]), 'FILE_'],
  ['21 MB', 'a.pdf', () => aPdf(21 * 1024 * 1024), 'TOO_LARGE'],
];

/** What is sound, or harmless as a file to be saved: taken in, under a name that says what it is. */
const TAKEN: readonly (readonly [
  what: string,
  name: string,
  make: () => Buffer | Promise<Buffer>,
  shown: string,
])[] = [
  ['a PDF that is a page too', '页面.html', () => aPdf(900, `<html>${SCRIPT}`), '页面.pdf'],
  [
    'a photo that is a page too',
    'a.png.html',
    () => Buffer.concat([aPng(), Buffer.from(SCRIPT)]),
    'a_png.png',
  ],
  [
    'a photo that is a package too',
    'a.jpg',
    async () => Buffer.concat([aJpeg(), await aZip({ 'a.js': 'a' })]),
    'a.jpg',
  ],
  ['a second ending', '发票.pdf.exe', () => aPdf(), '发票_pdf.pdf'],
  ['a name that climbs', '../../../../etc/cron.d/a', () => aPdf(), 'a.pdf'],
  ['a name that climbs on Windows', '..\\..\\a.lnk', () => aPdf(), 'a.pdf'],
  ['a name with a NUL', 'a.pdf\0.exe', () => aPdf(), 'a_pdf.pdf'],
  ['a name with line ends', 'a\r\nset-cookie: a=b.pdf', () => aPdf(), 'aset-cookie_a=b.pdf'],
  ['a name that turns round', 'gpj.\u202efdp.exe', () => aPdf(), 'gpj_fdp.pdf'],
  ['a name of 300 characters', `${'长'.repeat(300)}.pdf`, () => aPdf(), `${'长'.repeat(96)}.pdf`],
  ['the virus that is none', 'eicar.com', text(EICAR), 'eicar.txt'],
];

const ACTIVE_TYPES = /html|svg|xml(?!formats)|script|octet-stream/i;

describe(`${REFUSED.length} hostile files`, () => {
  it.each(REFUSED)('%s (%s) is refused and leaves nothing', async (_, name, make, reason) => {
    const { id } = await register(clerk);
    const sent = await attach(clerk, id, await make(), name);
    expect([sent.code, sent.details?.['reason']].join(' ')).toContain(reason);
    expect(sent.status).toBe(reason === 'TOO_LARGE' ? 413 : 422);
    expect(await attachmentsOf(clerk, id)).toEqual([]);
    expect(await room.filesOf(here)).toHaveLength(taken);
  });
});

let taken = 0;

describe('what is taken in of doubtful looks', () => {
  it.each(TAKEN)('%s is a file to be saved, under a name of one ending', async (_, name, make, shown) => {
    const { id: petition } = await register(clerk);
    const bytes = await make();
    const { id } = await attach(clerk, petition, bytes, name);
    taken += 1;
    expect((await attachmentsOf(clerk, petition)).map((entry) => entry['name'])).toEqual([shown]);
    const response = await download(clerk, id as string);
    expect(response.headers.get('content-type')).not.toMatch(ACTIVE_TYPES);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.!-]+$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('lies under names that the server made', async () => {
    const names = await room.filesOf(here);
    expect(names).toHaveLength(TAKEN.length);
    expect(names.filter((name) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name))).toEqual([]);
  });
});

it('photos up to forty million pixels are taken', async () => {
  const { id } = await register(clerk);
  expect(8_000 * 5_000).toBe(ATTACHMENT_LIMITS.pixels);
  expect((await attach(clerk, id, aJpeg(8_000, 5_000), 'a.jpg')).status).toBe(201);
  expect(
    (await attach(clerk, id, await aDocx({ 'word/media/a.xml': 'a'.repeat(5_000) }), 'a.docx')).status,
  ).toBe(201);
});
