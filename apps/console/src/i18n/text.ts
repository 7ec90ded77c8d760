import { useLocale } from 'react-admin';
import { currentLanguage, type Language } from './language';

type Tables<Text> = Readonly<Record<Language, Text>>;

/**
 * A room's sentences in both languages, checked against each other by the compiler; gives the hook that reads them.
 * A sentence with a value in it is a function.
 */
export function textOf<Text>(tables: { zh: Text; en: NoInfer<Text> }): () => Text {
  return () => inLanguage(tables, useLocale());
}

/** The same, for code outside React. */
export function plainTextOf<Text>(tables: { zh: Text; en: NoInfer<Text> }): () => Text {
  return () => inLanguage(tables, currentLanguage());
}

const inLanguage = <Text>(tables: Tables<Text>, locale: string): Text =>
  locale === 'en' ? tables.en : tables.zh;
