import { useLanguage, type Language } from './language';

const zone = { timeZone: 'Asia/Shanghai', dateStyle: 'long' } as const;
const moments = { ...zone, timeStyle: 'short' } as const;
const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', moments),
  en: new Intl.DateTimeFormat('en-GB', moments),
};
const dayFormats = {
  zh: new Intl.DateTimeFormat('zh-CN', zone),
  en: new Intl.DateTimeFormat('en-GB', zone),
};

/** A moment on a Beijing wall clock. */
export const momentOf = (instant: string, language: Language): string =>
  formats[language].format(new Date(instant));

/** How a day is written in the reader's language: 2026年11月30日. */
export function useDay(): (day: string) => string {
  const format = dayFormats[useLanguage()];
  return (day) => format.format(new Date(`${day}T00:00:00+08:00`));
}
