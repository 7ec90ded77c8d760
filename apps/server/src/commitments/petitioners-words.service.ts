import { answeredWords, disputedPerformance, RuleViolation, WEB_PETITIONER } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { notify } from '../notices/notice.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { peopleOf } from './commitment-due.service';
import { CommitmentEntity } from './commitment.entity';

type Said = Readonly<{ commitmentId: string; theirs: boolean; objection?: string | null }>;

/**
 * 认可或者不认可记在自己名下的话: the petitioner's own, in the portal. Nothing of the matter moves.
 *
 * @throws RuleViolation NOT_FOUND, WRONG_STATE, INVALID
 */
export async function answerOwnWords(tx: Tx, petitionId: string, said: Said, now: Date): Promise<Done> {
  const petition = await tx.get(PetitionEntity, petitionId, 'for update');
  const { number, status } = petition;
  const commitment = await tx.get(CommitmentEntity, said.commitmentId, 'for update');
  if (commitment.petitionId !== petitionId) throw new RuleViolation('NOT_FOUND');
  const answer = answeredWords(commitment, status, said);
  // the log does not say what was answered
  const done = { id: commitment.id, about: { kind: 'Petition', id: petitionId }, audit: { number } };
  const { wordsAnswer, wordsObjection } = answer;
  if (wordsAnswer === commitment.wordsAnswer && wordsObjection === commitment.wordsObjection) return done;
  tx.update(CommitmentEntity, commitment.id, { ...answer, wordsAnsweredAt: now });
  const text =
    wordsAnswer === 'WORDS_CONFIRMED' ? '认可' : ['不认可', wordsObjection].filter(Boolean).join('：');
  await written(tx, petition, text, now);
  if (wordsAnswer === 'WORDS_OBJECTED') await told(tx, petition, commitment, now);
  return done;
}

type Disputed = Readonly<{ commitmentId: string; reason: string }>;

/**
 * 认为承诺没有做到: the petitioner's own, in the portal, of what is recorded as kept. Nothing of the matter moves; who answers for it is told.
 *
 * @throws RuleViolation NOT_FOUND, REQUIRED, INVALID
 */
export async function disputePerformance(
  tx: Tx,
  petitionId: string,
  said: Disputed,
  now: Date,
): Promise<Done> {
  const petition = await tx.get(PetitionEntity, petitionId, 'for update');
  const commitment = await tx.get(CommitmentEntity, said.commitmentId, 'for update');
  if (commitment.petitionId !== petitionId) throw new RuleViolation('NOT_FOUND');
  const reason = disputedPerformance(commitment, petition.status, said.reason);
  tx.update(CommitmentEntity, commitment.id, { performanceObjection: reason, performanceObjectedAt: now });
  await written(tx, petition, `认为没有做到（${commitment.text}）：${reason}`, now);
  await told(tx, petition, commitment, now);
  const { number } = petition;
  return { id: commitment.id, about: { kind: 'Petition', id: petitionId }, audit: { number } };
}

/** On the time line, in the petitioner's name. */
async function written(tx: Tx, petition: PetitionEntity, text: string, now: Date): Promise<void> {
  const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
  const { status } = petition;
  const change = { event: { kind: 'COMMITMENT_ANSWERED', text } } as const;
  const by = { accountId: null, name: WEB_PETITIONER };
  changePetition(tx, { petition, events, rules, status, by, now, change });
}

/** Who answers for the matter hears of each objection. */
const told = (
  tx: Tx,
  { id: petitionId, ownerId, responsibleId, leadId }: PetitionEntity,
  { id, dueOn }: CommitmentEntity,
  now: Date,
): Promise<void> =>
  notify(
    tx,
    peopleOf(ownerId, responsibleId, leadId).map((officialId) => ({
      kind: 'COMMITMENT_OBJECTED',
      petitionId,
      officialId,
      dueOn,
      occasion: `${id} ${now.toISOString()}`,
    })),
    now,
  );
