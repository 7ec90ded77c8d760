/** 保管期限: for ever, or for years that begin with the one after the volume's. */
export const RETENTION_TERMS = ['PERMANENT', 'YEARS_30', 'YEARS_10'] as const;
export type RetentionTerm = (typeof RETENTION_TERMS)[number];

/** 案卷的状态: 已立卷, kept by the office; 已移交, handed over to an archive; 销毁中, 已销毁. */
export const ARCHIVE_STATUSES = ['BOUND', 'DEPOSITED', 'DESTROYING', 'DESTROYED'] as const;
export type ArchiveStatus = (typeof ARCHIVE_STATUSES)[number];

/** 卷内文件: the record of a matter, a paper that was issued on it, an attachment. */
export const ARCHIVE_ITEM_KINDS = ['RECORD', 'PAPER', 'ATTACHMENT'] as const;
export type ArchiveItemKind = (typeof ARCHIVE_ITEM_KINDS)[number];

/** A county's offices hand over what is this old (档案法实施条例第二十条), in years. */
export const HAND_OVER_YEARS = 10;

/** What one volume may hold, so that it can be opened and checked at once. */
export const VOLUME_MATTERS = 200;

/** What one file of a volume may have, in pages. */
export const MOST_PAGES = 10_000;

export const VOLUME_TITLE_LENGTH = 200;
export const RETENTION_BASIS_LENGTH = 200;
export const RECEIVER_LENGTH = 100;
export const UNCOUNTED_REASON_LENGTH = 200;
