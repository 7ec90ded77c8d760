import { aLetter } from '../responsibility-letters/responsibility-letter.fixture';
import { input, type Operation } from './operation';
import { aGroup, type Prepared, type Stage } from './preparations';

const ADMIN = { by: 'TENANT_ADMIN' } as const;
const A_LETTER = { 'input.id': 'responsibilityLetter' } as const;

const letterThat =
  (status: 'DRAFT' | 'SIGNED') =>
  async (stage: Stage): Promise<Prepared> => {
    const { world, place } = stage;
    const postId = (await aGroup(stage)).objects?.leadershipPost as string;
    return { objects: { responsibilityLetter: await aLetter(world, place, postId, status) } };
  };

/** What the holders of posts answer for. */
export const LETTER_OPERATIONS: Readonly<Record<string, Operation>> = {
  responsibilityLetter: { ids: { id: 'responsibilityLetter' } },
  responsibilityLetters: { ids: { postId: 'leadershipPost' } },
  postsWithoutLetter: { ids: { groupId: 'leadershipGroup' } },
  draftResponsibilityLetter: {
    ...ADMIN,
    ids: { 'input.postId': 'leadershipPost' },
    args: input({
      businessDuties: '村镇建设',
      petitionDuties: '按期答复',
      fromOn: '2026-01-01',
      untilOn: '2026-12-31',
    }),
    prepare: aGroup,
  },
  changeResponsibilityLetter: {
    ...ADMIN,
    ids: A_LETTER,
    args: input({ petitionDuties: '按期答复，当面说明' }),
    prepare: letterThat('DRAFT'),
  },
  signResponsibilityLetter: { ...ADMIN, ids: A_LETTER, args: input(), prepare: letterThat('DRAFT') },
  countersignResponsibilityLetter: {
    ...ADMIN,
    ids: A_LETTER,
    args: input({ countersignedBy: '周正' }),
    prepare: letterThat('SIGNED'),
  },
  withdrawResponsibilityLetter: { ...ADMIN, ids: A_LETTER, args: input(), prepare: letterThat('DRAFT') },
};
