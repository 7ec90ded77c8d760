import { describe, expect, it } from '@jest/globals';
import { columnName, IMPORT_FIELDS, type ImportField, matchHeader } from './fields';

describe('matchHeader', () => {
  it.each<[string, ImportField]>([
    ['留言编号', 'originalNumber'],
    ['Unique Key', 'originalNumber'],
    ['留言用户', 'petitionerName'],
    ['联系电话/手机（必填）', 'phone'],
    ['*留言时间（北京时间）', 'receivedAt'],
    ['Created Date', 'receivedAt'],
    ['created_at', 'receivedAt'],
    ['　留言 主题：', 'title'],
    ['留言详情', 'content'],
    ['一级标签', 'topicLevel1'],
    ['domainName', 'topicPath'],
    ['答复意见', 'replyText'],
    ['Resolution Description', 'replyText'],
    ['stateInfo', 'state'],
    ['反对数', 'votesAgainst'],
  ])('reads %s as %s', (header, field) => {
    expect(matchHeader(header)?.field).toBe(field);
  });

  it.each(['Due Date', '留言时间段', 'Agency Name', '信访台账', '（一）', ''])(
    'does not guess at %p',
    (header) => {
      expect(matchHeader(header)).toBeNull();
    },
  );

  it('knows the column names of our own files best', () => {
    for (const field of IMPORT_FIELDS) expect(matchHeader(columnName(field))).toEqual({ field, rank: 0 });
  });

  it('ranks a telling name before one that means many things', () => {
    const rank = (header: string) => matchHeader(header)?.rank ?? Number.NaN;
    expect(rank('信访编号')).toBeLessThan(rank('序号'));
    expect(rank('留言时间')).toBeLessThan(rank('日期'));
  });
});
