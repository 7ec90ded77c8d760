import { expect, it } from '@jest/globals';
import { articlesZh, cite } from './citation';
import { CN_2022 } from './cn-2022';

it.each([
  [[9], '第九条'],
  [[10], '第十条'],
  [[14], '第十四条'],
  [[40], '第四十条'],
  [[22, 23], '第二十二条、第二十三条'],
])('writes articles %j as %s', (articles, text) => {
  expect(articlesZh(articles)).toBe(text);
});

it('cites a law in both languages', () => {
  expect(cite(CN_2022.law, [34], 'zh')).toBe('信访工作条例第三十四条');
  expect(cite(CN_2022.law, [34], 'en')).toBe('Regulations on Petition Work (2022), Article 34');
  expect(cite(CN_2022.law, [22, 23], 'en')).toBe('Regulations on Petition Work (2022), Articles 22 and 23');
});
