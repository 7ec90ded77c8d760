import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  freeRank,
  isGiven,
  isSingle,
  optionalText,
  publicPhoneOf,
  rankTaken,
  requiredText,
  requireNotBefore,
  RuleViolation,
  same,
  type HeldPost,
  type RankedPost,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { notifyOfVacancies } from '../notices/notice.service';
import { requireServing, servingOfficial } from '../officials/serving.service';
import { requireHandedOver } from './leaving.service';
import { LeadershipGroupEntity } from './leadership-group.entity';
import { namedPostsOf, postsOf, requireAlive } from './held-posts.service';
import type * as Inputs from './leadership-group.inputs';
import { LeadershipPostEntity } from './leadership-post.entity';
import { NOBODY, settleHandOver, takerBeyond, type Taker } from './post-handover.service';

const TEXTS = {
  documentNumber: ['文号', 100],
  documentTitle: ['文件标题', 200],
  officeName: ['办公室名称', 100],
  officePhone: ['公开电话', 40],
  officeAddress: ['办公地址', 200],
} as const;

type Texts = { [K in keyof typeof TEXTS]?: string | null };

const textsOf = (input: Texts): Texts =>
  Object.fromEntries(
    Object.entries(TEXTS)
      .filter(([name]) => input[name as keyof Texts] !== undefined)
      .map(([name, [label, max]]) => [
        name,
        (name === 'officePhone' ? publicPhoneOf : optionalText)(input[name as keyof Texts], label, max),
      ]),
  );

/** 设立. @throws RuleViolation REQUIRED, INVALID, DUPLICATE (name) */
export async function createLeadershipGroup(tx: Tx, input: Inputs.CreateLeadershipGroupInput): Promise<Done> {
  const id = uuid();
  const name = requiredText(input.name, '名称', 100);
  const { foundedOn, documentOn = null, officeUnitId = null } = input;
  await requireServing(tx, 'units', officeUnitId ? [officeUnitId] : [], '办公室');
  tx.insert(LeadershipGroupEntity, { id, name, foundedOn, documentOn, officeUnitId, ...textsOf(input) });
  return { id, audit: { name, foundedOn } };
}

/** 修改. @throws RuleViolation NOT_FOUND, STALE_VERSION, REQUIRED, INVALID, DUPLICATE */
export async function updateLeadershipGroup(tx: Tx, input: Inputs.UpdateLeadershipGroupInput): Promise<Done> {
  const group = await tx.edit(LeadershipGroupEntity, input.id, input.version);
  await requireServing(tx, 'units', input.officeUnitId ? [input.officeUnitId] : [], '办公室');
  const patch = {
    ...(input.officeUnitId !== undefined ? { officeUnitId: input.officeUnitId } : {}),
    ...(isGiven(input.name) ? { name: requiredText(input.name, '名称', 100) } : {}),
    ...(input.documentOn !== undefined ? { documentOn: input.documentOn } : {}),
    ...textsOf(input),
  };
  tx.update(LeadershipGroupEntity, group.id, patch);
  return { id: group.id, audit: { changed: Object.keys(patch) } };
}

/** 撤销: what is held beyond its last day ends then. @throws RuleViolation INVALID, WRONG_STATE, NOT_HANDED_OVER */
export async function endLeadershipGroup(
  tx: Tx,
  input: Inputs.EndLeadershipGroupInput,
  now: Date,
): Promise<Done> {
  const group = await tx.edit(LeadershipGroupEntity, input.id, input.version);
  requireAlive(group);
  const { endedOn } = input;
  requireNotBefore(endedOn, group.foundedOn, '撤销日期', {
    zh: '不能早于设立日期',
    en: 'not before the group was founded',
  });
  const later = await tx.first(
    'select 1 from leadership_posts where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null and from_on > $4',
    [tx.place.countyId, tx.place.tenantId, group.id, endedOn],
  );
  if (later)
    throw new RuleViolation('INVALID', {
      field: '撤销日期',
      reason: {
        zh: '其后还有任职，请先作废或改期',
        en: 'there are posts after it: void them or change their days first',
      },
    });
  const today = beijingDate(now);
  const lastDay = endedOn > today ? endedOn : today;
  await requireHandedOver(tx, await heldFrom(tx, group.id, today), lastDay);
  tx.update(LeadershipGroupEntity, group.id, { endedOn });
  tx.push({
    text: `update leadership_posts set until_on = $4, version = version + 1
            where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null and (until_on is null or until_on > $4)`,
    values: [tx.place.countyId, tx.place.tenantId, group.id, endedOn],
  });
  endDuties(tx, group.id, endedOn);
  return { id: group.id, audit: { name: group.name, endedOn } };
}

