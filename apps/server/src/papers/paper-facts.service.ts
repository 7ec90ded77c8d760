import {
  answerFell,
  beijingDate,
  confirmationClock,
  failureNotice,
  maskName,
  overturns,
  PAPER_RULES,
  pathwayOf,
  PROPER,
  together,
  trackOf,
  petitionClocks,
  type Agreed,
  type DatedEvent,
  type PaperFacts,
  type PetitionPaperKind,
  type TransferKind,
  type LegalProfile,
} from '@huiyin/domain';
import { legalRulesOf, type LegalRules } from '../calendar-days/legal-rules.service';
import { claimsOf } from '../claims/claim.service';
import type { Claim } from '../claims/claim.type';
import type { Tx } from '../db/tx';
import { MediationEntity } from '../mediations/mediation.entity';
import { openOtherParty } from '../mediations/mediation-other-party.service';
import { itemsOfMediation } from '../mediations/mediation-steps.service';
import { openParties } from '../parties/party.service';
import type { ArrangedHearing } from '../petitions/petition-hearing.service';
import type { PetitionEntity } from '../petitions/petition.entity';
import { bodyAboveHere } from '../reviews/review-file.service';
import type { Services } from '../services';
import type { TenantVault } from '../vault/tenant-vault';
import { decisionsOn } from './paper-fall.service';

type Event = DatedEvent & Readonly<{ seq: number; text: string | null; data: Record<string, unknown> }>;

/** What the papers of a petition are made from, and which event each belongs to. */
export type PaperSource = Readonly<{
  facts: PaperFacts;
  /** 机关代字 of the office, if it has one. */
  mark: string | null;
  actOf: (kind: PetitionPaperKind) => number | null;
}>;

