import { answeredWords, RuleViolation, WEB_PETITIONER } from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
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
  const [events, rules] = await Promise.all([eventsOf(tx, petitionId), legalRulesOf(tx)]);
  const text =
    wordsAnswer === 'WORDS_CONFIRMED' ? '认可' : ['不认可', wordsObjection].filter(Boolean).join('：');
  const change = { event: { kind: 'COMMITMENT_ANSWERED', text } } as const;
  const by = { accountId: null, name: WEB_PETITIONER };
  changePetition(tx, { petition, events, rules, status, by, now, change });
  return done;
}
