const options = { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' } as const;
const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** A moment on a Beijing wall clock. */
export const momentOf = (instant: string, language: 'zh' | 'en'): string =>
  formats[language].format(new Date(instant));
