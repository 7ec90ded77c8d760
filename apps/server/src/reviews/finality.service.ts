import {
  beijingDate,
  DOCUMENT_NUMBER_LENGTH,
  finalityTold,
  isSameName,
  printedNumber,
  reasons as why,
  requiredText,
  requireFinality,
  requireNothingNew,
  RuleViolation,
  saidText,
  type FinalMatter,
  REASON_LENGTH,
} from '@huiyin/domain';
import { AttachmentEntity } from '../attachments/attachment.entity';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { openParties } from '../parties/party.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { factsOf } from '../petitions/petition-facts.service';
import { takePetitionStep, type Change, type Situation } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { untoldSql } from '../withholdings/withholding.service';
import type { ReviewEntity } from './review.entity';
import type { DeclareFinalityByPaperInput, DeclareFinalityInput, SameMatterInput } from './finality.inputs';
import { reviewFacts } from './review-file.service';
import { reviewsOf } from './review-request.service';

/**
 * 不再受理: a matter on the same facts and reasons as one whose last opinion was given, by whichever office of the county that was. It was
 * registered like any other, and whoever disagrees may say what is new.
 *
 * @throws RuleViolation NEW_FACTS, INVALID (another petitioner), NOT_FINAL, NOT_SERVED and NOT_FOUND here, NO_FINAL_OPINION elsewhere, REQUIRED, what the petition's
 * step table says
 */
export async function declareFinality(doing: Equipped, input: DeclareFinalityInput): Promise<Done> {
  return takePetitionStep(doing, input, 'notAccept', async (situation) => {
    requireNothingNew(input);
    const { tx } = situation;
    const officeId = input.finalOfficeId ?? tx.place.tenantId;
    const number = printedNumber(input.finalNumber.slice(0, 100));
    const final =
      officeId === tx.place.tenantId
        ? await finalHere(situation, number, input.newFacts)
        : await finalElsewhere(situation, officeId, number);
    return turnedAway(situation, input, final);
  });
}

/**
 * The same by the paper that the petitioner brings: the opinion of a body outside Huiyin, or of before it, as a file of this matter.
 *
 * @throws RuleViolation NEW_FACTS, REQUIRED, INVALID, NOT_FOUND (a file of another matter), what the petition's step table says
 */
export async function declareFinalityByPaper(
  doing: Equipped,
  input: DeclareFinalityByPaperInput,
): Promise<Done> {
  return takePetitionStep(doing, input, 'notAccept', async (situation) => {
    const { tx, petition, now } = situation;
    requireNothingNew(input);
    const body = requiredText(input.bodyName, '复核机关', 100);
    const number = requiredText(input.opinionNumber, '文号', DOCUMENT_NUMBER_LENGTH);
    const { opinionOn: on, attachmentId } = input;
    if (on > beijingDate(now))
      throw new RuleViolation('INVALID', { field: '复核意见的日期', reason: why.notAfterToday });
    const attachment = await tx.get(AttachmentEntity, attachmentId);
    if (attachment.petitionId !== petition.id || attachment.removedAt !== null)
      throw new RuleViolation('NOT_FOUND');
    return turnedAway(situation, input, { matter: null, opinion: { body, number, on } }, { attachmentId });
  });
}

/** The notice of it names the opinion, and what goes on all the same. */
function turnedAway(
  { petition, rules, now }: Situation,
  input: SameMatterInput,
  final: FinalMatter & Readonly<{ petitionId?: string }>,
  further: Record<string, unknown> = {},
): Change {
  const facts = saidText(input.sameFacts, '相同的事实', REASON_LENGTH);
  const reasons = saidText(input.sameReasons, '相同的理由', REASON_LENGTH);
  const law = rules.profileOf(petition.profile);
  const { reason: dispositionReason, lawfulWay } = finalityTold(law, final, { facts, reasons });
  const { matter, opinion = null, petitionId } = final;
  const data = { lawfulWay, finalMatter: matter, finalOpinion: opinion, ...further };
  return {
    patch: { disposedAt: now, dispositionReason, lawfulWay },
    event: {
      kind: 'NOT_ACCEPTED',
      text: dispositionReason,
      data: petitionId === undefined ? data : { ...data, finalPetitionId: petitionId },
    },
  };
}

