import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  officialAt,
  requiredText,
  requireTerm,
  requireVisited,
  RuleViolation,
  sponsorshipSteps,
  takeStep,
  type Actor,
  type PetitionEventKind,
  type Place,
  type SponsorshipAction,
  type SponsorshipFacts,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Doing, Done, Equipped, InName } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { requirePostToday } from '../leadership-groups/leaving.service';
import { notify } from '../notices/notice.service';
import type { OfficialEntity } from '../officials/official.entity';
import { servingOfficial } from '../officials/serving.service';
import { requireFree } from '../withholdings/withholding.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, takePetitionStep } from '../petitions/petition-steps.service';
import { SponsorVisitEntity } from './sponsor-visit.entity';
import { SponsorshipEntity } from './sponsorship.entity';
import type * as Inputs from './sponsorship.inputs';

/** 领导包案. @throws RuleViolation what the petition's step table says, INVALID, REQUIRED, NOT_FOUND, NO_POST_TODAY */
export async function sponsorPetition(doing: Equipped, input: Inputs.SponsorPetitionInput): Promise<Done> {
  const id = uuid();
  const { audit } = await takePetitionStep(doing, input, 'sponsor', async (situation) => {
    const terms = { goal: requiredText(input.goal, '包案目标', 500), untilOn: input.untilOn };
    const sponsor = await begin(situation, id, situation.petition.id, input.officialId, terms);
    const text = `${sponsor.name}，至${chineseDate(terms.untilOn)}：${terms.goal}`;
    return { event: { kind: 'SPONSORED', text, data: { sponsorshipId: id, officialId: sponsor.id } } };
  });
  return { id, audit: { ...audit, officialId: input.officialId, untilOn: input.untilOn } };
}

/** 记录走访. @throws RuleViolation WRONG_STATE, NOT_YOURS, INVALID, REQUIRED */
export async function recordSponsorVisit(doing: Doing, input: Inputs.RecordSponsorVisitInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const sponsorship = await stepped(doing, input, 'visit');
  const { visitedOn } = input;
  requireVisited(visitedOn, sponsorship.fromOn, beijingDate(now));
  const place = requiredText(input.place, '地点', 100);
  const what = requiredText(input.what, '经过', 2_000);
  tx.insert(SponsorVisitEntity, {
    id: uuid(),
    sponsorshipId: sponsorship.id,
    visitedOn,
    place,
    what,
    recordedAt: now,
    recordedBy: actor.name,
  });
  // the version moves with what it holds
  tx.update(SponsorshipEntity, sponsorship.id, { status: sponsorship.status });
  await tell(doing, sponsorship, 'SPONSOR_VISITED', `${visitedOn} ${place}：${what}`);
  return { id: sponsorship.id, audit: { visitedOn } };
}

/** 换人包案: one ends and the next begins, in one act. @throws RuleViolation WRONG_STATE, INVALID, REQUIRED, NOT_FOUND */
export async function passOnSponsorship(doing: Doing, input: Inputs.PassOnSponsorshipInput): Promise<Done> {
  const before = await stepped(doing, input, 'passOn');
  if (input.officialId === before.officialId)
    throw new RuleViolation('INVALID', {
      field: '包案领导',
      reason: { zh: '不能是现在的包案领导', en: 'choose somebody other than the present sponsor' },
    });
  const reason = requiredText(input.reason, '理由', 2_000);
  const id = await passOn(doing, before, input, reason);
  const { officialId, untilOn } = input;
  return { id, audit: { before: before.officialId, officialId, untilOn } };
}

