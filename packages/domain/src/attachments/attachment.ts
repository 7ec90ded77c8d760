/** What somebody may add a file as. */
export const ADDED_KINDS = ['MATERIAL', 'WORK', 'REPLY', 'PROOF'] as const;
/** `PAPER` is a paper that another office issued on the matter, as it came with its report (文书). */
export const ATTACHMENT_KINDS = [...ADDED_KINDS, 'PAPER'] as const;
/** What an attachment is for (附件用途). */
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** What its content is, found by looking at it; nothing else is taken in. */
export const ATTACHMENT_FORMATS = [
  'PDF',
  'JPEG',
  'PNG',
  'WEBP',
  'HEIC',
  'TIFF',
  'DOCX',
  'XLSX',
  'OFD',
  'TEXT',
] as const;
export type AttachmentFormat = (typeof ATTACHMENT_FORMATS)[number];

/** How a format is told apart on the way out: its media type, and the one ending that a name of it gets. */
export const FORMATS: Readonly<Record<AttachmentFormat, { readonly type: string; readonly ending: string }>> =
  {
    PDF: { type: 'application/pdf', ending: 'pdf' },
    JPEG: { type: 'image/jpeg', ending: 'jpg' },
    PNG: { type: 'image/png', ending: 'png' },
    WEBP: { type: 'image/webp', ending: 'webp' },
    HEIC: { type: 'image/heic', ending: 'heic' },
    TIFF: { type: 'image/tiff', ending: 'tif' },
    DOCX: {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ending: 'docx',
    },
    XLSX: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
    OFD: { type: 'application/ofd', ending: 'ofd' },
    TEXT: { type: 'text/plain; charset=utf-8', ending: 'txt' },
  };

const MB = 1024 * 1024;

/** What a petition and its petitioner may add. */
export const ATTACHMENT_LIMITS = {
  bytes: 20 * MB,
  ofPetition: 20,
  ofPortal: 5,
  anHour: 30,
  pixels: 40_000_000,
  /** Inflated to packed, and inflated altogether, of a document that is a package. */
  ratio: 100,
  inflated: 200 * MB,
  /** Calls of one address to the portal's door within an hour. */
  portalAnHour: 30,
} as const;

export const ATTACHMENT_NAME_LENGTH = 100;
export const REMOVAL_REASON_LENGTH = 200;
