import { createContext, useContext } from 'react';
import { en } from './text.en';
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

const texts: Readonly<Record<Language, Text>> = { zh, en };

export const useText = (): Text => texts[useLanguage()];