/** The posts of a group that run on a day, or beyond it. */
function heldFrom(tx: Tx, groupId: string, day: string): Promise<LeadershipPostEntity[]> {
  return tx.rows<LeadershipPostEntity>(
    `select id, official_id as "officialId" from leadership_posts
      where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null and (until_on is null or until_on >= $4)`,
    [tx.place.countyId, tx.place.tenantId, groupId, day],
  );
}

/** The office's roster ends with the group; what was handed over is history and stays. */
function endDuties(tx: Tx, groupId: string, endedOn: string): void {
  tx.push({
    text: `update duties set cancelled_at = case when from_on > $4 then now() end, version = version + 1,
                  until_on = case when from_on > $4 then until_on else $4 end
            where county_id = $1 and tenant_id = $2 and group_id = $3 and cancelled_at is null and handed_over_at is null
              and until_on > $4`,
    values: [tx.place.countyId, tx.place.tenantId, groupId, endedOn],
  });
}

/** 任职. @throws RuleViolation NOT_FOUND, INVALID, WRONG_STATE, OVERLAP (held by somebody else in that time), RANK_TAKEN */
export async function appointLeader(tx: Tx, input: Inputs.AppointLeaderInput): Promise<Done> {
  const [group] = await Promise.all([
    tx.get(LeadershipGroupEntity, input.groupId, 'for update'),
    servingOfficial(tx, input.officialId),
  ]);
  requireAlive(group);
  const { officialId, position, fromOn, untilOn = null } = input;
  const rank = await rankIn(tx, group, { position, fromOn, untilOn }, input.rank);
  const duty = optionalText(input.duty, '分工', 500);
  return appoint(tx, group, { officialId, position, rank, duty, fromOn, untilOn });
}

type NewPost = HeldPost & Readonly<{ rank: number; duty: string | null }> & Partial<Taker>;

function appoint(tx: Tx, group: LeadershipGroupEntity, post: NewPost): Done {
  requireNotBefore(post.fromOn, group.foundedOn, '任职日期', {
    zh: '不能早于领导小组设立日期',
    en: 'not before the group was founded',
  });
  if (post.untilOn !== null)
    requireNotBefore(post.untilOn, post.fromOn, '离任日期', {
      zh: '不能早于任职日期',
      en: 'not before the first day in office',
    });
  const id = uuid();
  tx.insert(LeadershipPostEntity, { id, groupId: group.id, ...post });
  const { position, officialId, fromOn, untilOn } = post;
  return { id, audit: { group: group.name, position, officialId, fromOn, untilOn } };
}

/**
 * 接任: one act, so that no day is vacant between the two. What is open in the hands of whoever leaves with it is handed
 * over before, or with `handOver` to the successor, on the day when they take over.
 *
 * @throws RuleViolation INVALID, WRONG_STATE, OVERLAP, NOT_HANDED_OVER, FORBIDDEN (to hand over)
 */
export async function succeedLeader(doing: Doing, input: Inputs.SucceedLeaderInput): Promise<Done> {
  const { tx } = doing;
  const { post, group } = await editPost(tx, input);
  await servingOfficial(tx, input.officialId);
  requireAlive(group);
  const { position, rank, duty } = post;
  if (!isSingle(position))
    throw new RuleViolation('INVALID', {
      field: '接任',
      reason: { zh: '只用于组长和办公室主任', en: 'only for heads and directors of the office' },
    });
  const lastDay = addDays(input.fromOn, -1);
  requireNotBefore(lastDay, post.fromOn, '接任日期', {
    zh: '须晚于前任的任职日期',
    en: 'after the predecessor’s first day',
  });
  // else the days in between, when nobody held it, would be told as the predecessor's
  if (post.untilOn !== null)
    requireNotBefore(post.untilOn, lastDay, '接任日期', {
      zh: '前任在此之前已离任，请改用“任职”登记',
      en: 'the predecessor left before that: record an appointment instead',
    });
  tx.update(LeadershipPostEntity, post.id, { untilOn: lastDay });
  const done = appoint(tx, group, {
    officialId: input.officialId,
    position,
    rank,
    duty: input.duty === undefined ? duty : optionalText(input.duty, '分工', 500),
    fromOn: input.fromOn,
    untilOn: null,
  });
  const taker = input.handOver ? input.officialId : null;
  await settleHandOver(doing, { post, group, untilOn: lastDay }, taker);
  return { id: done.id, audit: { ...done.audit, before: post.officialId } };
}

/**
 * 调整分工和排序. What was so before a day is kept: from a later day than the post's first it goes on as a new one.
 *
 * @throws RuleViolation INVALID (the taker too, who left), WRONG_STATE, RANK_TAKEN, FORBIDDEN (to name a taker)
 */
