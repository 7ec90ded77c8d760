/** What somebody who leaves still has in hand, and how it goes to somebody else. */
export const heldLabels = {
  HELD_MATTERS: { zh: '{n} 件没有办结的事项（请用“移交”）', en: '{n} open matters (hand over)' },
  HELD_TASKS: {
    zh: '{n} 项没有完成的任务（请用“移交”，或者改派）',
    en: '{n} open tasks (hand over, or reassign)',
  },
  HELD_CASES: {
    zh: '{n} 件领导包案（请用“移交”，或者换人、结案）',
    en: '{n} sponsored cases (hand over, pass on or settle)',
  },
  HELD_MEDIATIONS: {
    zh: '{n} 件经办或者牵头的调解（请用“移交”，或者换经办人、牵头单位）',
    en: '{n} mediations kept or led (hand over, or name another keeper or lead)',
  },
  HELD_SUPERVISION: {
    zh: '{n} 项没有销号的督办（请先销号，或者撤销后对接手的人重新下达）',
    en: '{n} supervision orders (discharge, or revoke and issue anew to the successor)',
  },
  HELD_POSTS: { zh: '在{n}的任职（请先离任或者接任）', en: 'posts in {n} (end, or let somebody succeed)' },
  HELD_RECEIVER: {
    zh: '网上信访的接收人（请在公开信息中改为他人）',
    en: 'the receiver of web petitions (name another under public contacts)',
  },
  HELD_REPORTER: {
    zh: '{n}的信息员或者替补（请先接任、离任或者更换替补）',
    en: 'information officer or backup of {n} (let somebody succeed)',
  },
  HELD_DUTIES: { zh: '{n} 次值班（请先换人）', en: '{n} duties on the roster (change them)' },
};
