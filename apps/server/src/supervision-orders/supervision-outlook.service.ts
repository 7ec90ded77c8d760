import {
  beijingDate,
  feedbackDue,
  groundGiven,
  groundsOf,
  groundText,
  providedText,
  RuleViolation,
  type Language,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { PetitionEntity } from '../petitions/petition.entity';
import { proposalsFor, supervisedMatters } from './supervised-matters.service';
import type { SupervisionOutlook } from './supervision-order.type';

/** 建议督办: derived from the matter's clocks and steps whenever it is asked for, and kept nowhere. @throws RuleViolation NOT_FOUND */
export async function supervisionOutlook(
  tx: Tx,
  petitionId: string,
  now: Date,
  language: Language,
): Promise<SupervisionOutlook> {
  const [petition, [matter], rules] = await Promise.all([
    tx.get(PetitionEntity, petitionId),
    supervisedMatters(tx, [petitionId]),
    legalRulesOf(tx),
  ]);
  if (matter === undefined) throw new RuleViolation('NOT_FOUND');
  const { profile, responsibleId, ownerId } = petition;
  const [today, legal] = [beijingDate(now), rules.profileOf(profile)];
  return {
    proposals: proposalsFor(matter, rules, today, language),
    grounds: groundsOf(legal).map((ground) => ({
      ground,
      provision: groundText(ground, legal, groundGiven(ground, legal), language),
    })),
    powers: (legal.powers ?? []).map((one) => ({ power: one.code, provision: providedText(one, language) })),
    officialId: responsibleId ?? ownerId,
    ...feedbackDue(legal, today, rules.calendar),
  };
}