export async function arrangePost(doing: Doing, input: Inputs.ArrangePostInput): Promise<Done> {
  const { tx } = doing;
  const { post, group } = await editPost(tx, input);
  requireAlive(group);
  const { fromOn } = input;
  requireNotBefore(fromOn, post.fromOn, '起始日期', {
    zh: '不能早于任职日期',
    en: 'not before the first day in office',
  });
  if (post.untilOn !== null)
    requireNotBefore(post.untilOn, fromOn, '起始日期', {
      zh: '不能晚于离任日期',
      en: 'not after the last day in office',
    });
  const rank = await rankIn(tx, group, { ...post, fromOn }, input.rank ?? post.rank, post.id);
  const duty = input.duty === undefined ? post.duty : optionalText(input.duty, '分工', 500);
  const taker = await takerBeyond(doing, post, input.takerId ?? null);
  const audit = { before: { rank: post.rank, duty: post.duty }, rank, duty, fromOn, takerId: taker.takerId };
  if (fromOn === post.fromOn) {
    tx.update(LeadershipPostEntity, post.id, { rank, duty, ...taker });
    return { id: post.id, audit };
  }
  // nobody leaves on that day
  tx.update(LeadershipPostEntity, post.id, { untilOn: addDays(fromOn, -1), ...NOBODY });
  const { position, officialId, untilOn } = post;
  const later = { position, officialId, rank, duty, fromOn, untilOn, ...taker };
  return { id: appoint(tx, group, later).id, audit };
}

/**
 * 离任: a position that nobody holds now is told at once.
 *
 * @throws RuleViolation INVALID, WRONG_STATE, OVERLAP (moved into a successor's time), NOT_HANDED_OVER, FORBIDDEN (to hand over)
 */
export async function endLeadershipPost(doing: Doing, input: Inputs.EndLeadershipPostInput): Promise<Done> {
  const { tx, now } = doing;
  const { post, group } = await editPost(tx, input);
  const { endedOn } = group;
  requireNotBefore(input.untilOn, post.fromOn, '离任日期', {
    zh: '不能早于任职日期',
    en: 'not before the first day in office',
  });
  if (endedOn !== null)
    requireNotBefore(endedOn, input.untilOn, '离任日期', {
      zh: '不能晚于领导小组撤销日期',
      en: 'not after the group’s last day',
    });
  const { untilOn, takerId = null } = input;
  await settleHandOver(doing, { post, group, untilOn }, takerId);
  tx.update(LeadershipPostEntity, post.id, { untilOn });
  await tellVacancies(tx, group, now);
  return { id: post.id, audit: { before: post.untilOn, untilOn, takerId } };
}

/** 作废. @throws RuleViolation REQUIRED, WRONG_STATE */
export async function voidLeadershipPost(
  tx: Tx,
  input: Inputs.VoidLeadershipPostInput,
  now: Date,
): Promise<Done> {
  const { post, group } = await editPost(tx, input);
  const voidReason = requiredText(input.reason, '理由', 500);
  tx.update(LeadershipPostEntity, post.id, { voidedAt: now, voidReason });
  await tellVacancies(tx, group, now);
  return { id: post.id, audit: { position: post.position, officialId: post.officialId, reason: voidReason } };
}

/** The statements before are sent already, so the posts are read as they stand after the act. */
async function tellVacancies(tx: Tx, group: LeadershipGroupEntity, now: Date): Promise<void> {
  await notifyOfVacancies(tx, group, await postsOf(tx, group.id), beijingDate(now), now);
}

type Held = Readonly<{ post: LeadershipPostEntity; group: LeadershipGroupEntity }>;

/** Locks the group before the post, as ending a group does, lest two acts wait for each other. */
async function editPost(tx: Tx, input: { id: string; version?: number | null }): Promise<Held> {
  const { groupId } = await tx.get(LeadershipPostEntity, input.id);
  const group = await tx.get(LeadershipGroupEntity, groupId, 'for update');
  const post = await tx.edit(LeadershipPostEntity, input.id, input.version);
  if (post.voidedAt !== null) throw new RuleViolation('WRONG_STATE', { status: 'VOIDED', from: 'ACTIVE' });
  return { post, group };
}

type Place = Pick<RankedPost, 'position' | 'fromOn' | 'untilOn'>;

/** 排序 as given, or the next that is free; a post that is arranged does not stand in its own way. @throws RuleViolation INVALID, RANK_TAKEN */
async function rankIn(
  tx: Tx,
  group: LeadershipGroupEntity,
  { position, fromOn, untilOn }: Place,
  given: number | null | undefined,
  itself: string | null = null,
): Promise<number> {
  if (isGiven(given) && (given < 1 || given > 999))
    throw new RuleViolation('INVALID', { field: '排序', reason: same('1–999') });
  const others = (await namedPostsOf(tx, group.id)).filter(({ id }) => id !== itself);
  const place = { position, fromOn, untilOn };
  const free = freeRank(others, place);
  const rank = given ?? free;
  const taken = rankTaken(others, { ...place, rank });
  if (taken) throw new RuleViolation('RANK_TAKEN', { name: taken.name, rank, position, free });
  return rank;
}
