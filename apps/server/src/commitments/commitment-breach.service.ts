import {
  beijingDate,
  breachStep,
  chineseDate,
  permissions,
  requireBreach,
  requireTrack,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { freeHolders } from '../notices/notice.service';
import type { PetitionEntity } from '../petitions/petition.entity';
import type { Change, Situation } from '../petitions/petition-steps.service';
import { CommitmentEntity } from './commitment.entity';
import type * as Inputs from './commitment.inputs';
import { commitmentOf } from './commitment.service';
import type { Commitment } from './commitment.type';

/** 登记承诺未履行; what is at rest comes back. @throws RuleViolation NOT_FOUND, WRONG_STATE, INVALID */
export const recordBroken =
  (input: Inputs.RecordBrokenCommitmentInput) =>
  async (situation: Situation): Promise<Change> => {
    const { petition, tx, now } = situation;
    const commitment = await commitmentOf(tx, petition.id, input.commitmentId);
    requireBreach(commitment, beijingDate(now));
    return broken(situation, commitment);
  };

type Broken = Pick<Situation, 'tx' | 'petition' | 'facts' | 'rules' | 'now'>;

/** What a breach is on the time line, and to the matter, whoever records it. */
export async function broken(situation: Broken, { id, dueOn, text }: Commitment): Promise<Change> {
  const { tx, facts, now } = situation;
  tx.update(CommitmentEntity, id, { brokenAt: now });
  const event = { kind: 'COMMITMENT_BROKEN' as const, text: `${chineseDate(dueOn)}前：${text}` };
  const step = breachStep(facts);
  if (step === 'breakCommitment') return { event };
  if (step === 'reopen') return { patch: OUT_OF_THE_ARCHIVE, event };
  return {
    patch: {
      ...IN_HAND_AGAIN,
      disposedAt: now,
      ...(step === 'resume'
        ? { ownerId: facts.responsibleId as string }
        : {
            unitId: null,
            responsibleId: null,
            leadId: null,
            ownerId: await answersFor(tx, situation.petition),
          }),
    },
    before: [event],
    event: { kind: 'RESUMED', track: facts.track === null ? usualTrack(situation) : null },
  };
}

/** What is in hand is in no volume: one that was bound keeps what it held, and it is archived anew. */
const OUT_OF_THE_ARCHIVE = { closedAt: null, archivedAt: null, archiveVolume: null } as const;

/** Its term to conclude begins anew, so that it can be extended again; an old ledger's matter counts from now on. */
const IN_HAND_AGAIN = {
  dispositionReason: null,
  extensions: 0,
  counted: true,
  ...OUT_OF_THE_ARCHIVE,
} as const;

/** What was never accepted here is accepted by that. */
const usualTrack = ({ petition, facts, rules }: Broken) =>
  requireTrack(null, { ...facts, profile: rules.profileOf(petition.profile) });

/** Who had it last, or, where they have left or it is withheld from them, one of those who can have it assigned. */
async function answersFor(tx: Tx, { id, ownerId }: PetitionEntity): Promise<string> {
  const here = await tx.first(
    `select from officials where county_id = $1 and tenant_id = $2 and id = $3 and retired_at is null
        and not $4 = any(app.withheld_from(tenant_id, id))`,
    [tx.place.countyId, tx.place.tenantId, ownerId, id],
  );
  if (here !== null) return ownerId;
  const [another = ownerId] = await freeHolders(tx, id, permissions['petition.assign']);
  return another;
}
