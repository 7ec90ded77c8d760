import { addDays, beijingDate } from '@huiyin/domain';
import { answer } from '../claims/claim.service';
import type { SignedIn } from '../graphql/context';
import type { Change, Situation } from '../petitions/petition-steps.service';
import { serve } from '../petitions/petition-serve.service';
import { close } from '../petitions/petition-ending.service';
import * as verbs from '../petitions/petition-verbs.service';
import type { Verb } from './lives';
import * as phrases from './phrases';
import type { Stage } from './stage';
import type { Story } from './story';
import { fill } from './words';

/** Who takes a step of a story, and the change they make. */
type Scene = (
  stage: Stage,
  story: Story,
  step: number,
  id: string,
) => { as: SignedIn; change: (situation: Situation) => Change | Promise<Change> };

/** A scene of the clerks' office. */
const atTheCounter =
  (
    change: (stage: Stage, story: Story, id: string) => (situation: Situation) => Change | Promise<Change>,
  ): Scene =>
  (stage, story, _, id) => ({ as: stage.staff.account('clerk'), change: change(stage, story, id) });

/** A scene of whoever the matter is assigned to. */
const byTheAssignee =
  (
    change: (stage: Stage, story: Story, id: string) => (situation: Situation) => Change | Promise<Change>,
  ): Scene =>
  (stage, story, step, id) => ({
    as: stage.staff.recorderFor(assigneeAt(story, step).name),
    change: change(stage, story, id),
  });

/** What is yet to be returned lies with the wrong one. */
const assigneeAt = ({ steps, handling, detour }: Story, step: number): Story['handling'] =>
  steps.slice(step).some(({ verb }) => verb === 'return') ? detour : handling;

export const SCENES: Record<Verb, Scene> = {
  accept: atTheCounter((_, __, id) => verbs.accept({ id })),
  notAccept: atTheCounter(({ chance }, _, id) =>
    verbs.divert('NOT_ACCEPTED', { id, ...chance.pick(phrases.REFUSALS) }),
  ),
  referOut: atTheCounter(({ chance }, _, id) =>
    verbs.divert('REFERRED_OUT', { id, ...chance.pick(phrases.REFERRALS) }),
  ),
  withdraw: atTheCounter(({ chance }, _, id) =>
    verbs.withdraw({ id, reason: chance.pick(phrases.WITHDRAWALS) }),
  ),
  void: atTheCounter(({ chance }, _, id) => verbs.voidIt({ id, reason: chance.pick(phrases.VOIDS) })),
  correct: atTheCounter(({ chance }, { content }, id) =>
    verbs.correct({
      id,
      content: `${content}另：信访人白天不便接电话，请在晚上联系。`,
      reason: chance.pick(phrases.CORRECTIONS),
    }),
  ),
  reissueCode: atTheCounter(({ chance }, _, id) =>
    verbs.reissueCode({ id, reason: chance.pick(phrases.REISSUES) }),
  ),
  assign: (stage, story, step, id) => {
    const { staff, chance } = stage;
    const { unit, name } = assigneeAt(story, step);
    const whom = {
      unitId: staff.unit(unit),
      responsibleId: staff.official(name),
      leadId: staff.official(story.lead.name),
    };
    return {
      as: staff.account('clerk'),
      change: verbs.assign({ id, ...whom, instruction: chance.pick(phrases.INSTRUCTIONS) }),
    };
  },
  take: byTheAssignee(() => verbs.take),
  return: byTheAssignee(({ chance }, _, id) => verbs.giveBack({ id, reason: chance.pick(phrases.RETURNS) })),
  note: byTheAssignee(({ chance }, { details }, id) =>
    verbs.note({ id, text: fill(chance.pick(phrases.NOTES), details) }),
  ),
  extend: ({ staff, chance }, _, __, id) => {
    const as = staff.account('leader');
    const days = chance.pick([15, 20, 30]);
    const reason = chance.pick(phrases.EXTENSIONS);
    const notice = chance.pick(phrases.EXTENSION_NOTICES);
    return { as, change: verbs.extend({ id, days, reason, notice, approverId: as.officialId as string }) };
  },
  answer: byTheAssignee(({ chance }, { matter, details }, id) => {
    const [outcome, reply] = chance.pick(Object.entries(matter.replies)) as [
      'SUPPORTED' | 'EXPLAINED' | 'NOT_SUPPORTED',
      string,
    ];
    const days = chance.pick([15, 20, 30]);
    return (situation) =>
      answer({
        id,
        outcome,
        facts: fill(matter.facts, details),
        legalBasis: matter.basis,
        performBy: outcome === 'SUPPORTED' ? addDays(beijingDate(situation.now), days) : null,
        replyText: `${fill(reply, details)}\n${phrases.REVIEW_ADVICE}`,
      })(situation);
  }),
  serve: atTheCounter(({ chance }, { parties }, id) => {
    const how = parties.length === 0 ? phrases.NOBODY_TO_SERVE : chance.pick(phrases.SERVICES);
    return (situation) => serve({ id, ...how, servedAt: situation.now })(situation);
  }),
  close: atTheCounter((_, __, id) => close({ id })),
  archive: atTheCounter(({ chance }, { registeredAt }, id) => {
    const volume = String(chance.between(1, 12)).padStart(2, '0');
    return verbs.archive({ id, volume: `${registeredAt.getUTCFullYear()}-信访-${volume}卷` });
  }),
};
