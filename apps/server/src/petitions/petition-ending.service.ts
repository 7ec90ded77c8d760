import {
  beijingDate,
  endingRefusal,
  endingsOf,
  explain,
  labelOf,
  petitionClocks,
  providedText,
  requiredText,
  requireEnding,
  type EndingFacts,
  type Language,
  type MatterEnding,
  type ReviewOpening,
  REASON_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type * as Inputs from './petition.inputs';
import type { EndingVerdict } from './petition-parts.type';
import type { PetitionEntity } from './petition.entity';
import { factsOf } from './petition-facts.service';
import { eventsOf, type Change, type Situation } from './petition-steps.service';

/** 办结, and with it 终结 where the law of the matter knows a way. @throws RuleViolation what `requireEnding` says, REQUIRED */
export const close =
  ({ ending = null, endingBasis }: Inputs.ClosePetitionInput) =>
  async (situation: Situation): Promise<Change> => {
    const closed = { patch: { closedAt: situation.now }, event: { kind: 'CLOSED' } } as const;
    if (ending === null) return closed;
    const { patch, event } = await ended(situation, ending, endingBasis ?? '');
    return { ...closed, patch: { ...closed.patch, ...patch }, before: [event] };
  };

/** 登记终结 afterwards. @throws RuleViolation what `requireEnding` says, REQUIRED */
export const end =
  ({ ending, endingBasis }: Inputs.EndPetitionInput) =>
  (situation: Situation): Promise<Change> =>
    ended(situation, ending, endingBasis);

async function ended(
  { tx, petition, events, rules, facts, now }: Situation,
  ending: MatterEnding,
  basis: string,
): Promise<Change> {
  const profile = rules.profileOf(petition.profile);
  const settlement = await settlementOf(tx, petition.id);
  const clocks = petitionClocks(profile, events, rules.calendar);
  const { confidential, review } = facts;
  const at = { confidential, review, clocks, settlement };
  const provision = requireEnding(ending, profile, at, beijingDate(now));
  const shown = requiredText(basis, '终结的依据', REASON_LENGTH);
  const text = `${labelOf(ending, 'zh')}（${providedText(provision, 'zh')}）：${shown}。有新的事实或者理由的，随时可以作为新的事项提出。`;
  return { patch: { ending }, event: { kind: 'MATTER_ENDED', text, data: { ending } } };
}

type Ended = Pick<PetitionEntity, 'id' | 'profile' | 'confidential'> & Parameters<typeof factsOf>[1];

/** 终结情形 that the law of a matter knows, each with where it stands and whether it holds today. */
export async function endingVerdicts(
  tx: Tx,
  petition: Ended,
  now: Date,
  language: Language,
): Promise<EndingVerdict[]> {
  const [events, rules, settlement, review] = await Promise.all([
    eventsOf(tx, petition.id),
    legalRulesOf(tx),
    settlementOf(tx, petition.id),
    factsOf(tx, petition).then(({ facts }): ReviewOpening => facts.review),
  ]);
  const profile = rules.profileOf(petition.profile);
  const clocks = petitionClocks(profile, events, rules.calendar);
  const facts = { confidential: petition.confidential, review, clocks, settlement };
  return endingsOf(profile).map((one) => {
    const refusal = endingRefusal(one.code, facts, beijingDate(now));
    return {
      ending: one.code,
      provision: providedText(one, language),
      holds: refusal === null,
      reason: refusal && explain(refusal.code, refusal.details, language),
    };
  });
}

/** What a mediation of the matter came to. */
async function settlementOf(tx: Tx, petitionId: string): Promise<EndingFacts['settlement']> {
  const row = await tx.first<{ performed: boolean | null }>(
    `select bool_or(status = 'AGREEMENT_PERFORMED') as performed from mediations
      where county_id = $1 and tenant_id = $2 and petition_id = $3 and status in ('AGREEMENT_REACHED', 'AGREEMENT_PERFORMED')`,
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  const performed = row?.performed ?? null;
  return performed === null ? null : performed ? 'PERFORMED' : 'REACHED';
}
