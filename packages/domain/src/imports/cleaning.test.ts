import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText } from './cleaning';

describe('cleanText', () => {
  it.each([
    ['line breaks and tabs before and after', '\n\t\t\n\t路灯坏了。\n\t\t\n\t', '路灯坏了。'],
    ['paragraphs indented with full-width spaces', '　　第一段\r\n　　第二段', '第一段\n第二段'],
    ['an empty line between paragraphs', '甲\n\n乙', '甲\n\n乙'],
    ['many empty lines', '甲\n \n\t\n\n乙', '甲\n\n乙'],
    ['no-break spaces in a line', '各位领导：\u00a0\u00a0\u00a0\u3000我家', '各位领导： 我家'],
    ['an escaped carriage return left over by a spreadsheet', '甲_x000D_\n乙_x000d_', '甲\n乙'],
    ['an underscore text that is no escape', '表_x0041_一', '表_x0041_一'],
    ['zero-width characters', '\ufeff张\u200b三\u2060', '张三'],
    ['a joiner between Chinese characters', '张\u200d三', '张三'],
    ['a joiner inside an emoji', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['the narrow space of Mongolian script', 'ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ', 'ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ'],
    ['characters a database refuses', '甲\u0000乙\u0007丙\ud83d丁', '甲乙丙丁'],
    ['the apostrophe of our own export', "'=1+1", '=1+1'],
    ['an apostrophe of the text', "'quoted'", "'quoted'"],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  const odd = fc.constantFrom(
    ' ',
    '\t',
    '\r',
    '\n',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200d',
    '\u0000',
    '\ud83d',
    '_x000D_',
    '信',
  );
  const messy = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 });

  it('leaves no blank but a single space or line break, and no empty edge', () => {
    fc.assert(
      fc.property(messy, (parts) => {
        const clean = cleanText(parts.join(''));
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/[\u00a0\u3000\u200b]|(?!\n)\p{Cc}| {2}| \n|\n |\n{3}|\p{Cs}/u);
      }),
    );
  });

  it('changes nothing the second time', () => {
    const words = fc.array(fc.oneof(odd, fc.constantFrom('路', '灯', 'a', '，')), { maxLength: 40 });
    fc.assert(
      fc.property(words, (parts) => {
        const once = cleanText(parts.join('·'));
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('makes one line of several', () => {
    expect(cleanLine(' 张三\n\n李四\t王五 ')).toBe('张三 李四 王五');
  });
});
