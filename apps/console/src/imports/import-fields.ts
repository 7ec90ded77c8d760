import type { ImportField as FieldCode } from '@huiyin/client';
import { columnName, IGNORED_FIELDS, IMPORT_FIELDS, type ImportField } from '@huiyin/domain';
import { useLocale } from 'react-admin';

const codeOf = (field: ImportField): FieldCode =>
  field.replace(/[A-Z\d]/g, (letter) => `_${letter}`).toUpperCase() as FieldCode;

const fields: ReadonlyMap<string, ImportField> = new Map(
  IMPORT_FIELDS.map((field) => [codeOf(field), field]),
);

/** The field behind the API's code; null for a column that is left out. */
export const fieldOf = (code: string | null | undefined): ImportField | null =>
  fields.get(code ?? '') ?? null;

const english: Readonly<Record<ImportField, string>> = {
  originalNumber: 'Older number',
  petitionerName: 'Petitioner',
  phone: 'Phone',
  address: 'Address',
  title: 'Title',
  content: 'Text',
  receivedAt: 'Received',
  topicLevel1: 'Subject, level 1',
  topicLevel2: 'Subject, level 2',
  topicLevel3: 'Subject, level 3',
  topicPath: 'Subject',
  replyText: 'Answer',
  repliedAt: 'Answered',
  state: 'State',
  votesFor: 'Likes',
  votesAgainst: 'Dislikes',
};

/** What a column may mean, in the page's language; what is recognised but never taken in is marked. */
export function useFieldChoices(ignored: string): { code: FieldCode; name: string }[] {
  const locale = useLocale();
  return IMPORT_FIELDS.map((field) => {
    const name = locale === 'en' ? english[field] : columnName(field);
    return { code: codeOf(field), name: IGNORED_FIELDS.has(field) ? `${name}${ignored}` : name };
  });
}
