export type Language = 'zh' | 'en';

/** What one thing is called, or said, in each language. */
export type Words = Readonly<Record<Language, string>>;

/** A sign, a format, a name of the contract, somebody’s own text: what reads alike in both. */
export const same = (text: string): Words => ({ zh: text, en: text });
