import { LEADING_POSITIONS } from '@huiyin/domain';
import { heldSql } from '../db/held';

const POSITIONS = LEADING_POSITIONS.map((position) => `'${position}'`).join(', ');

const postSql = (o: string, day: string, more: string): string =>
  `exists (select from leadership_posts p
     join leadership_groups g on g.county_id = ${o}.county_id and g.tenant_id = ${o}.tenant_id and g.id = p.group_id
      and daterange(g.founded_on, g.ended_on, '[]') @> ${day}
    where p.county_id = ${o}.county_id and p.tenant_id = ${o}.tenant_id${more} and p.voided_at is null
      and p.position in (${POSITIONS}) and ${heldSql('p', day)})`;

/** 本机关、单位负责人: whether an official leads a group of their office on a day. */
export const headsSql = (o: string, day: string): string => postSql(o, day, ` and p.official_id = ${o}.id`);

/** Whether anybody leads a group of the office of a row on a day. */
export const headedSql = (o: string, day: string): string => postSql(o, day, '');
