import {
  labelOf,
  requiredText,
  requirePetitionerPurpose,
  reviewSteps,
  takeStep,
  type RevealPurpose,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Doing, Done, Equipped } from '../graphql/act';
import type { PartyInput } from '../parties/party.inputs';
import type { RevealedParty } from '../parties/party.type';
import { unitOf } from '../petitions/petition-reveal.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { unitElsewhere } from '../transfers/transfer-readings.service';
import type { TenantVault } from '../vault/tenant-vault';
import { ReviewEntity } from './review.entity';
import type { RevealApplicantsInput } from './review.inputs';
import { signReview, stepFacts } from './review-file.service';

const cellOf = (rowId: string) => ({ table: 'reviews', column: 'parties', rowId });

/** Who asks for a review, for the body that reviews it alone. */
export const sealApplicants = (
  vault: TenantVault,
  reviewId: string,
  parties: readonly PartyInput[],
): Buffer => vault.seal(JSON.stringify(parties), cellOf(reviewId));

/** Who asks for it; null in a file that has not got it. */
export function applicantsOf(
  vault: TenantVault,
  { id, partiesSealed }: Pick<ReviewEntity, 'id' | 'partiesSealed'>,
): RevealedParty[] | null {
  if (partiesSealed === null) return null;
  const parties = JSON.parse(vault.open(partiesSealed, cellOf(id))) as PartyInput[];
  return parties.map(({ name, phone, address, document }, i) => ({
    ordinal: i + 1,
    name,
    phone: phone ?? null,
    address: address ?? null,
    document: document ?? null,
  }));
}

/**
 * 查看申请人身份 in the reviewing body's own file: for a purpose, written down as a step of the review, which the other
 * office's file and the petitioner read.
 *
 * @throws RuleViolation WRONG_STATE, REVIEW_ELSEWHERE, INVALID (the file has not got it), REQUIRED
 */
export async function revealApplicants(doing: Equipped, input: RevealApplicantsInput): Promise<Done> {
  const { services, tx, actor, now } = doing;
  const review = await tx.edit(ReviewEntity, input.id, input.version);
  takeStep(reviewSteps.reveal, await stepFacts(() => legalRulesOf(tx), review, now), actor);
  const purpose = requiredText(input.purpose, '用途', 200);
  const { purposeKind } = input;
  const vault = await services.vaults.of(tx);
  await recordApplicantsRead({ tx, actor, now }, review, purposeKind, purpose);
  return {
    id: review.id,
    audit: { number: review.petitionNumber, purpose, purposeKind },
    extra: { applicants: applicantsOf(vault, review) ?? [] },
  };
}

/** Writes down on the review who looks at who asks for it, in which unit and role, and what for. @throws RuleViolation INVALID */
export async function recordApplicantsRead(
  { tx, actor, now }: Doing,
  review: ReviewEntity,
  purposeKind: RevealPurpose,
  purpose: string,
): Promise<void> {
  requirePetitionerPurpose(purposeKind);
  const [{ name: byOffice }, unit] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    unitOf(tx, actor),
  ]);
  const text = `${labelOf(purposeKind, 'zh')}：${purpose}`;
  const data = { purpose: purposeKind, roles: actor.roles, unit: unitElsewhere(byOffice, unit) };
  const step = { kind: 'IDENTITY_READ', at: now, byOffice, byName: actor.name, text, data } as const;
  await signReview(tx, review, step, {}, now);
}
