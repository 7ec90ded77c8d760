import { localStorageStore, useLocale } from 'react-admin';

export type Language = 'zh' | 'en';

/** What react-admin remembers between visits: the language, the sidebar, the filters of each list. */
export const store = localStorageStore();

/** The language the page is in now; `<html lang>` holds it, so that code outside React can ask too. */
export const currentLanguage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh');

/** The same within React, where a page is drawn anew when it changes. */
export const useLanguage = (): Language => (useLocale() === 'en' ? 'en' : 'zh');

export function setLanguage(language: string): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh';
}
