import { v7 as uuid } from 'uuid';
import {
  beijingDate,
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
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { SignedIn } from '../graphql/context';
import { notify } from '../notices/notice.service';
import type { OfficialEntity } from '../officials/official.entity';
import { servingOfficial } from '../officials/serving.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf, takePetitionStep } from '../petitions/petition-steps.service';
import type { Services } from '../services';
import { SponsorVisitEntity } from './sponsor-visit.entity';
import { SponsorshipEntity } from './sponsorship.entity';
import type * as Inputs from './sponsorship.inputs';

/** Who does it, when, in which transaction. */
export type Doing = Readonly<{ services: Services; tx: Tx; actor: SignedIn }>;

/** 领导包案. @throws RuleViolation what the petition's step table says, INVALID, REQUIRED, NOT_FOUND */
export async function sponsorPetition(
  { services, tx, actor }: Doing,
  input: Inputs.SponsorPetitionInput,
): Promise<Done> {
  const id = uuid();
  const { audit } = await takePetitionStep(
    services,
    tx,
    actor,
    input,
    'sponsor',
    async ({ petition, now }) => {
      const terms = { goal: requiredText(input.goal, '包案目标', 500), untilOn: input.untilOn };
      const sponsor = await begin(tx, actor, id, petition.id, input.officialId, terms, now);
      const text = `${sponsor.name}，至 ${terms.untilOn}：${terms.goal}`;
      return { event: { kind: 'SPONSORED', text, data: { sponsorshipId: id, officialId: sponsor.id } } };
    },
  );
  return { id, audit: { ...audit, officialId: input.officialId, untilOn: input.untilOn } };
}

/** 记录走访. @throws RuleViolation WRONG_STATE, NOT_YOURS, INVALID, REQUIRED */
export async function recordSponsorVisit(doing: Doing, input: Inputs.RecordSponsorVisitInput): Promise<Done> {
  const { services, tx, actor } = doing;
  const sponsorship = await stepped(doing, input, 'visit');
  const now = services.now();
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
  const { services, tx, actor } = doing;
  const before = await stepped(doing, input, 'passOn');
  if (input.officialId === before.officialId)
    throw new RuleViolation('INVALID', { field: '包案领导', reason: '不能是现在的包案领导' });
  const reason = requiredText(input.reason, '理由', 2_000);
  const now = services.now();
  // ended first: one case runs a petition
  end(doing, before, 'PASSED_ON', reason);
  const id = uuid();
  const terms = { goal: before.goal, untilOn: input.untilOn };
  const next = await begin(tx, actor, id, before.petitionId, input.officialId, terms, now);
  await tell(doing, before, 'SPONSORSHIP_PASSED_ON', `${next.name}，至 ${terms.untilOn}：${reason}`);
  return { id, audit: { before: before.officialId, officialId: next.id, untilOn: terms.untilOn } };
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
  tx: Tx,
  actor: SignedIn,
  id: string,
  petitionId: string,
  officialId: string,
  terms: Readonly<{ goal: string; untilOn: string }>,
  now: Date,
): Promise<OfficialEntity> {
  const today = beijingDate(now);
  requireTerm(terms.untilOn, today);
  const official = await servingOfficial(tx, officialId);
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
  { services, tx, actor }: Doing,
  { id }: SponsorshipEntity,
  status: 'SETTLED' | 'PASSED_ON',
  outcome: string,
): void {
  const endedOn = beijingDate(services.now());
  tx.update(SponsorshipEntity, id, { status, outcome, endedOn, endedBy: actor.name });
}

/** What was done stands in the matter's own time line too. */
async function tell(
  { services, tx, actor }: Doing,
  { id, petitionId }: SponsorshipEntity,
  kind: PetitionEventKind,
  text: string,
): Promise<void> {
  const [petition, events] = await Promise.all([
    tx.edit(PetitionEntity, petitionId),
    eventsOf(tx, petitionId),
  ]);
  const change = { event: { kind, text, data: { sponsorshipId: id } } };
  changePetition(tx, { petition, events, status: petition.status, by: actor, now: services.now(), change });
}
