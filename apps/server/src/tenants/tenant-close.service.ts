import { beijingDate, requireClosable, requiredText, RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { openSql } from '../petitions/petition.sql';
import { nextSerial } from '../petitions/petition.service';
import { TenantEntity } from './tenant.entity';
import type { CloseTenantInput } from './tenant.inputs';

export type Successor = Readonly<{ id: string; code: string; name: string }>;

/** The office that is to go on; it stands behind a wall of its own, so it is looked up before. @throws RuleViolation NOT_FOUND, INVALID */
export async function successorIn({ db, actor }: Context, id: string): Promise<Successor> {
  const { countyId } = (actor as SignedIn).home;
  const [row] = await db.read(
    { countyId, tenantId: null },
    {
      text: 'select id, code, name, status from tenants where county_id = $1 and id = $2',
      values: [countyId, id],
    },
  );
  if (!row) throw new RuleViolation('NOT_FOUND');
  const [found, code, name, status] = row as [string, string, string, string];
  if (status !== 'ACTIVE')
    throw new RuleViolation('INVALID', {
      field: '继续行使职权的单位',
      reason: { zh: '应选启用中的单位', en: 'choose an office that is active' },
    });
  return { id: found, code, name };
}

/** 撤销 with a successor (信访工作条例第二十四条第二款). @throws RuleViolation INVALID, WRONG_STATE, MATTERS_OPEN, REQUIRED */
export async function closeTenant(
  tx: Tx,
  input: CloseTenantInput,
  successor: Successor,
  now: Date,
): Promise<Done> {
  const tenant = await tx.edit(TenantEntity, input.id, input.version);
  if (successor.id === tenant.id)
    throw new RuleViolation('INVALID', {
      field: '继续行使职权的单位',
      reason: { zh: '不能是本单位', en: 'choose another office than this one' },
    });
  const statusReason = requiredText(input.reason, '理由', 500);
  // what is being registered now is waited for, and what comes after finds the office closed
  await nextSerial(tx, `petition:${beijingDate(now).slice(0, 4)}`, 0);
  requireClosable({ kind: tenant.kind, status: tenant.status, matters: await mattersLeft(tx) });
  tx.update(TenantEntity, tenant.id, {
    status: 'CLOSED',
    statusReason,
    successorId: successor.id,
    successorName: successor.name,
    successorCode: successor.code,
  });
  return { id: tenant.id, audit: { reason: statusReason, successor: successor.name } };
}

/** Open matters but for those that another office has signed for, those that wait for this one to sign, and reviews that run. */
async function mattersLeft(tx: Tx): Promise<number> {
  const row = await tx.first<{ n: number }>(
    `select ((select count(*) from petitions p where p.county_id = $1 and p.tenant_id = $2 and ${openSql('p')}
               and not exists (select from transfers s where s.county_id = $1 and s.tenant_id = $2 and s.petition_id = p.id
                 and p.status = 'TRANSFERRED' and s.side = 'SENT' and s.status in ('SIGNED', 'REPORTED')))
           + (select count(*) from transfers r where r.county_id = $1 and r.tenant_id = $2
               and r.side = 'RECEIVED' and r.status in ('OFFERED', 'OBJECTED'))
           + (select count(*) from reviews v where v.county_id = $1 and v.tenant_id = $2
               and v.status in ('REQUESTED', 'ACCEPTED', 'DECIDED')))::integer as n`,
    [tx.place.countyId, tx.place.tenantId],
  );
  return row?.n ?? 0;
}
