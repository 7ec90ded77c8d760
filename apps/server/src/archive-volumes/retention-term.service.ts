import { v7 as uuid } from 'uuid';
import { requiredText, RETENTION_BASIS_LENGTH } from '@huiyin/domain';
import type { Doing, Done } from '../graphql/act';
import type { SetRetentionTermInput } from './archive-volume.inputs';
import { RetentionTermEntity } from './retention-term.entity';

/** 设定保管期限. Volumes that are bound keep the term they were bound with. @throws RuleViolation REQUIRED */
export async function setRetentionTerm(
  { tx, actor, now }: Doing,
  input: SetRetentionTermInput,
): Promise<Done> {
  const category = input.category ?? null;
  const line = {
    term: input.term,
    basis: requiredText(input.basis, '依据', RETENTION_BASIS_LENGTH),
    setAt: now,
    setBy: actor.name,
  };
  const there = await tx.first<{ id: string }>(
    `select id from retention_terms where county_id = $1 and tenant_id = $2 and category is not distinct from $3 for update`,
    [tx.place.countyId, tx.place.tenantId, category],
  );
  const id = there?.id ?? uuid();
  if (there) tx.update(RetentionTermEntity, id, line);
  else tx.insert(RetentionTermEntity, { ...line, id, category, version: 1 });
  return { id, audit: { category, term: line.term, basis: line.basis } };
}
