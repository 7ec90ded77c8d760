import { v7 as uuid } from 'uuid';
import {
  addDays,
  beijingDate,
  isGiven,
  isSingle,
  optionalText,
  requiredText,
  requireNotBefore,
  RuleViolation,
  type Absence,
  type HeldPost,
  type LetteredPost,
  type RankedPost,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import { notifyOfVacancies } from '../notices/notice.service';
import { servingOfficial } from '../officials/serving.service';
import { LeadershipGroupEntity } from './leadership-group.entity';
import type * as Inputs from './leadership-group.inputs';
import { LeadershipPostEntity } from './leadership-post.entity';
import { letteredSql } from './leadership-post.sql';

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
      .map(([name, [label, max]]) => [name, optionalText(input[name as keyof Texts], label, max)]),
  );

/** 设立. @throws RuleViolation REQUIRED, INVALID, DUPLICATE (name) */
export async function createLeadershipGroup(tx: Tx, input: Inputs.CreateLeadershipGroupInput): Promise<Done> {
  const id = uuid();
  const name = requiredText(input.name, '名称', 100);
  const { foundedOn, documentOn = null } = input;
  tx.insert(LeadershipGroupEntity, { id, name, foundedOn, documentOn, ...textsOf(input) });
  return { id, audit: { name, foundedOn } };
}

/** 修改. @throws RuleViolation NOT_FOUND, STALE_VERSION, REQUIRED, INVALID, DUPLICATE */
export async function updateLeadershipGroup(tx: Tx, input: Inputs.UpdateLeadershipGroupInput): Promise<Done> {
  const group = await tx.edit(LeadershipGroupEntity, input.id, input.version);
  const patch = {
    ...(isGiven(input.name) ? { name: requiredText(input.name, '名称', 100) } : {}),
    ...(input.documentOn !== undefined ? { documentOn: input.documentOn } : {}),
    ...textsOf(input),
  };
  tx.update(LeadershipGroupEntity, group.id, patch);
  return { id: group.id, audit: { changed: Object.keys(patch) } };
}