export async function paperSource(
  services: Services,
  tx: Tx,
  petition: PetitionEntity,
): Promise<PaperSource> {
  const vault = await services.vaults.of(tx);
  const [office, events, parties, transfers, rules, above, claims, decisions] = await Promise.all([
    officeOf(tx),
    timeLine(tx, petition.id),
    openParties(tx, vault, petition.id),
    transfersOf(tx, petition.id),
    legalRulesOf(tx),
    bodyAboveHere(tx),
    claimsOf(tx, petition.id),
    decisionsOn(tx, petition.id),
  ]);
  const { calendar } = rules;
  const legal = rules.profileOf(petition.profile);
  const last = (...kinds: readonly string[]) => events.findLast(({ kind }) => kinds.includes(kind)) ?? null;
  const day = (event: Event) => beijingDate(event.at);
  const conclude = (each: readonly Event[]) =>
    petitionClocks(legal, each, calendar).find(({ kind }) => kind === 'CONCLUDE');
  // a term that began anew since is not the one that was told of
  const termOf = (event: Event): Event[] => {
    const fell = events.findIndex((one, i) => i > events.indexOf(event) && overturns(one.kind));
    return fell < 0 ? events : events.slice(0, fell);
  };
  const termTold = (event: Event | null | undefined, without: readonly string[] = []) =>
    !event ? undefined : conclude(termOf(event).filter(({ kind }) => !without.includes(kind)));

  // as it was told with the acceptance: what came later ends the term, and with it what it might have been
  const extensibleAt = (event: Event): boolean =>
    conclude(events.slice(0, events.indexOf(event) + 1))?.mayExtendBy !== undefined;

  const [accepted, refused, extended, answered, withdrawn] = (
    ['ACCEPTED', 'NOT_ACCEPTED', 'EXTENDED', 'ANSWERED', 'WITHDRAWN'] as const
  ).map((kind) => last(kind));
  const [atAcceptance, atExtension, unextended] = [
    termTold(accepted),
    termTold(extended),
    termTold(extended, ['EXTENDED']),
  ];
  const lastServed = last('SERVED', 'SERVICE_FAILED');
  // what was given anew was not served with the answer that fell
  const served = lastServed && lastServed.seq > (answered?.seq ?? 0) ? lastServed : null;
  const approver = extended ? await officialName(tx, extended.data['approverId']) : null;
  const mediated = await mediatedOf(tx, petition, last('MEDIATION_FAILED'));
  const agreed = await agreedOf(tx, vault, last('MEDIATION_AGREED'), rules);
  const incoming = transfers.find(({ side }) => side === 'RECEIVED');
  const facts: PaperFacts = {
    office: office.name,
    phone: office.phone,
    contact: office.contact,
    number: petition.number,
    title: petition.title,
    content: petition.content,
    origin: petition.origin,
    status: petition.status,
    category: petition.category,
    track: trackOf(events) ?? PROPER,
    respondent: (accepted?.data['respondent'] as string | undefined) ?? null,
    actKnownOn: petition.actKnownOn,
    legal,
    petitioners: parties.map(({ name }) => name),
    reachable: parties.some(({ address, phone }) => address !== null || phone !== null),
    headCount: petition.headCount,
    receivedOn: beijingDate(petition.receivedAt),
    accepted: accepted
      ? {
          on: day(accepted),
          dueOn: atAcceptance?.due ?? null,
          provisional: atAcceptance?.provisional ?? false,
          extensible: extensibleAt(accepted),
        }
      : null,
    notAccepted: refused
      ? { on: day(refused), reason: petition.dispositionReason, lawfulWay: petition.lawfulWay }
      : null,
    directed: directedOf(petition, legal, last('REFERRED_OUT')),
    forwarded: forwardedOf(petition, last('TRANSFERRED', 'REFERRED_OUT', 'TRANSFER_RETURNED'), transfers),
    extended: extended
      ? {
          on: day(extended),
          days: extended.days ?? 0,
          unit: atExtension?.unit ?? 'DAY',
          reason: extended.text,
          approver,
          dueOn: atExtension?.due ?? null,
          dueBefore: unextended?.due ?? null,
          provisional: atExtension?.provisional ?? false,
          provisionalBefore: unextended?.provisional ?? false,
        }
      : null,
    hearing: hearingOf(last('HEARING_ARRANGED')),
    answered: answered
      ? {
          on: day(answered),
          elsewhere: answered.data['transferId'] !== undefined,
          outcome: petition.outcome,
          facts: petition.facts,
          reply: petition.replyText,
          legalBasis: petition.legalBasis,
          reasons: together(claims, 'reasons'),
          performBy: latest(claims),
          claims,
        }
      : null,
    fell: answered ? answerFell(answered.seq, events, decisions) : null,
    served: served ? { on: day(served), method: petition.serviceMethod, proof: petition.serviceProof } : null,
    withdrawn: withdrawn ? { on: day(withdrawn), reason: withdrawn.text } : null,
    view: last('VIEW_RECORDED')?.text ?? null,
    mediated,
    agreed,
    incoming: incoming
      ? {
          from: incoming.otherName,
          number: incoming.receiptNumber,
          kind: incoming.kind,
          on: beijingDate(incoming.deliveredAt ?? incoming.offeredAt),
        }
      : null,
    reviewBody: above?.name ?? null,
    today: beijingDate(services.now()),
  };
  return { facts, mark: office.mark, actOf: (kind) => last(...PAPER_RULES[kind].acts)?.seq ?? null };
}

/** The last day of those by which something is done. */
const latest = (claims: readonly Claim[]): string | null =>
  claims
    .flatMap(({ performBy }) => performBy ?? [])
    .toSorted()
    .at(-1) ?? null;

/** The same with its petitioners masked, for a preview. */
export const masked = (facts: PaperFacts): PaperFacts => ({
  ...facts,
  petitioners: facts.petitioners.map(maskName),
  agreed: facts.agreed && { ...facts.agreed, other: maskedOther(facts.agreed.other) },
});

const maskedOther = (other: Agreed['other']): Agreed['other'] =>
  other.kind === 'OTHER_PERSON' ? { ...other, name: maskName(other.name) } : other;

/** 听证 as its notice tells of it. */
function hearingOf(event: Event | null): PaperFacts['hearing'] {
  if (event === null) return null;
  const {
    hearingOn: on,
    hearingTime: time = null,
    place = null,
    panel = null,
  } = event.data as Partial<ArrangedHearing>;
  return on === undefined ? null : { toldOn: beijingDate(event.at), on, time, place, panel };
}

/** 导入法定途径: sent on a way that has a name, and to no organ. */
function directedOf(
  petition: PetitionEntity,
  legal: LegalProfile,
  event: Event | null,
): PaperFacts['directed'] {
  if (event === null) return null;
  const on = beijingDate(event.at);
  const way = pathwayOf(petition, legal, on, 'zh');
  const { dispositionReason: reason, lawfulWay: told } = petition;
  return way && { on, reason, told, provision: way.provision };
}

