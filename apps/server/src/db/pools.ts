import pg, { type Pool } from 'pg';
import { DataSource, type ObjectLiteral } from 'typeorm';
import type { Logger } from 'pino';
import { SnakeCaseNaming } from './naming';
import { rolePassword, SERVING_ROLES, STATEMENT_TIMEOUT, type ServingRole, type SigningRole } from './roles';

// A date is a civil day, not an instant: it must not pass through the process's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export type Entities = readonly (new () => ObjectLiteral)[];

export type PoolOptions = {
  databaseUrl: string;
  masterKey: Buffer;
  entities: Entities;
  logger: Logger;
  /** Connections for each role. */
  sizes?: Partial<Record<ServingRole, number>>;
};

const DEFAULT_SIZES: Record<ServingRole, number> = { tenant: 12, county: 4, door: 2, audit: 1 };

/** One TypeORM data source a role: its own login and its own pool. One of them knows the entities, for all. */
export async function openDataSources(options: PoolOptions): Promise<Record<ServingRole, DataSource>> {
  const opened = await Promise.all(SERVING_ROLES.map((role) => openDataSource(role, options).initialize()));
  return Object.fromEntries(SERVING_ROLES.map((role, i) => [role, opened[i]])) as Record<
    ServingRole,
    DataSource
  >;
}

function openDataSource(
  role: ServingRole,
  { databaseUrl, masterKey, entities, logger, sizes }: PoolOptions,
): DataSource {
  return new DataSource({
    type: 'postgres',
    url: roleUrl(databaseUrl, masterKey, role),
    entities: role === 'tenant' ? [...entities] : [],
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolErrorHandler: (error: unknown) => logger.warn({ err: error, role }, 'database connection lost'),
    extra: {
      max: sizes?.[role] ?? DEFAULT_SIZES[role],
      connectionTimeoutMillis: 5_000,
      options: settingsOf(role),
      // node-pg ends the process when a checked-out client meets an error that nobody listens for
      onConnect: (client: pg.Client) => void client.on('error', () => undefined),
    },
  });
}

/** The address under which a role signs in. */
export function roleUrl(databaseUrl: string, masterKey: Buffer, role: SigningRole): string {
  const url = new URL(databaseUrl);
  url.username = `huiyin_${role}`;
  url.password = rolePassword(masterKey, role);
  return url.href;
}

/** What holds for each of a role's sessions, as options of the connection. */
export const settingsOf = (role: SigningRole): string =>
  [
    'timezone=Asia/Shanghai',
    `statement_timeout=${STATEMENT_TIMEOUT[role]}`,
    'idle_in_transaction_session_timeout=10000',
    'lock_timeout=2000',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');

/** The pg pool that a TypeORM data source keeps. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as unknown as { master: Pool }).master;
}
