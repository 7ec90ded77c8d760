import { describe, expect, it } from '@jest/globals';
import { PETITION_STATUSES } from '../petitions/petition';
import { ATTACHMENT_LIMITS } from './attachment';
import { attachmentName, attachmentRefusal, papersRefusal, type AttachmentFacts } from './attachment.rules';

const facts = (more: Partial<AttachmentFacts> = {}): AttachmentFacts => ({
  status: 'HANDLING',
  ofPetition: 0,
  ofPortal: 0,
  anHour: 0,
  kept: 0,
  quota: 10_000_000,
  ...more,
});
const whatOf = (more: Partial<AttachmentFacts>, fromPortal = false) =>
  attachmentRefusal(facts(more), { bytes: 1, fromPortal })?.details?.['what'];

describe('papers', () => {
  it('are added and removed until a matter is archived', () => {
    const closed = PETITION_STATUSES.filter((status) => papersRefusal(status) !== null);
    expect(closed).toEqual(['ARCHIVED', 'VOIDED']);
  });
});

describe('attachmentRefusal', () => {
  it('lets the last one of each limit in, and not the one after', () => {
    const { ofPetition, ofPortal, anHour } = ATTACHMENT_LIMITS;
    expect(whatOf({ ofPetition: ofPetition - 1, anHour: anHour - 1, kept: 9_999_999 })).toBeUndefined();
    expect(whatOf({ ofPetition })).toBe('ATTACHMENTS_OF_PETITION');
    expect(whatOf({ anHour })).toBe('ATTACHMENTS_AN_HOUR');
    expect(whatOf({ kept: 10_000_000 })).toBe('ATTACHMENTS_OF_TENANT');
    expect(whatOf({ ofPortal: ofPortal - 1 }, true)).toBeUndefined();
    expect(whatOf({ ofPortal }, true)).toBe('ATTACHMENTS_OF_PORTAL');
    expect(whatOf({ ofPortal })).toBeUndefined();
  });
});

describe('attachmentName', () => {
  it.each([
    ['现场照片.JPG', 'JPEG', '现场照片.jpg'],
    ['2024.3.1 材料.pdf', 'PDF', '2024_3_1_材料.pdf'],
    ['证明.pdf.exe', 'PDF', '证明_pdf.pdf'],
    ['a.html.png', 'PNG', 'a_html.png'],
    ['../../etc/passwd', 'TEXT', 'passwd.txt'],
    ['C:\\temp\\扫描.tiff', 'TIFF', '扫描.tif'],
    ['gpj\u202efdp.exe', 'PDF', 'gpjfdp.pdf'],
    ['a\0b\r\nc.pdf', 'PDF', 'abc.pdf'],
    ['...', 'PDF', '附件.pdf'],
    ['', 'PNG', '附件.png'],
  ] as const)('%j as %s is shown as %s', (raw, format, shown) => {
    expect(attachmentName(raw, format)).toBe(shown);
  });

  it('is at most a hundred characters long and splits none', () => {
    const name = attachmentName(`${'𠮷'.repeat(300)}.pdf`, 'PDF');
    expect(Array.from(name)).toHaveLength(100);
    expect(name.endsWith('𠮷.pdf')).toBe(true);
  });
});
