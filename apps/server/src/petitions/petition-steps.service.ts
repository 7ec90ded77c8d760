import { v7 as uuid } from 'uuid';
import {
  answeredInTime,
  beijingDate,
  isEnded,
  isSimple,
  officialAt,
  openWindow,
  OUT_OF_HAND,
  petitionClocks,
  petitionDue,
  petitionSteps,
  takeStep,
  trackOf,
  type DatedEvent,
  type MatterTrack,
  type MediationEnding,
  type PetitionAction,
  type PetitionEventKind,
  type PetitionFacts,
  type PetitionStatus,
} from '@huiyin/domain';
import {
  BODY_SQL,
  byWhoseDays,
  legalRulesOf,
  type LegalRules,
  type Reviewable,
} from '../calendar-days/legal-rules.service';
import type { CompetenceOfMatter } from '../competence-rules/competence.service';
import type { Tx, Unplaced } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { endMediationsOf } from '../mediations/mediation-ending.service';
import { notifyOfBounce, notifyOfStep } from '../notices/notice.service';
import { endTasksOf } from '../tasks/task-ending.service';
import { tellHolder } from '../transfers/transfer-holder.service';
import { requireFree } from '../withholdings/withholding.service';
import { PetitionEventEntity } from './petition-event.entity';
import { PetitionEntity } from './petition.entity';
import { factsOf } from './petition-facts.service';
import { tally } from './petition-tally.service';

type Event = Readonly<{
  kind: PetitionEventKind;
  at?: Date;
  text?: string | null;
  days?: number;
  track?: MatterTrack | null;
  data?: Record<string, unknown>;
}>;

/** What a step does to a petition: its columns, and the events that say so. */
export type Change = Readonly<{
  patch?: Unplaced<PetitionEntity>;
  event: Event;
  /** What goes before it on the time line, when a step tells of more than one thing. */
  before?: readonly Event[];
  /** The date that is set instead of derived: a transfer's report is asked for by a day. */
  dueOn?: string;
  extra?: Done['extra'];
}>;

export type Situation = Equipped &
  Readonly<{
    petition: PetitionEntity;
    events: readonly DatedEvent[];
    rules: LegalRules;
    facts: PetitionFacts;
    /** Which body is competent, as the step table was told. */
    competence: CompetenceOfMatter;
  }>;

/**
 * Takes one step of the table: load with a lock, check the rule, change, save, return. The due date is derived from the
 * events anew; nothing else can move it.
 *
 * @param wanted which step, where that hangs on what is found.
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, whatever the step table says, and what `change` refuses
 */
export async function takePetitionStep(
  { services, tx, actor }: Omit<Equipped, 'now'>,
  input: Pick<EditInput, 'id' | 'version'>,
  wanted: PetitionAction | ((facts: PetitionFacts) => PetitionAction),
  change: (situation: Situation) => Change | Promise<Change>,
): Promise<Done> {
  const [petition, events, rules] = await Promise.all([
    tx.edit(PetitionEntity, input.id, input.version),
    eventsOf(tx, input.id),
    legalRulesOf(tx),
  ]);
  const today = beijingDate(services.now());
  const { facts, competence } = await factsOf(tx, petition, () => ({ events, rules, today }));
  const action = typeof wanted === 'string' ? wanted : wanted(facts);
  const status = takeStep(petitionSteps[action], facts, actor);
  // once the lock is held, so that the events stand in the order of their moments
  const now = services.now();
  const done = await change({ petition, events, rules, facts, competence, now, tx, actor, services });
  const { accountId, name } = actor;
  const by = { accountId, officialId: officialAt(actor, tx.place), name };
  await requireFree(tx, petition.id, [done.patch?.ownerId, done.patch?.responsibleId, done.patch?.leadId]);
  // when nothing more is decided here, nobody here helps to decide it
  const ended = OUT_OF_HAND.includes(status)
    ? [
        ...(await endTasksOf(tx, by, now, petition.id, `事项已${petitionSteps[action].label.zh}`)),
        ...(await endMediationsOf(tx, petition.id, endingWith(status), now)),
      ]
    : [];
  const told = { ...done, before: [...ended, ...(done.before ?? [])] };
  const { after, seq } = changePetition(tx, { petition, events, rules, status, by, now, change: told });
  await notifyOfStep(tx, action, after, by, seq, now);
  await notifyOfBounce(tx, petition.id, { before: events, kind: told.event.kind, seq }, by, now);
  await tellHolder(tx, petition, after, name, now);
  return {
    id: petition.id,
    audit: { number: petition.number, from: petition.status, to: status },
    ...(done.extra ? { extra: done.extra } : {}),
  };
}

