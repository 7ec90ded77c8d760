import { beijingDate } from '@huiyin/domain';
import { commitmentsOf } from '../commitments/commitment.service';
import type { Tx } from '../db/tx';
import type { FollowedCommitment } from './followed-commitment.type';

/** The promises on a petition, each with what came of it. */
export async function followedCommitments(
  tx: Tx,
  petitionId: string,
  coSigner: boolean,
): Promise<FollowedCommitment[]> {
  const commitments = await commitmentsOf(tx, petitionId);
  return commitments.map(({ text, dueOn, status, keptAt, proof, petitionersWords }) => ({
    text,
    dueOn,
    status,
    keptOn: keptAt && beijingDate(keptAt),
    proof,
    petitionersWords: coSigner ? null : petitionersWords,
  }));
}
