import { describe, expect, it } from '@jest/globals';
import { DISPUTE_BODIES, MOST_PARTICIPANTS } from './dispute';
import type { Role } from '../shared/permissions';
import * as Rules from './dispute.rules';
import { MEDIATION_LEADS, MEDIATION_STATUSES, RUNNING_MEDIATION } from './mediation';

const code = (of: string) => expect.objectContaining({ code: of });
const one = { kind: 'BODY_OTHER', body: '石桥司法所', person: '李某', duty: '所长' } as const;

describe('a dispute', () => {
  it('is led by one of three kinds of body, each of which has its lead', () => {
    const leading = DISPUTE_BODIES.filter((kind) => kind !== 'BODY_OTHER');
    expect(leading.map(Rules.leadOf)).toEqual(MEDIATION_LEADS);
    expect(MEDIATION_LEADS.map(Rules.bodyThatLeads)).toEqual(leading);
    expect(() => Rules.leadOf('BODY_OTHER')).toThrow(code('INVALID'));
  });

  it('names a body with who it is there', () => {
    expect(Rules.participantLine(one)).toBe('石桥司法所 李某（所长）');
    expect(Rules.participantLine({ ...one, duty: null })).toBe('石桥司法所 李某');
    expect(Rules.participantLine({ ...one, person: null })).toBe('石桥司法所');
  });

  it('has each body and person once, and so many', () => {
    expect(() => Rules.requireAnother([one], { ...one, person: '王某' })).not.toThrow();
    expect(() => Rules.requireAnother([one], one)).toThrow(code('DUPLICATE'));
    const full = Array.from({ length: MOST_PARTICIPANTS }, (_, i) => ({ ...one, body: `单位 ${i}` }));
    expect(() => Rules.requireAnother(full.slice(1), one)).not.toThrow();
    expect(() => Rules.requireAnother(full, one)).toThrow(code('INVALID'));
  });

  it('is joined while it is mediated, by another matter, where neither accuses somebody', () => {
    const joined = { petitionId: 'a', status: 'MEDIATING', confidential: false } as const;
    const refused = MEDIATION_STATUSES.filter((status) => {
      try {
        Rules.requireJoinable({ ...joined, status }, 'b');
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toEqual(MEDIATION_STATUSES.filter((status) => !RUNNING_MEDIATION.includes(status)));
    expect(() => Rules.requireJoinable(joined, 'a')).toThrow(code('INVALID'));
    expect(() => Rules.requireJoinable({ ...joined, confidential: true }, 'b')).toThrow(code('CONFIDENTIAL'));
  });

  it('tells all of them nothing that names one', () => {
    const said = (text: string) => () => Rules.requireNobodyNamed(text, ['欧阳明月', '某'], '下一步');
    expect(said('约双方丈量')).not.toThrow();
    expect(said('某日约双方丈量')).not.toThrow();
    expect(said('找欧阳明月丈量')).toThrow(code('INVALID'));
  });

  it('is joined with another office’s while both follow it, and led as the county says', () => {
    expect(() => Rules.requireOtherOffice('a', 'b')).not.toThrow();
    expect(() => Rules.requireOtherOffice('a', 'a')).toThrow(code('INVALID'));
    const refused = MEDIATION_STATUSES.filter((status) => {
      try {
        Rules.requireFollowed(status);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toEqual(['AGREEMENT_PERFORMED', 'MEDIATION_FAILED']);
    const lead = (joined: boolean, role: Role) => () => Rules.requireLeadHere(joined, { roles: [role] });
    expect(lead(false, 'CLERK')).not.toThrow();
    expect(lead(true, 'CLERK')).toThrow(code('INVALID'));
    expect(lead(true, 'COUNTY_SUPERVISOR')).not.toThrow();
  });

  it('has two sides, of which nobody is both', () => {
    expect(() => Rules.requireTwoSides('欧阳明月', ['欧阳明月'])).toThrow(code('INVALID'));
    expect(() => Rules.requireTwoSides('欧阳明月（村东）', ['欧阳明月'])).not.toThrow();
  });

  it('is mediated by none of its parties', () => {
    const among =
      (...people: (string | null)[]) =>
      () =>
        Rules.requireNotTheirOwn(people, ['欧阳明月'], '调解员');
    expect(among('老周', null)).not.toThrow();
    expect(among('老周', '欧阳明月')).toThrow(code('INVALID'));
    expect(among('欧阳明月（镇司法所）')).not.toThrow();
  });
});
