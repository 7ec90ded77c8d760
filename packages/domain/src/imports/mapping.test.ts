import { describe, expect, it } from '@jest/globals';
import type { ImportField } from './fields';
import { checkMapping } from './mapping';

const columns = (...fields: (ImportField | null)[]) =>
  fields.map((field, index) => ({ index, header: field ?? '备注', field }));

describe('checkMapping', () => {
  it('accepts a text and a date', () => {
    expect(checkMapping(columns('content', 'receivedAt', null), null)).toEqual({ problems: [], notes: [] });
    expect(checkMapping(columns('title'), '2020-01-06').problems).toEqual([]);
  });

  it.each<[string, (ImportField | null)[], string]>([
    ['no text', ['receivedAt', 'petitionerName'], 'TEXT_COLUMN_MISSING'],
    ['no date', ['title', 'content'], 'DATE_COLUMN_MISSING'],
    ['replies without their dates', ['title', 'receivedAt', 'replyText'], 'REPLY_DATE_COLUMN_MISSING'],
    ['two columns for one field', ['title', 'receivedAt', 'title'], 'FIELD_TWICE'],
  ])('refuses %s', (_, fields, code) => {
    expect(checkMapping(columns(...fields), null).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('names the columns in question', () => {
    const { problems, notes } = checkMapping(columns('title', 'receivedAt', 'title', 'votesAgainst'), null);
    expect(problems[0]?.message.zh).toContain('A、C 列');
    expect(notes[0]).toMatchObject({
      code: 'COLUMN_IGNORED',
      message: { zh: expect.stringContaining('D 列'), en: expect.stringContaining('Column D') },
    });
  });
});
