import { PETITION_STATUSES, type PetitionStatus } from '../petitions/petition';
import type { Refusal } from '../shared/steps';
import { ATTACHMENT_LIMITS, ATTACHMENT_NAME_LENGTH, FORMATS, type AttachmentFormat } from './attachment';

/** A matter takes papers until it is archived; a voided one is no matter. */
const OPEN: readonly PetitionStatus[] = PETITION_STATUSES.filter(
  (status) => status !== 'ARCHIVED' && status !== 'VOIDED',
);

/** Whether the papers of a matter may still change, or why not. */
export function papersRefusal(status: PetitionStatus): Refusal | null {
  return OPEN.includes(status) ? null : { code: 'WRONG_STATE', details: { status, from: OPEN.join() } };
}

/** What there is before one more is added. */
export type AttachmentFacts = Readonly<{
  status: PetitionStatus;
  ofPetition: number;
  ofPortal: number;
  anHour: number;
  /** Bytes kept by the whole tenant, and what it may keep. */
  kept: number;
  quota: number;
}>;

/** Why a file of so many bytes may not be added now, or null. */
export function attachmentRefusal(
  facts: AttachmentFacts,
  { bytes, fromPortal }: { readonly bytes: number; readonly fromPortal: boolean },
): Refusal | null {
  const reached = (what: string, limit: number | string): Refusal => ({
    code: 'LIMIT_REACHED',
    details: { what, limit },
  });
  const { ofPetition, ofPortal, anHour } = ATTACHMENT_LIMITS;
  const closed = papersRefusal(facts.status);
  if (closed) return closed;
  if (facts.ofPetition >= ofPetition) return reached('ATTACHMENTS_OF_PETITION', ofPetition);
  if (fromPortal && facts.ofPortal >= ofPortal) return reached('ATTACHMENTS_OF_PORTAL', ofPortal);
  if (facts.anHour >= anHour) return reached('ATTACHMENTS_AN_HOUR', anHour);
  if (facts.kept + bytes > facts.quota)
    return reached('ATTACHMENTS_OF_TENANT', `${Math.floor(facts.quota / 1024 / 1024)} MB`);
  return null;
}

/** Characters that hide, turn round or break a name: controls, directional overrides, what file systems reserve. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}<>:"|?*]/gu;

/**
 * The name an attachment is shown under: the last part of a path, one line, with the one ending that its content calls
 * for, so that no second ending lets it pass for something else.
 */
export function attachmentName(raw: string, format: AttachmentFormat): string {
  const last = raw.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const stem = last
    .replace(UNSAFE, '')
    .replace(/\.[^.]*$/u, '')
    .replace(/[\s.]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  const { ending } = FORMATS[format];
  const short = Array.from(stem)
    .slice(0, ATTACHMENT_NAME_LENGTH - ending.length - 1)
    .join('');
  return `${short || '附件'}.${ending}`;
}
