import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEADERSHIP_POSITIONS } from '../leadership-groups/leadership-group';
import { responsibilityChain } from './responsibility.rules';

const matter = { ownerId: 'clerk', firstAskedId: 'clerk', responsibleId: null, leadId: null };

describe('the chain of responsibility', () => {
  it('comes from the group where nobody is named for the matter', () => {
    const posts = [
      { position: 'DEPUTY', officialId: 'deputy' },
      { position: 'HEAD', officialId: 'head' },
      { position: 'EXECUTIVE_DEPUTY', officialId: 'executive' },
    ] as const;
    expect(responsibilityChain(matter, posts)).toEqual({
      main: { officialId: 'head', source: 'POSITION', position: 'HEAD' },
      inCharge: { officialId: 'executive', source: 'POSITION', position: 'EXECUTIVE_DEPUTY' },
      direct: { officialId: 'clerk', source: 'FIRST_ASKED', position: null },
    });
  });

  it('names whom the competent rule proposes, until the assignment names somebody', () => {
    const posts = [{ position: 'EXECUTIVE_DEPUTY', officialId: 'executive' }] as const;
    const proposed = { responsibleId: 'engineer', leadId: 'deputy' };
    expect(responsibilityChain(matter, posts, proposed)).toMatchObject({
      main: { officialId: 'executive', source: 'POSITION' },
      inCharge: { officialId: 'deputy', source: 'COMPETENCE_RULE' },
      direct: { officialId: 'engineer', source: 'COMPETENCE_RULE' },
    });
    expect(responsibilityChain(matter, posts, { ...proposed, leadId: null }).inCharge).toMatchObject({
      officialId: 'executive',
      source: 'POSITION',
    });
    const assigned = { ...matter, responsibleId: 'handler', leadId: 'leader' };
    expect(responsibilityChain(assigned, posts, proposed)).toMatchObject({
      inCharge: { officialId: 'leader', source: 'ASSIGNED' },
      direct: { officialId: 'handler', source: 'ASSIGNED' },
    });
  });

  it('names those that the assignment named before any position', () => {
    const chain = responsibilityChain({ ...matter, responsibleId: 'handler', leadId: 'leader' }, [
      { position: 'EXECUTIVE_DEPUTY', officialId: 'executive' },
    ]);
    expect([chain.direct.officialId, chain.inCharge.officialId, chain.main.officialId]).toEqual([
      'handler',
      'leader',
      'executive',
    ]);
  });

  it('stays with whoever had it last until another takes over, and does not call them asked first', () => {
    const sentBack = { ...matter, ownerId: 'handler' };
    const direct = { officialId: 'handler', source: 'STILL_HELD', position: null };
    expect(responsibilityChain(sentBack, []).direct).toEqual(direct);
  });

  it('falls to the next position, in rank, where one is vacant', () => {
    const posts = [
      { position: 'DEPUTY', officialId: 'first deputy' },
      { position: 'DEPUTY', officialId: 'second deputy' },
    ] as const;
    expect(responsibilityChain(matter, posts).main.officialId).toBe('first deputy');
  });

  it('is never empty, whoever holds whatever', () => {
    const id = fc.string({ minLength: 1 });
    const maybe = fc.option(id, { nil: null });
    const posts = fc.array(fc.record({ position: fc.constantFrom(...LEADERSHIP_POSITIONS), officialId: id }));
    fc.assert(
      fc.property(
        fc.record({ ownerId: id, firstAskedId: id, responsibleId: maybe, leadId: maybe }),
        posts,
        (row, held) => {
          const known = [
            row.ownerId,
            row.responsibleId,
            row.leadId,
            ...held.map(({ officialId }) => officialId),
          ];
          for (const link of Object.values(responsibilityChain(row, held))) {
            expect(link.officialId).not.toBe('');
            expect(known).toContain(link.officialId);
          }
        },
      ),
    );
  });
});
