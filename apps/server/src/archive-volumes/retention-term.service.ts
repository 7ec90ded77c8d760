import { v7 as uuid } from 'uuid';
import { requiredText, RETENTION_BASIS_LENGTH, RuleViolation } from '@huiyin/domain';
import type { Doing, Done } from '../graphql/act';
import type { SetRetentionTermInput } from './archive-volume.inputs';
import { RetentionTermEntity } from './retention-term.entity';

/** 设定保管期限. Volumes that are bound keep the term they were bound with. @throws RuleViolation REQUIRED, INVALID (both kinds) */
export async function setRetentionTerm(
  { tx, actor, now }: Doing,
  input: SetRetentionTermInput,
): Promise<Done> {
  const category = input.category ?? null;
  const reviews = input.reviews ?? false;
  if (reviews && category !== null)
    throw new RuleViolation('INVALID', {
      field: '保管期限',
      reason: { zh: '复查复核不分类别', en: 'reviews are of no category' },
    });
  const line = {
    term: input.term,
    basis: requiredText(input.basis, '依据', RETENTION_BASIS_LENGTH),
    setAt: now,
    setBy: actor.name,
  };
  const there = await tx.first<{ id: string }>(
    `select id from retention_terms where county_id = $1 and tenant_id = $2 and category is not distinct from $3 and reviews = $4 for update`,
    [tx.place.countyId, tx.place.tenantId, category, reviews],
  );
  const id = there?.id ?? uuid();
  if (there) tx.update(RetentionTermEntity, id, line);
  else tx.insert(RetentionTermEntity, { ...line, id, category, reviews, version: 1 });
  return { id, audit: { category, reviews, term: line.term, basis: line.basis } };
}
