/** 移送方式: how the packet went to the receiving organ. */
export const HAND_OFF_MEANS = ['SENT_BY_HAND', 'SENT_BY_POST', 'SENT_ONLINE'] as const;
export type HandOffMeans = (typeof HAND_OFF_MEANS)[number];

/** 签收凭据: what shows that the receiver has it. */
export const ACKNOWLEDGE_PROOFS = [
  'SIGNED_LIST',
  'RETURN_SLIP',
  'WRITTEN_REPLY',
  'CONFIRMED_BY_PHONE',
] as const;
export type AcknowledgeProof = (typeof ACKNOWLEDGE_PROOFS)[number];

/** How long each text may be, in characters. */
export const HAND_OFF_LENGTHS = { receiver: 100, items: 1_000, signer: 100, proof: 500 } as const;
