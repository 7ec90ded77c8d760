import { v7 as uuid } from 'uuid';
import {
  andOthers,
  beijingDate,
  COUNTER_FIELDS,
  daysInPost,
  DOCUMENT_NUMBER_LENGTH,
  maskName,
  optionalText,
  outsideWindow,
  readPetitioner,
  requiredText,
  requireInTime,
  requireNobodyTwice,
  requireOutsideOpinion,
  requirePosted,
  STATEMENT_LENGTH,
  reviewDays,
  RuleViolation,
  RUNNING_REVIEW,
  saidText,
  sentOn,
  REASON_LENGTH,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import { notifyOfReview } from '../notices/notice.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { handedInOn } from './outside-body.service';
import { sealApplicants } from './review-applicants.service';
import type { ReceiveOutsideReviewRequestInput } from './review-counter.inputs';
import { ReviewEntity } from './review.entity';
import { asEvent, writeStep, type ReviewSaid } from './review-file.service';

/**
 * 收件 of what a body outside Huiyin answered: nobody's file mirrors it, and nothing of the matter is here but its paper. Who is competent
 * over a body outside is for the office to say, with why.
 *
 * @throws RuleViolation REQUIRED, INVALID, REVIEW_LATE, REVIEW_RUNNING
 */
export async function receiveOutsideReviewRequest(
  { services, tx, actor, now }: Equipped,
  input: ReceiveOutsideReviewRequestInput,
): Promise<Done> {
  const id = uuid();
  const { tier, answeredOn, outcome, channel } = input;
  const [here, rules, vault] = await Promise.all([
    tx.get(TenantEntity, tx.place.tenantId),
    legalRulesOf(tx),
    services.vaults.of(tx),
  ]);
  const officeName = saidText(input.officeName, COUNTER_FIELDS.office, 100);
  await requireOutside(tx, officeName);
  const earlier = earlierOf(input);
  const servedOn = input.servedOn ?? null;
  const opinion = {
    tier,
    answeredOn,
    servedOn,
    earlierOn: earlier.earlierOn,
    earlierResult: earlier.earlierResult,
  };
  requireOutsideOpinion(opinion, beijingDate(now));
  const applicants = input.applicants.map(readPetitioner);
  const [first] = applicants;
  if (first === undefined) throw new RuleViolation('REQUIRED', { field: '申请人' });
  requireNobodyTwice(applicants);
  const answerNumber = optionalText(input.answerNumber, '文号', DOCUMENT_NUMBER_LENGTH);
  const given = tier === 'REVIEW' ? answeredOn : (earlier.earlierOn ?? answeredOn);
  const body = { id: tx.place.tenantId, name: here.name };
  const requestedAt =
    handedInOn(input.receivedOn, { body, counter: true, servedOn: servedOn ?? given, now }) ?? now;
  requirePosted(channel, input.postedOn);
  const [postedOn, receivedOn] = [input.postedOn ?? null, beijingDate(requestedAt)];
  daysInPost(postedOn, servedOn, receivedOn);
  const lateGround = optionalText(input.lateGround, '逾期的理由', REASON_LENGTH);
  const profile = rules.profileFor(answeredOn);
  requireInTime(outsideWindow(profile, opinion, rules.calendar), lateGround, postedOn ?? receivedOn);
  await requireNone(tx, { tier, officeName, answerNumber });
  const reason = requiredText(input.reason, '请求和理由', STATEMENT_LENGTH);
  const competence = saidText(input.competence, COUNTER_FIELDS.competence, 500);
  const text = `${sentOn(postedOn)}${reason}\n（对${officeName}的意见，本单位有权复查复核：${competence}）`;
  const step: ReviewSaid = {
    kind: 'REQUESTED',
    at: requestedAt,
    byOffice: here.name,
    byName: actor.name,
    text: text.slice(0, STATEMENT_LENGTH),
  };
  const days = reviewDays(profile, tier, [asEvent(step)], rules.calendar);
  tx.insert(ReviewEntity, {
    id,
    side: 'REVIEWING',
    tier,
    status: 'REQUESTED',
    bodyName: here.name,
    officeName,
    petitionNumber: answerNumber ?? '（无编号）',
    title: saidText(input.title, '标题', 200),
    profile: profile.id,
    petitionerMasked: andOthers(maskName(first.name), applicants.length),
    headCount: input.headCount ?? applicants.length,
    electronicConsent: false,
    answeredOn,
    servedOn,
    outcome,
    replyText: saidText(input.replyText, '答复内容', STATEMENT_LENGTH),
    ...earlier,
    answerNumber,
    reason,
    lateGround,
    requestedAt,
    requestedBy: actor.name,
    channel,
    partiesSealed: sealApplicants(vault, id, applicants),
    applicantsFiled: true,
    ...days,
    steps: 1,
  });
  writeStep(tx, id, 1, step);
  await notifyOfReview(tx, { id, dueOn: days.dueOn }, officeName, now);
  return { id, audit: { office: officeName, number: answerNumber, tier, channel } };
}

/** 复查意见 as its paper says; none of a first review. */
function earlierOf({ tier, earlier }: ReceiveOutsideReviewRequestInput) {
  if (tier === 'REVIEW' || !earlier)
    return {
      earlierBodyName: null,
      earlierResult: null,
      earlierOpinion: null,
      earlierNumber: null,
      earlierOn: null,
    };
  return {
    earlierBodyName: saidText(earlier.bodyName, COUNTER_FIELDS.earlierBody, 100),
    earlierResult: earlier.result,
    earlierOpinion: saidText(earlier.opinion, COUNTER_FIELDS.earlierOpinion, STATEMENT_LENGTH),
    earlierNumber: optionalText(earlier.documentNumber, '文号', DOCUMENT_NUMBER_LENGTH),
    earlierOn: earlier.givenOn,
  };
}

/** What an office of the county answered is asked for by its number. @throws RuleViolation INVALID */
async function requireOutside(tx: Tx, officeName: string): Promise<void> {
  const inside = await tx.first('select from app.county_offices() where name = $1', [officeName]);
  if (inside === null) return;
  throw new RuleViolation('INVALID', {
    field: COUNTER_FIELDS.office,
    reason: {
      zh: `${officeName}在系统里：按登记编号登记，原处理意见会随案送来`,
      en: `${officeName} is in Huiyin: enter it by its number, and the opinion comes with the file`,
    },
  });
}

/** Of one opinion each tier is asked for once. @throws RuleViolation REVIEW_RUNNING, INVALID */
async function requireNone(
  tx: Tx,
  { tier, officeName, answerNumber }: Pick<ReviewEntity, 'tier' | 'officeName' | 'answerNumber'>,
): Promise<void> {
  if (answerNumber === null) return;
  const there = await tx.first<{ status: string }>(
    `select status from reviews where county_id = $1 and tenant_id = $2 and other_tenant_id is null and petition_id is null
        and tier = $3 and office_name = $4 and answer_number = $5 and status = any($6) limit 1`,
    [tx.place.countyId, tx.place.tenantId, tier, officeName, answerNumber, [...RUNNING_REVIEW, 'SERVED']],
  );
  if (there === null) return;
  if (there.status !== 'SERVED') throw new RuleViolation('REVIEW_RUNNING');
  throw new RuleViolation('INVALID', {
    field: '文号',
    reason: {
      zh: `${officeName} ${answerNumber}已经由本单位复查复核：不服的向意见书写明的上一级提出`,
      en: `${officeName} ${answerNumber} was reviewed here: the next step is with the body that the opinion names`,
    },
  });
}
