import { beijingDate, mayAnswerWords, mayDisputePerformance, type PetitionStatus } from '@huiyin/domain';
import { commitmentsOf } from '../commitments/commitment.service';
import type { Tx } from '../db/tx';
import type { FollowedCommitment } from './followed-commitment.type';

type Reader = Readonly<{ coSigner: boolean; status: PetitionStatus; works: boolean }>;

/** The promises on a petition, each with what came of it; the petitioner's own words are theirs alone to read and to answer. */
export async function followedCommitments(
  tx: Tx,
  petitionId: string,
  { coSigner, status: matter, works }: Reader,
): Promise<FollowedCommitment[]> {
  const commitments = await commitmentsOf(tx, petitionId);
  return commitments.map((commitment) => {
    const { id, text, dueOn, status, keptAt, proof, wordsStanding, wordsObjection } = commitment;
    const { performanceObjection, performanceObjectedAt } = commitment;
    const petitionersWords = coSigner ? null : commitment.petitionersWords;
    return {
      id,
      text,
      dueOn,
      status,
      keptOn: keptAt && beijingDate(keptAt),
      proof,
      performanceObjection: coSigner ? null : performanceObjection,
      performanceObjectedOn: coSigner ? null : performanceObjectedAt && beijingDate(performanceObjectedAt),
      petitionersWords,
      wordsStanding: coSigner ? null : wordsStanding,
      wordsObjection: coSigner ? null : wordsObjection,
      mayDisputePerformance: works && !coSigner && mayDisputePerformance({ keptAt }, matter),
      mayAnswerWords: works && mayAnswerWords({ petitionersWords, wordsAnswer: null }, matter),
    };
  });
}
