import { isCountyStaff, officialAt, permissionsOf, workplace, type Place } from '@huiyin/domain';
import type { Context, SignedIn } from '../graphql/context';
import { TenantEntity } from '../tenants/tenant.entity';
import type { Session, Viewer } from './viewer.type';

/** Who asks, with all a console needs to draw itself. */
export async function viewerOf(context: Context): Promise<Viewer | null> {
  const { actor } = context;
  if (actor === null) return null;
  const place = workplace(actor);
  const [home, sessions] = await context.db.inside(actor.home, (tx) =>
    Promise.all([tx.get(TenantEntity, actor.home.tenantId), sessionsOf(tx, actor)]),
  );
  return {
    id: actor.accountId,
    name: actor.accountName,
    officialName: actor.officialId === null ? null : actor.name,
    officialId: officialAt(actor, place ?? actor.home),
    roles: [...actor.roles],
    permissions: permissionsOf(actor.roles),
    mustChangePassword: actor.mustChangePassword,
    countyStaff: isCountyStaff(actor),
    countyName: await countyName(context, actor.home),
    home,
    workplace:
      place === null ? null : await context.db.inside(place, (tx) => tx.get(TenantEntity, place.tenantId)),
    sessions,
  };
}

type Reader = Parameters<Parameters<Context['db']['inside']>[1]>[0];

function sessionsOf(tx: Reader, actor: SignedIn): Promise<Session[]> {
  return tx.rows<Session>(
    `select id, address, user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt", id = $4 as current
       from sessions where county_id = $1 and tenant_id = $2 and account_id = $3 and revoked_at is null and expires_at > now()
      order by last_seen_at desc limit 50`,
    [tx.place.countyId, tx.place.tenantId, actor.accountId, actor.sessionId],
  );
}

async function countyName({ db }: Context, place: Place): Promise<string> {
  const [row] = await db.read(place, {
    text: 'select name from counties where id = $1',
    values: [place.countyId],
  });
  return row?.[0] ?? '';
}