/** Where the matter went, its mediation did. */
const endingWith = (status: PetitionStatus): MediationEnding =>
  status === 'TRANSFERRED' ? 'ENDED_WITH_TRANSFER' : 'ENDED_WITH_PETITION';

type Move = Readonly<{
  petition: PetitionEntity;
  events: readonly DatedEvent[];
  rules: LegalRules;
  status: PetitionStatus;
  /** Who did it; no account when another office did. */
  by: Readonly<{ accountId: string | null; name: string }>;
  now: Date;
  change: Change;
}>;

/**
 * Writes a change down that the rules have allowed: row, events, due date and counts together. The due date is derived
 * from the events anew; nothing else can move it, except that a transfer's stands as it was set.
 */
export function changePetition(
  tx: Tx,
  { petition, events, rules, status, by, now, change: { patch, event, before = [], dueOn } }: Move,
): { after: PetitionEntity; seq: number } {
  const added = [...before, event].map((one, i) => ({
    ...one,
    at: one.at ?? now,
    seq: events.length + 1 + i,
  }));
  const timeLine = [...events, ...added.map(timed)];
  const clocks = petitionClocks(rules.profileOf(petition.profile), timeLine, rules.calendar);
  const track = trackOf(timeLine);
  const counted = patch?.counted ?? petition.counted;
  const due = !counted
    ? {}
    : status !== 'TRANSFERRED'
      ? petitionDue(status, clocks, timeLine)
      : dueOn
        ? { dueOn, dueKind: null, dueProvisional: false }
        : {};
  const answered = added.some(({ kind }) => kind === 'ANSWERED');
  const punctual = counted && answered ? { answeredInTime: answeredInTime(clocks) } : {};
  // what was planned was planned for the state it stood in
  const next = status === petition.status ? {} : { nextAction: null, nextActionOn: null };
  // the short procedure ends with what ends it in the time line
  const simple = petition.simpleGround !== null && !isSimple(timeLine) ? { simpleGround: null } : {};
  const onTrack = track === petition.track ? {} : { track };
  // what puts it in hand again lifts its ending
  const ended = petition.ending !== null && !isEnded(timeLine) ? { ending: null } : {};
  const changed = { ...next, ...simple, ...ended, ...patch, ...onTrack, status, ...due, ...punctual };
  const after = { ...petition, ...changed };
  tx.update(PetitionEntity, petition.id, { ...changed, windowOn: openWindow(clocks)?.due ?? null });
  tx.insert(
    PetitionEventEntity,
    added.map(({ seq, kind, at, days, track: on, text, data }) => ({
      id: uuid(),
      petitionId: petition.id,
      seq,
      kind,
      at,
      recordedAt: now,
      actorId: by.accountId,
      actorName: by.name,
      ownerId: after.ownerId,
      days: days ?? null,
      track: on ?? null,
      text: text ?? null,
      data: data ?? {},
    })),
  );
  tally(tx, petition, after);
  return { after, seq: events.length + added.length };
}

const timed = ({ kind, at, days, track }: Event & { at: Date }): DatedEvent => ({
  kind,
  at,
  days: days ?? null,
  track: track ?? null,
});

/** A petition's events as its clocks read them, oldest first. */
export async function eventsOf(tx: Tx, petitionId: string): Promise<DatedEvent[]> {
  const events = await tx.rows<DatedEvent & Reviewable>(
    `select kind, at, days, track, ${BODY_SQL} from petition_events e
      where county_id = $1 and tenant_id = $2 and petition_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return byWhoseDays(tx, events);
}
