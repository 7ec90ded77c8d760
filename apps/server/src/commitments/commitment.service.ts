import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  checkCommitmentDay,
  chineseDate,
  COMMITMENT_LENGTHS as MOST,
  commitmentStatus,
  optionalText,
  saidText,
  requireNoWaiver,
  requireUnkept,
  RuleViolation,
  wordsStanding,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Change, Situation } from '../petitions/petition-steps.service';
import { CommitmentEntity } from './commitment.entity';
import type * as Inputs from './commitment.inputs';
import type { Commitment } from './commitment.type';

/** The commitments on a petition, the first first. */
export async function commitmentsOf(tx: Tx, petitionId: string): Promise<Commitment[]> {
  const rows = await tx.rows<
    Omit<Commitment, 'status' | 'wordsStanding'> & Pick<CommitmentEntity, 'wordsAnswer'>
  >(
    `select id, text, due_on::text as "dueOn", petitioners_words as "petitionersWords", words_answer as "wordsAnswer",
            words_objection as "wordsObjection", words_answered_at as "wordsAnsweredAt", performance_objection as "performanceObjection",
            performance_objected_at as "performanceObjectedAt", made_at as "madeAt",
            made_by as "madeBy", kept_at as "keptAt", proof, broken_at as "brokenAt"
       from commitments where county_id = $1 and tenant_id = $2 and petition_id = $3 order by made_at, id`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return rows.map((row) => ({
    ...row,
    status: commitmentStatus(row),
    wordsStanding: wordsStanding(row),
  }));
}

/** 作出承诺. @throws RuleViolation REQUIRED, INVALID */
export const make =
  (input: Inputs.MakeCommitmentInput) =>
  ({ petition, now, tx, actor }: Situation): Change => {
    const { dueOn } = input;
    checkCommitmentDay(dueOn, beijingDate(now));
    const text = saidText(input.text, '承诺内容', MOST.text);
    const petitionersWords = optionalText(input.petitionersWords, '信访人的书面承诺', MOST.petitionersWords);
    requireNoWaiver(text, '承诺内容');
    requireNoWaiver(petitionersWords, '信访人的书面承诺');
    const made = { madeAt: now, madeBy: actor.name };
    tx.insert(CommitmentEntity, {
      id: uuid(),
      petitionId: petition.id,
      text,
      dueOn,
      petitionersWords,
      ...made,
    });
    return { event: { kind: 'COMMITTED', text: `${chineseDate(dueOn)}前：${text}` } };
  };

/** 登记承诺履行, late too. @throws RuleViolation NOT_FOUND, WRONG_STATE, REQUIRED */
export const keep =
  (input: Inputs.KeepCommitmentInput) =>
  async ({ petition, now, tx }: Situation): Promise<Change> => {
    const commitment = await commitmentOf(tx, petition.id, input.commitmentId);
    requireUnkept(commitment);
    const proof = saidText(input.proof, '履行凭据', MOST.proof);
    tx.update(CommitmentEntity, commitment.id, { keptAt: now, proof });
    return { event: { kind: 'COMMITMENT_KEPT', text: `${commitment.text}（${proof}）` } };
  };

/** @throws RuleViolation NOT_FOUND */
export async function commitmentOf(tx: Tx, petitionId: string, id: string): Promise<Commitment> {
  const found = (await commitmentsOf(tx, petitionId)).find((one) => one.id === id);
  if (found === undefined) throw new RuleViolation('NOT_FOUND');
  return found;
}