async function finalHere(
  { tx, petition, services }: Situation,
  number: string,
  newFacts: boolean,
): Promise<FinalMatter & Readonly<{ petitionId: string }>> {
  const found = await tx.first<{ id: string }>(
    'select id from petitions where county_id = $1 and tenant_id = $2 and number = $3',
    [tx.place.countyId, tx.place.tenantId, number],
  );
  if (found === null) throw new RuleViolation('NOT_FOUND');
  const earlier = await tx.get(PetitionEntity, found.id);
  const [{ facts }, last] = await Promise.all([factsOf(tx, earlier), lastServed(tx, earlier.id)]);
  requireFinality({
    opening: facts.review,
    ended: facts.ended,
    unreached: last !== undefined && reviewFacts(last).unreached,
    newFacts,
  });
  requireNothingNew({ newFacts, anotherPetitioner: await isOfAnother(tx, services, petition, earlier) });
  const of = { matter: earlier.number, petitionId: earlier.id };
  const opinion = facts.review === 'FINAL' && last ? opinionOf(last) : null;
  return opinion ? { ...of, opinion } : { ...of, ending: earlier.ending };
}

/** Whether both say who brought them and nobody brought both; of a group not everybody is named. */
async function isOfAnother(
  tx: Tx,
  { vaults }: Situation['services'],
  later: PetitionEntity,
  earlier: PetitionEntity,
): Promise<boolean> {
  if (later.headCount > 1 || earlier.headCount > 1) return false;
  const vault = await vaults.of(tx);
  const [theirs, named] = await Promise.all([later, earlier].map(({ id }) => openParties(tx, vault, id)));
  if (!theirs?.length || !named?.length) return false;
  return !theirs.some((one) => named.some((other) => isSameName(one.name, other.name)));
}

/**
 * 信访工作条例第三十六条第三款 binds all organs. Of another office's matter nothing is learnt but whose opinion ended it, and that only of one
 * that accuses nobody and is withheld from nobody for it: all else is refused alike.
 *
 * @throws RuleViolation NO_FINAL_OPINION
 */
async function finalElsewhere(
  { tx, actor }: Situation,
  officeId: string,
  number: string,
): Promise<FinalMatter> {
  const { countyId } = tx.place;
  const final = await tx.elsewhere({ countyId, tenantId: officeId }, (there) =>
    finalThere(there, number, actor),
  );
  if (final === null) throw new RuleViolation('NO_FINAL_OPINION');
  return final;
}

async function finalThere(
  there: Tx,
  number: string,
  { home, officialId }: Situation['actor'],
): Promise<FinalMatter | null> {
  const found = await there.first<{ id: string }>(
    `select p.id from petitions p where p.county_id = $1 and p.tenant_id = $2 and p.number = $3 and not p.confidential
        and not exists (select from accusations a where a.county_id = $1 and a.tenant_id = $2 and a.petition_id = p.id)
        and not ${untoldSql('p.id')}
        -- whoever works elsewhere is kept at home from what they were recused from
        and ($2 <> $4::uuid or not p.id = any(app.withheld_from($4, $5)))`,
    [there.place.countyId, there.place.tenantId, number, home.tenantId, officialId],
  );
  if (found === null) return null;
  const [petition, { name }] = await Promise.all([
    there.get(PetitionEntity, found.id),
    there.get(TenantEntity, there.place.tenantId),
  ]);
  const [{ facts }, last] = await Promise.all([factsOf(there, petition), lastServed(there, petition.id)]);
  if (facts.review !== 'FINAL' || last === undefined || reviewFacts(last).unreached) return null;
  return { matter: `${name} ${number}`, opinion: opinionOf(last) };
}

async function lastServed(tx: Tx, petitionId: string): Promise<ReviewEntity | undefined> {
  return (await reviewsOf(tx, petitionId)).findLast(({ status }) => status === 'SERVED');
}

const opinionOf = ({ bodyName: body, opinionNumber: number, decidedAt }: ReviewEntity) => ({
  body,
  number,
  on: beijingDate(decidedAt as Date),
});
