import { expect, it } from '@jest/globals';
import { defaultTopicPaths } from './default-topics';
import { topicPath } from './topic';

const paths = defaultTopicPaths();

it('is a tree of two levels without a path twice, each short enough and without a separator', () => {
  expect(new Set(paths.map((path) => path.length))).toEqual(new Set([1, 2]));
  expect(new Set(paths.map(topicPath)).size).toBe(paths.length);
  for (const level of paths.flat()) expect(level).toMatch(/^[^/]{2,20}$/);
});

it('names matters and entitlements, and nobody', () => {
  // who brings a matter, instead of what it is about
  const people = /(人员|群体|老兵|军人|教师|户|对象|者)$/;
  expect(paths.flat().filter((name) => people.test(name))).toEqual([]);
  expect(['退役人员', '民办教师', '拆迁户'].every((name) => people.test(name))).toBe(true);
});
