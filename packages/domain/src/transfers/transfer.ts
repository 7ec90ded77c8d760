/** 转送 leaves the matter to the organ that is competent; 交办 wants its result by a date (信访工作条例第二十二条). */
export const TRANSFER_KINDS = ['FORWARD', 'ASSIGN'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** Each office keeps a file of its own on a transfer; this says which of the two it is. */
export const TRANSFER_SIDES = ['SENT', 'RECEIVED'] as const;
export type TransferSide = (typeof TRANSFER_SIDES)[number];

/** 待签收, 已签收, 有异议, 已退回, 已报结. */
export const TRANSFER_STATUSES = ['OFFERED', 'SIGNED', 'OBJECTED', 'RETURNED', 'REPORTED'] as const;
export type TransferStatus = (typeof TRANSFER_STATUSES)[number];

/** One signed step of a transfer, as both files keep it: 发出, 送达, 签收, 换人承办, 异议, 同意退回, 不同意异议, 撤回, 转往他处, 报结, 补充报告, 查看身份. */
export const TRANSFER_HOP_KINDS = [
  'OFFERED',
  'DELIVERED',
  'SIGNED',
  'HANDED_ON',
  'OBJECTED',
  'RETURNED',
  'INSISTED',
  'RECALLED',
  'PASSED_ON',
  'REPORTED',
  'SUPPLEMENTED',
  'IDENTITY_READ',
] as const;
export type TransferHopKind = (typeof TRANSFER_HOP_KINDS)[number];

/** The longest term that a report may be asked for in, in days. */
export const LONGEST_REPORT_TERM_DAYS = 180;