/** 撤销: what is held beyond its last day ends then. @throws RuleViolation INVALID, WRONG_STATE */
export async function endLeadershipGroup(tx: Tx, input: Inputs.EndLeadershipGroupInput): Promise<Done> {
  const group = await tx.edit(LeadershipGroupEntity, input.id, input.version);
  requireAlive(group);
  const { endedOn } = input;
  requireNotBefore(endedOn, group.foundedOn, '撤销日期', '不能早于设立日期');
  const later = await tx.first(
    'select 1 from leadership_posts where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null and from_on > $4',
    [tx.place.countyId, tx.place.tenantId, group.id, endedOn],
  );
  if (later)
    throw new RuleViolation('INVALID', { field: '撤销日期', reason: '其后还有任职，请先作废或改期' });
  tx.update(LeadershipGroupEntity, group.id, { endedOn });
  tx.push({
    text: `update leadership_posts set until_on = $4, version = version + 1
            where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null and (until_on is null or until_on > $4)`,
    values: [tx.place.countyId, tx.place.tenantId, group.id, endedOn],
  });
  endDuties(tx, group.id, endedOn);
  return { id: group.id, audit: { name: group.name, endedOn } };
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

/** 任职. @throws RuleViolation NOT_FOUND, INVALID, WRONG_STATE, OVERLAP (held by somebody else in that time) */
export async function appointLeader(tx: Tx, input: Inputs.AppointLeaderInput): Promise<Done> {
  const [group] = await Promise.all([
    tx.get(LeadershipGroupEntity, input.groupId, 'for update'),
    servingOfficial(tx, input.officialId),
  ]);
  requireAlive(group);
  return appoint(tx, group, {
    officialId: input.officialId,
    position: input.position,
    rank: rankOf(input.rank),
    duty: optionalText(input.duty, '分工', 500),
    fromOn: input.fromOn,
    untilOn: input.untilOn ?? null,
  });
}

type NewPost = HeldPost & Readonly<{ rank: number; duty: string | null }>;

function appoint(tx: Tx, group: LeadershipGroupEntity, post: NewPost): Done {
  requireNotBefore(post.fromOn, group.foundedOn, '任职日期', '不能早于领导小组设立日期');
  if (post.untilOn !== null) requireNotBefore(post.untilOn, post.fromOn, '离任日期', '不能早于任职日期');
  const id = uuid();
  tx.insert(LeadershipPostEntity, { id, groupId: group.id, ...post });
  const { position, officialId, fromOn, untilOn } = post;
  return { id, audit: { group: group.name, position, officialId, fromOn, untilOn } };
}

/** 接任: one act, so that no day is vacant between the two. @throws RuleViolation INVALID, WRONG_STATE, OVERLAP */
export async function succeedLeader(tx: Tx, input: Inputs.SucceedLeaderInput): Promise<Done> {
  const { post, group } = await editPost(tx, input);
  await servingOfficial(tx, input.officialId);
  requireAlive(group);
  const { position, rank, duty } = post;
  if (!isSingle(position))
    throw new RuleViolation('INVALID', { field: '接任', reason: '只用于组长和办公室主任' });
  const lastDay = addDays(input.fromOn, -1);
  requireNotBefore(lastDay, post.fromOn, '接任日期', '须晚于前任的任职日期');
  // else the days in between, when nobody held it, would be told as the predecessor's
  if (post.untilOn !== null)
    requireNotBefore(post.untilOn, lastDay, '接任日期', '前任在此之前已离任，请改用“任职”登记');
  tx.update(LeadershipPostEntity, post.id, { untilOn: lastDay });
  const done = appoint(tx, group, {
    officialId: input.officialId,
    position,
    rank,
    duty: input.duty === undefined ? duty : optionalText(input.duty, '分工', 500),
    fromOn: input.fromOn,
    untilOn: null,
  });
  return { id: done.id, audit: { ...done.audit, before: post.officialId } };
}

/**
 * 调整分工和排序. What was so before a day is kept: from a later day than the post's first it goes on as a new one.
 *
 * @throws RuleViolation INVALID, WRONG_STATE
 */
export async function arrangePost(tx: Tx, input: Inputs.ArrangePostInput): Promise<Done> {
  const { post, group } = await editPost(tx, input);
  requireAlive(group);
  const { fromOn } = input;
  requireNotBefore(fromOn, post.fromOn, '起始日期', '不能早于任职日期');
  if (post.untilOn !== null) requireNotBefore(post.untilOn, fromOn, '起始日期', '不能晚于离任日期');
  const rank = isGiven(input.rank) ? rankOf(input.rank) : post.rank;
  const duty = input.duty === undefined ? post.duty : optionalText(input.duty, '分工', 500);
  const audit = { before: { rank: post.rank, duty: post.duty }, rank, duty, fromOn };
  if (fromOn === post.fromOn) {
    tx.update(LeadershipPostEntity, post.id, { rank, duty });
    return { id: post.id, audit };
  }
  tx.update(LeadershipPostEntity, post.id, { untilOn: addDays(fromOn, -1) });
  const { position, officialId, untilOn } = post;
  return { id: appoint(tx, group, { position, officialId, rank, duty, fromOn, untilOn }).id, audit };
}

/** 离任: a position that nobody holds now is told at once. @throws RuleViolation INVALID, WRONG_STATE, OVERLAP (moved into a successor's time) */
export async function endLeadershipPost(
  tx: Tx,
  input: Inputs.EndLeadershipPostInput,
  now: Date,
): Promise<Done> {
  const { post, group } = await editPost(tx, input);
  const { endedOn } = group;
  requireNotBefore(input.untilOn, post.fromOn, '离任日期', '不能早于任职日期');
  if (endedOn !== null) requireNotBefore(endedOn, input.untilOn, '离任日期', '不能晚于领导小组撤销日期');
  tx.update(LeadershipPostEntity, post.id, { untilOn: input.untilOn });
  await tellVacancies(tx, group, now);
  return { id: post.id, audit: { before: post.untilOn, untilOn: input.untilOn } };
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

/** What a group's rules look at: its posts that count. */
export function postsOf(tx: Tx, groupId: string): Promise<HeldPost[]> {
  return tx.rows<HeldPost>(
    `select position, official_id as "officialId", from_on as "fromOn", until_on as "untilOn"
       from leadership_posts where county_id = $1 and tenant_id = $2 and group_id = $3 and voided_at is null`,
    [tx.place.countyId, tx.place.tenantId, groupId],
  );
}

/** The same, and for which of them a responsibility letter came into force. */
export function letteredPostsOf(tx: Tx, groupId: string): Promise<LetteredPost[]> {
  return tx.rows<LetteredPost>(
    `select p.position, p.official_id as "officialId", p.from_on as "fromOn", p.until_on as "untilOn", ${letteredSql('p')} as lettered
       from leadership_posts p
      where p.county_id = $1 and p.tenant_id = $2 and p.group_id = $3 and p.voided_at is null`,
    [tx.place.countyId, tx.place.tenantId, groupId],
  );
}

/** The same with ranks and names, for who leads. */
export function namedPostsOf(tx: Tx, groupId: string): Promise<(RankedPost & { name: string })[]> {
  return tx.rows<RankedPost & { name: string }>(
    `select p.position, p.rank, p.official_id as "officialId", p.from_on as "fromOn", p.until_on as "untilOn", o.name
       from leadership_posts p
       join officials o on o.county_id = $1 and o.tenant_id = $2 and o.id = p.official_id
      where p.county_id = $1 and p.tenant_id = $2 and p.group_id = $3 and p.voided_at is null`,
    [tx.place.countyId, tx.place.tenantId, groupId],
  );
}

/** Who of a group is away on a day. */
export function absencesIn(tx: Tx, groupId: string, day: string): Promise<Absence[]> {
  return tx.rows<Absence>(
    `select official_id as "officialId", from_on as "fromOn", until_on as "untilOn" from absences
      where county_id = $1 and tenant_id = $2 and cancelled_at is null and from_on <= $4 and (until_on is null or until_on >= $4)
        and official_id in (select official_id from leadership_posts
          where county_id = $1 and tenant_id = $2 and group_id = $3)`,
    [tx.place.countyId, tx.place.tenantId, groupId, day],
  );
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

export function requireAlive({ endedOn }: LeadershipGroupEntity): void {
  if (endedOn !== null) throw new RuleViolation('WRONG_STATE', { status: 'CLOSED', from: 'ACTIVE' });
}

function rankOf(rank: number | null | undefined): number {
  if (!isGiven(rank)) return 1;
  if (rank < 1 || rank > 999) throw new RuleViolation('INVALID', { field: '排序', reason: '1–999' });
  return rank;
}
