import { v7 as uuid } from 'uuid';
import { addDays, beijingDate, profileFor, topicPath } from '@huiyin/domain';
import { PartyEntity } from '../parties/party.entity';
import { sealParties } from '../parties/party.service';
import { PetitionEventEntity } from '../petitions/petition-event.entity';
import { PetitionEntity } from '../petitions/petition.entity';
import { nextNumber, pushSearchWords } from '../petitions/petition.service';
import { tally } from '../petitions/petition-tally.service';
import { officeMoment, weekday } from './dates';
import { record } from './record';
import type { Stage } from './stage';
import type { Story } from './story';
import { fill } from './words';

/** Answered matters of an older ledger, as an import takes them over: their own dates, counted for no term. */
export async function takeOver(
  stage: Stage,
  story: Story,
  originalNumber: string,
  recordedOn: string,
): Promise<void> {
  const { tx, services, staff, chance, topics } = stage;
  const clerk = staff.account('clerk');
  const received = weekday(addDays(recordedOn, -chance.between(200, 1_900)), recordedOn);
  const receivedAt = officeMoment(received, chance.below(400));
  const recordedAt = officeMoment(recordedOn, 30);
  const year = beijingDate(recordedAt).slice(0, 4);
  const id = uuid();
  const ownerId = staff.official(story.handling.name);
  const parties = sealParties(await services.vaults.of(tx), id, story.parties);
  const petition = {
    id,
    number: (await nextNumber(tx, year)).number,
    status: 'ANSWERED' as const,
    origin: 'IMPORT' as const,
    originalNumber,
    channel: story.channel,
    title: story.title,
    content: story.content,
    topicId: topics.get(topicPath(story.matter.topic)) ?? null,
    petitionerMasked: parties.masked,
    headCount: story.headCount,
    anonymous: parties.rows.length === 0,
    profile: profileFor(received).id,
    receivedAt,
    registeredAt: recordedAt,
    firstAskedId: ownerId,
    ownerId,
    counted: false,
    dueOn: null,
    answeredAt: officeMoment(weekday(addDays(received, chance.between(15, 58)), recordedOn), 200),
    outcome: 'NOT_RECORDED' as const,
    replyText: fill(Object.values(story.matter.replies)[0] as string, story.details),
  };
  tx.insert(PetitionEntity, petition);
  tx.insert(PartyEntity, parties.rows);
  const event = { petitionId: id, actorId: clerk.accountId, actorName: clerk.name, ownerId, recordedAt };
  tx.insert(PetitionEventEntity, [
    { ...event, id: uuid(), seq: 1, kind: 'RECEIVED', at: receivedAt },
    { ...event, id: uuid(), seq: 2, kind: 'HISTORY_RECORDED', at: recordedAt },
    { ...event, id: uuid(), seq: 3, kind: 'ANSWERED', at: petition.answeredAt },
  ]);
  pushSearchWords(tx, petition);
  tally(tx, null, petition);
  record(tx, clerk, 'recordHistory', 'Petition', { id, audit: { number: petition.number, originalNumber } });
}
