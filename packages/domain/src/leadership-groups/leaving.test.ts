import { describe, expect, it } from '@jest/globals';
import { explain } from '../shared/errors';
import { leftInHand, termsToldUntil, termTold, type InHand } from './leaving.rules';

const NOTHING: InHand = {
  matters: 0,
  tasks: 0,
  cases: 0,
  mediations: 0,
  supervised: 0,
  posts: null,
  receiver: 0,
  reporter: null,
  duties: 0,
};

describe('who leaves', () => {
  it('leaves with empty hands, and is told all that is in them at once', () => {
    expect(leftInHand(NOTHING, 'POST')).toBeNull();
    expect(leftInHand(NOTHING, 'SERVICE')).toBeNull();
    const by = leftInHand({ ...NOTHING, matters: 3, cases: 1 }, 'POST');
    expect(explain('NOT_HANDED_OVER', { name: '秦岳', held: by })).toBe(
      '秦岳手上还有：3 件没有办结的事项（请用“移交”）、1 件领导包案（请用“移交”，或者换人、结案）。请先按姓名移交给别人，或者在离任时指定接手的人；接任时可以一并移交给接任的人。',
    );
    expect(explain('NOT_HANDED_OVER', { name: 'Qin', held: by }, 'en')).toContain(
      '3 open matters (hand over)',
    );
  });

  it('keeps with a post that ends what does not go with it, and gives it up when leaving for good', () => {
    const held = { ...NOTHING, posts: '领导小组', reporter: '石桥村', receiver: 1, duties: 1 };
    expect(leftInHand(held, 'POST')).toBeNull();
    // a post is held by who never signs in as well
    expect(leftInHand({ ...NOTHING, posts: '领导小组' }, 'ACCOUNT')).toBeNull();
    expect(leftInHand(held, 'ACCOUNT')).toBe('HELD_RECEIVER=1,HELD_REPORTER=石桥村,HELD_DUTIES=1');
    expect(leftInHand(held, 'SERVICE')).toBe(
      'HELD_POSTS=领导小组,HELD_RECEIVER=1,HELD_REPORTER=石桥村,HELD_DUTIES=1',
    );
  });
});

describe('the end of a term', () => {
  it.each([
    ['2026-12-03', null],
    ['2026-12-02', 7],
    ['2026-11-27', 7],
    ['2026-11-26', 1],
    ['2026-11-25', 1],
    ['2026-11-24', null],
  ])('that is on %s is told of on 25 November: %s', (untilOn, told) => {
    expect(termTold(untilOn, '2026-11-25')).toBe(told);
    expect(told === null || untilOn <= termsToldUntil('2026-11-25')).toBe(true);
  });
});
