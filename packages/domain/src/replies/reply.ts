/** Why a reply is set aside to be read again (答复质量). */
export const REPLY_FLAWS = ['NOTHING_SAID', 'SENT_TO_MANY'] as const;
export type ReplyFlaw = (typeof REPLY_FLAWS)[number];

/** Up to so many Han characters a reply is short; a longer one that was sent to many may be a policy, explained. */
export const SHORT_REPLY = 80;
/** A clause with so many Han characters, courtesies and days left out, says something of the matter: 水通. */
export const LEAST_SAID = 2;
/** Or else all of them together with so many. */
export const LEAST_IN_ALL = 12;
/** From so many matters on, one and the same short text is a stamp. */
export const TOO_MANY = 3;
export type Reply = Readonly<{ id: string; text: string }>;

/** A reply that is set aside: why, and how many got the same one, itself among them. */
export type FlawedReply = Readonly<{ id: string; flaw: ReplyFlaw; sentTo: number }>;