/** What stands of a matter that was handed on; nothing once it came back. */
function forwardedOf(
  petition: PetitionEntity,
  event: Event | null,
  transfers: readonly Transfer[],
): PaperFacts['forwarded'] {
  if (event === null || event.kind === 'TRANSFER_RETURNED') return null;
  const on = beijingDate(event.at);
  if (event.kind === 'REFERRED_OUT') {
    if (petition.pathway !== null) return null;
    const { dispositionReason: reason } = petition;
    // before it had a field of its own, the organ stood in what the petitioner is told
    const to = (event.data['receiver'] as string | undefined) ?? petition.lawfulWay;
    return { on, kind: null, to, reason, reportDueOn: null };
  }
  const transfer = transfers.find(({ id }) => id === event.data['transferId']);
  if (transfer === undefined) return null;
  const { kind, otherName: to, instruction: reason, reportDueOn } = transfer;
  return { on, kind, to, reason, reportDueOn };
}

/** The mediation that the event ended, in the words that both sides are told it in. */
async function mediatedOf(
  tx: Tx,
  petition: PetitionEntity,
  event: Event | null,
): Promise<PaperFacts['mediated']> {
  const id = event?.data['mediationId'];
  if (event === null || typeof id !== 'string') return null;
  const { kind, body, subject, ending, endReason: reason, confirmation } = await tx.get(MediationEntity, id);
  if (ending === null) return null;
  return {
    on: beijingDate(event.at),
    body,
    subject,
    told: failureNotice({ kind, ending, reason, confirmation, petition }, 'zh'),
  };
}

/** The agreement that the event recorded, the other side in clear. */
async function agreedOf(
  tx: Tx,
  vault: TenantVault,
  event: Event | null,
  { calendar, profileFor }: LegalRules,
): Promise<PaperFacts['agreed']> {
  const id = event?.data['mediationId'];
  if (typeof id !== 'string') return null;
  const [mediation, items] = await Promise.all([tx.get(MediationEntity, id), itemsOfMediation(tx, id)]);
  const { kind, form, body, mediators, subject, effectiveOn, otherPartyKind } = mediation;
  if (form === null || effectiveOn === null) return null;
  // the law on people's mediation alone knows that term
  const confirm =
    kind === 'PEOPLES_MEDIATION'
      ? confirmationClock(effectiveOn, null, calendar, profileFor(effectiveOn))
      : null;
  return {
    on: effectiveOn,
    kind,
    form,
    body,
    mediators,
    subject,
    facts: mediation.agreedFacts,
    other: { kind: otherPartyKind, name: openOtherParty(vault, mediation) },
    items: items.filter(({ replacedOn }) => replacedOn === null),
    manner: mediation.agreedManner,
    confirm,
  };
}

type Office = Readonly<{ name: string; mark: string | null; phone: string | null; contact: string | null }>;

/** The office that issues. */
export async function officeOf(tx: Tx): Promise<Office> {
  const office = await tx.first<Office>(
    `select t.name, t.paper_mark as mark, c.phone, c.contact_name as contact
       from tenants t left join public_contacts c on c.county_id = $1 and c.tenant_id = $2
      where t.county_id = $1 and t.tenant_id = $2`,
    [tx.place.countyId, tx.place.tenantId],
  );
  return office as Office;
}

const timeLine = (tx: Tx, petitionId: string): Promise<Event[]> =>
  tx.rows<Event>(
    `select seq, kind, at, days, track, text, data from petition_events
      where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

type Transfer = Readonly<{
  id: string;
  side: 'SENT' | 'RECEIVED';
  kind: TransferKind;
  otherName: string;
  receiptNumber: string;
  instruction: string | null;
  reportDueOn: string;
  offeredAt: Date;
  deliveredAt: Date | null;
}>;

const transfersOf = (tx: Tx, petitionId: string): Promise<Transfer[]> =>
  tx.rows<Transfer>(
    `select id, side, kind, other_name as "otherName", receipt_number as "receiptNumber", instruction,
            report_due_on::text as "reportDueOn", offered_at as "offeredAt", delivered_at as "deliveredAt"
       from transfers where county_id = $1 and tenant_id = $2 and petition_id = $3 order by offered_at desc`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );

async function officialName(tx: Tx, id: unknown): Promise<string | null> {
  if (typeof id !== 'string') return null;
  const found = await tx.first<{ name: string }>(
    'select name from officials where county_id = $1 and tenant_id = $2 and id = $3',
    [tx.place.countyId, tx.place.tenantId, id],
  );
  return found?.name ?? null;
}
