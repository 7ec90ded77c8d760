import type { GraphQLResolveInfo } from 'graphql';
import { RuleViolation } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { json, statementFor } from '../reading/read';
import type { NoticesArguments } from './notice.inputs';
import { noticesPage } from './notice.reading';

/** One's own, at home, wherever county staff stand now; whose they are is never the client's to say. */
export async function ownNotices(
  { db, actor }: Context,
  args: NoticesArguments,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { home, officialId } = actor as SignedIn;
  return json(await db.read(home, statementFor(db, home, noticesPage, { ...args, officialId }, info)));
}

/** How many wait unread. */
export async function unreadNotices({ db, actor }: Context): Promise<number> {
  const { home, officialId } = actor as SignedIn;
  const [row] = await db.read(home, {
    text: 'select count(*) from notices where county_id = $1 and tenant_id = $2 and official_id = $3 and read_at is null',
    values: [home.countyId, home.tenantId, officialId],
  });
  return Number(row?.[0]);
}

/** 标为已读. @throws RuleViolation NOT_FOUND for what is not one's own */
export async function readNotice(tx: Tx, { officialId }: SignedIn, id: string, now: Date): Promise<Done> {
  const read = await tx.first<{ kind: string }>(
    `update notices set read_at = coalesce(read_at, $5), version = version + 1
      where county_id = $1 and tenant_id = $2 and id = $3 and official_id = $4 returning kind`,
    [tx.place.countyId, tx.place.tenantId, id, officialId, now],
  );
  if (read === null) throw new RuleViolation('NOT_FOUND');
  return { id, audit: { kind: read.kind } };
}

/** 全部标为已读. */
export async function readAllNotices({ db, actor, services }: Context): Promise<void> {
  const me = actor as SignedIn;
  const { home, officialId } = me;
  await db.write(home, async (tx) => {
    const read = await tx.query(
      `update notices set read_at = $4, version = version + 1
        where county_id = $1 and tenant_id = $2 and official_id = $3 and read_at is null`,
      [home.countyId, home.tenantId, officialId, services.now()],
    );
    tx.audit({
      actor: me,
      action: 'readAllNotices',
      subjectKind: 'Notice',
      subjectId: me.accountId,
      outcome: 'DONE',
      detail: { read: read.rowCount },
    });
  });
}
