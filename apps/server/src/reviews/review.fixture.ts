import { v7 as uuid } from 'uuid';
import { addDays, beijingDate, type Place } from '@huiyin/domain';
import type { Unplaced } from '../db/tx';
import type { PartyInput } from '../parties/party.inputs';
import type { TestTenant, World } from '../testing/world';
import { carryReview } from './review-carry.service';
import { sealApplicants } from './review-applicants.service';
import { ReviewEntity } from './review.entity';
import { ReviewStepEntity } from './review-step.entity';

const INPUTS: Readonly<Record<string, string>> = {
  askHearing: 'ReviewReasonInput',
  declineHearing: 'ReviewReasonInput',
  withdrawReview: 'ReviewReasonInput',
};
const typeOf = (name: string): string => INPUTS[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;

/** One act on a review. */
export const reviewVerb = (name: string): string =>
  `mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) { id status version dueOn } }`;

/** What an office's file says of a review. */
export const REVIEW = `query ($id: ID!) { review(id: $id) { id side tier status bodyName officeName petitionId replyText earlierOpinion
  reason dueOn extendedDays extensionReason extensionApprover extensionNotice hearing hearingOn hearingPanel hearingDays hearingWanted result opinion redoBy nextBodyName servedAt
  steps { seq kind byOffice byName text days } actions { action allowed code } version } }`;

/** What each act needs beside the review itself. */
export const reviewInputs = (today = beijingDate(new Date())): Record<string, Record<string, unknown>> => ({
  acceptReview: {},
  declineReview: { reason: '不是信访处理意见', lawfulWay: '向县法院起诉', notice: '当面交给不予受理告知书' },
  extendReview: { days: 30, reason: '需要补充检测', notice: '当面交给延期告知书' },
  askHearing: { reason: '事实争议大，请求当面质证' },
  declineHearing: { reason: '事实清楚，书面审理即可' },
  notifyHearing: {
    on: today,
    place: '县信访局二楼',
    panel: ['钱明', '孙毅', '李衡'],
    consent: '双方书面同意当日举行',
  },
  recordHearing: { days: 1, record: '双方到场，逐项质证，合议认为事实需要重新查明。' },
  decideReview: {
    result: 'UPHELD',
    found: '到现场核对，原意见认定的事实属实。',
    basis: '《信访工作条例》第三十五条',
    opinion: '维持原处理意见。',
  },
  serveReview: { method: 'IN_PERSON', proof: '送达回证已签名' },
  withdrawReview: { reason: '信访人书面撤回' },
  remindReviewBody: { text: '复查期限将满，请依法作出意见', sentOn: today, proof: '挂号信收据' },
  archiveReview: { volume: '2026-复-001' },
});

/** A request for review of what a body outside Huiyin answered, as its paper says. */
export const anOutsideRequest = (today = beijingDate(new Date())) => ({
  tier: 'REVIEW',
  channel: 'VISIT',
  officeName: '县供电公司',
  title: '台区电压不稳',
  applicants: [{ name: '欧阳明月', phone: '13800001234' }],
  answerNumber: '供信复〔2026〕8号',
  answeredOn: addDays(today, -20),
  servedOn: addDays(today, -18),
  outcome: 'NOT_SUPPORTED',
  replyText: '经核查电压合格，不予支持。',
  reason: '没有在用电高峰测量',
  competence: '县人民政府授权本单位复查县属国有企业的处理意见',
});

/** Does the messages' work from an office, as the queue does it. */
export async function carryReviewOf(world: World, from: Place, id: string): Promise<void> {
  const { vaults, now } = world.app.services;
  await carryReview(
    { db: world.db.whole(), vaults, now },
    { countyId: from.countyId, tenantId: from.tenantId },
    id,
  );
}

/** A review that a body outside Huiyin decides, in the file of the office whose answer it is. */
export async function aReview(
  { db }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string | null,
  more: Unplaced<ReviewEntity> = {},
): Promise<string> {
  const [id, now] = [uuid(), new Date()];
  const today = beijingDate(now);
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(ReviewEntity, {
      id,
      side: 'ANSWERING',
      tier: 'REVIEW',
      status: 'REQUESTED',
      petitionId,
      bodyName: `${code} 上一级`,
      officeName: code,
      petitionNumber: `${code}-1`,
      title: `${code} 村口道路塌陷`,
      profile: 'cn-2022',
      petitionerMasked: '欧***',
      answeredOn: today,
      outcome: 'EXPLAINED',
      reason: `${code} 请求重新查明`,
      requestedAt: now,
      requestedBy: code,
      dueOn: addDays(today, 30),
      dueProvisional: false,
      steps: 1,
      ...more,
    });
    const step = {
      kind: 'REQUESTED',
      at: now,
      byOffice: code,
      byName: code,
      text: `${code} 请求重新查明`,
    } as const;
    tx.insert(ReviewStepEntity, { ...step, id: uuid(), reviewId: id, seq: 1 });
  });
  return id;
}

/** A review that this office decides, of another's answer, as it is once accepted. */
export async function aReviewHere(
  world: World,
  tenant: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  more: Unplaced<ReviewEntity> = {},
  parties: readonly PartyInput[] | null = null,
): Promise<string> {
  const file = { side: 'REVIEWING', otherTenantId: uuid(), status: 'ACCEPTED', steps: 2 } as const;
  const id = await aReview(world, tenant, null, { ...file, ...more });
  const vault = await world.app.services.vaults.at(tenant);
  await world.db.write(tenant, async (tx) => {
    if (parties)
      tx.update(ReviewEntity, id, {
        partiesSealed: sealApplicants(vault, id, parties),
        applicantsFiled: true,
      });
    tx.insert(ReviewStepEntity, {
      id: uuid(),
      reviewId: id,
      seq: 2,
      kind: 'ACCEPTED',
      at: new Date(),
      byOffice: tenant.code,
      byName: tenant.code,
    });
  });
  return id;
}

/** As if a matter had been answered and served days ago. */
export const servedBefore = (
  { db }: World,
  { countyId, tenantId }: Place,
  petitionId: string,
  days: number,
): Promise<unknown> =>
  db.write({ countyId, tenantId }, async (tx) => {
    const at = [countyId, tenantId, petitionId, days];
    await tx.query(
      `insert into petition_events (county_id, tenant_id, id, petition_id, seq, kind, at, actor_name)
       select county_id, tenant_id, gen_random_uuid(), petition_id, seq + 100, kind, at - make_interval(days => $4), actor_name
         from petition_events where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind in ('ANSWERED', 'SERVED')`,
      at,
    );
    await tx.query(
      `update petitions set served_at = served_at - make_interval(days => $4), answered_at = answered_at - make_interval(days => $4)
        where county_id = $1 and tenant_id = $2 and id = $3`,
      at,
    );
  });
