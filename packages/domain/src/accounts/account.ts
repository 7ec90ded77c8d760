/** Length bounds of an account's sign-in name (用户名). */
export const ACCOUNT_NAME_LENGTH = 40;
/** A session ends after this long without a request, and after the absolute bound whatever happens; in minutes. */
export const SESSION_IDLE_MINUTES = 30;
export const SESSION_ABSOLUTE_MINUTES = 12 * 60;

/** Where the daily digest (每日提醒邮件) goes; an office's address, not a petitioner's. */
export const EMAIL_LENGTH = 254;

/** The fewest characters (code points) of a password. */
export const PASSWORD_MIN_LENGTH = 12;
