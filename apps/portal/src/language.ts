import { createContext, useContext } from 'react';
import { zh } from './text.zh';

export type Language = 'zh' | 'en';

/** A sentence with a value in it is a function. */
export type Text = typeof zh;

const KEPT = 'huiyin-portal-language';

/** What was chosen here before; Chinese for everybody else. */
export const keptLanguage = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language);

export const LanguageContext = createContext<Language>('zh');

export const useLanguage = (): Language => useContext(LanguageContext);

const texts: Partial<Record<Language, Text>> = { zh };

/** English is fetched by those who read it; whoever cannot fetch it goes on in Chinese. */
export async function withText(language: Language): Promise<Language> {
  if (language === 'en')
    texts.en ??= await import('./text.en').then(
      ({ en }) => en,
      () => undefined,
    );
  return texts[language] ? language : 'zh';
}

export const useText = (): Text => texts[useLanguage()] ?? zh;
