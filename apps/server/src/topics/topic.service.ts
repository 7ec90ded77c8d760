import { v7 as uuid } from 'uuid';
import { defaultTopicPaths, requiredText, RuleViolation, TOPIC_LEVELS, topicPath } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import { requireCountyOffice } from '../tenants/county-office.service';
import { TopicEntity } from './topic.entity';

const MOST_PATHS = 5_000;

/**
 * 导入分类, keyed by the whole path, since names repeat: all or nothing, safe to repeat. The county's office keeps them.
 *
 * @throws RuleViolation FORBIDDEN (elsewhere), INVALID, TOO_LARGE
 */
export async function importTopics(tx: Tx, paths: readonly (readonly string[])[]): Promise<Done> {
  await requireCountyOffice(tx, '分类');
  if (paths.length > MOST_PATHS)
    throw new RuleViolation('TOO_LARGE', { limit: { zh: `${MOST_PATHS} 行`, en: `${MOST_PATHS} rows` } });
  const known = new Map(
    (
      await tx.rows<{ path: string; id: string }>('select path, id from topics where county_id = $1', [
        tx.place.countyId,
      ])
    ).map((row) => [row.path, row.id]),
  );
  const fresh: { id: string; path: string; name: string; level: number; parentId: string | null }[] = [];
  for (const levels of paths.map(cleanLevels)) {
    levels.forEach((name, i) => {
      const path = topicPath(levels.slice(0, i + 1));
      if (known.has(path)) return;
      const id = uuid();
      known.set(path, id);
      fresh.push({
        id,
        path,
        name,
        level: i + 1,
        parentId: i === 0 ? null : (known.get(topicPath(levels.slice(0, i))) ?? null),
      });
    });
  }
  for (let i = 0; i < fresh.length; i += 500) tx.insert(TopicEntity, fresh.slice(i, i + 500));
  return { id: tx.place.tenantId, audit: { added: fresh.length } };
}

/** 采用默认分类, where there is none yet. @throws RuleViolation INVALID */
export async function installDefaultTopics(tx: Tx): Promise<Done> {
  const some = await tx.first('select 1 from topics where county_id = $1 limit 1', [tx.place.countyId]);
  if (some !== null)
    throw new RuleViolation('INVALID', {
      field: '默认分类',
      reason: {
        zh: '已有分类，请用“导入分类”增补',
        en: 'there are topics already: add to them by importing',
      },
    });
  return importTopics(tx, defaultTopicPaths());
}

/** 停用: the topic and all below it are no longer offered; petitions keep theirs. @throws RuleViolation WRONG_STATE */
export async function retireTopic(tx: Tx, input: EditInput): Promise<Done> {
  await requireCountyOffice(tx, '分类');
  const topic = await tx.edit(TopicEntity, input.id, input.version);
  if (topic.retiredAt !== null)
    throw new RuleViolation('WRONG_STATE', { status: 'SUSPENDED', from: 'ACTIVE' });
  await tx.query(
    `update topics set retired_at = now(), version = version + 1
      where county_id = $1 and tenant_id = $2 and (id = $3 or starts_with(path, $4)) and retired_at is null`,
    [tx.place.countyId, tx.place.tenantId, topic.id, `${topic.path}/`],
  );
  return { id: topic.id, audit: { path: topic.path } };
}

function cleanLevels(levels: readonly string[], row: number): string[] {
  const names = levels.map((level) => level.trim()).filter((level) => level !== '');
  if (names.length === 0 || names.length > TOPIC_LEVELS) {
    throw new RuleViolation('INVALID', {
      field: { zh: `第 ${row + 1} 行`, en: `row ${row + 1}` },
      reason: { zh: `分类应为 1–${TOPIC_LEVELS} 级`, en: `a topic has 1–${TOPIC_LEVELS} levels` },
    });
  }
  // the path's separator is not a part of any name
  return names.map((name) =>
    requiredText(name.replaceAll('/', '／'), { zh: `第 ${row + 1} 行`, en: `row ${row + 1}` }, 60),
  );
}
