/** How long an invitation (邀请链接) holds, in hours: over a weekend. */
export const INVITATION_HOURS = 72;