/** 移交: every running case of one official goes on with another, its goal and term kept; answers how many. */
export async function handOverSponsorships(
  doing: InName,
  fromId: string,
  toId: string,
  reason: string,
): Promise<number> {
  const { tx, now } = doing;
  const running = await tx.rows<{ id: string }>(
    `select id from sponsorships
      where county_id = $1 and tenant_id = $2 and official_id = $3 and status = 'RUNNING' order by petition_id`,
    [tx.place.countyId, tx.place.tenantId, fromId],
  );
  const today = beijingDate(now);
  for (const { id } of running) {
    const before = await tx.edit(SponsorshipEntity, id);
    // who takes over a case whose term has passed is asked for it at once
    const untilOn = before.untilOn < today ? today : before.untilOn;
    await passOn(doing, before, { officialId: toId, untilOn }, reason);
  }
  return running.length;
}

async function passOn(
  doing: InName,
  before: SponsorshipEntity,
  { officialId, untilOn }: Pick<Inputs.PassOnSponsorshipInput, 'officialId' | 'untilOn'>,
  reason: string,
): Promise<string> {
  // ended first: one case runs a petition
  end(doing, before, 'PASSED_ON', reason);
  const id = uuid();
  const terms = { goal: before.goal, untilOn };
  const next = await begin(doing, id, before.petitionId, officialId, terms);
  await tell(doing, before, 'SPONSORSHIP_PASSED_ON', `${next.name}，至${chineseDate(untilOn)}：${reason}`);
  return id;
}

/** 包案结案. @throws RuleViolation WRONG_STATE, NOT_YOURS, REQUIRED */
export async function settleSponsorship(doing: Doing, input: Inputs.SettleSponsorshipInput): Promise<Done> {
  const sponsorship = await stepped(doing, input, 'settle');
  const outcome = requiredText(input.outcome, '包案结果', 2_000);
  end(doing, sponsorship, 'SETTLED', outcome);
  await tell(doing, sponsorship, 'SPONSORSHIP_SETTLED', outcome);
  return { id: sponsorship.id, audit: { officialId: sponsorship.officialId } };
}

export const sponsorshipFacts = (
  { status, officialId }: Pick<SponsorshipEntity, 'status' | 'officialId'>,
  actor: Actor,
  place: Place,
): SponsorshipFacts => ({ status, own: officialAt(actor, place) === officialId });

async function stepped(
  { tx, actor }: Doing,
  input: Pick<EditInput, 'id' | 'version'>,
  action: SponsorshipAction,
): Promise<SponsorshipEntity> {
  const sponsorship = await tx.edit(SponsorshipEntity, input.id, input.version);
  takeStep(sponsorshipSteps[action], sponsorshipFacts(sponsorship, actor, tx.place), actor);
  return sponsorship;
}

async function begin(
  { tx, actor, now }: InName,
  id: string,
  petitionId: string,
  officialId: string,
  terms: Readonly<{ goal: string; untilOn: string }>,
): Promise<OfficialEntity> {
  const today = beijingDate(now);
  requireTerm(terms.untilOn, today);
  const official = await servingOfficial(tx, officialId);
  await requirePostToday(tx, official, today);
  await requireFree(tx, petitionId, [officialId]);
  tx.insert(SponsorshipEntity, { ...terms, id, petitionId, officialId, status: 'RUNNING', fromOn: today });
  if (officialId !== officialAt(actor, tx.place))
    await notify(
      tx,
      [{ officialId, kind: 'HANDED_OVER', petitionId, occasion: id, byName: actor.name }],
      now,
    );
  return official;
}

function end(
  { tx, actor, now }: InName,
  { id }: SponsorshipEntity,
  status: 'SETTLED' | 'PASSED_ON',
  outcome: string,
): void {
  const endedOn = beijingDate(now);
  tx.update(SponsorshipEntity, id, { status, outcome, endedOn, endedBy: actor.name });
}

/** What was done stands in the matter's own time line too. */
async function tell(
  { tx, actor, now }: InName,
  { id, petitionId }: SponsorshipEntity,
  kind: PetitionEventKind,
  text: string,
): Promise<void> {
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
    legalRulesOf(tx),
  ]);
  const change = { event: { kind, text, data: { sponsorshipId: id } } };
  changePetition(tx, { petition, events, rules, status: petition.status, by: actor, now, change });
}
