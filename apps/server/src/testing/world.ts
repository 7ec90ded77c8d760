import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as uuid } from 'uuid';
import type { Place, Role, TenantKind } from '@huiyin/domain';
import { createApp, type App } from '../app';
import { AccountEntity } from '../accounts/account.entity';
import type { Config } from '../config';
import { foundCounty } from '../counties/county.service';
import { Database } from '../db/database';
import type { Tx } from '../db/tx';
import { hashPassword } from '../identity/passwords';
import { openSession } from '../identity/session.service';
import { SessionCookie, type SessionKey } from '../identity/tokens';
import { OfficialEntity } from '../officials/official.entity';
import { entities } from '../rooms';
import { foundTenant } from '../tenants/tenant.service';
import { UnitEntity } from '../units/unit.entity';
import { cloneDatabase, TEST_MASTER_KEY } from './database';
import { forbidNesting } from './one-connection';
import { Visitor } from './visitor';

export const PASSWORD = 'correct horse battery';
/** Once a process: it costs as long as an act does. */
const hashed = hashPassword(PASSWORD);
const HERE = { address: '127.0.0.1', userAgent: '' };

/** A tenant as tests use it: its place, a unit, and people of every role on demand. */
export type TestTenant = Place & {
  readonly code: string;
  readonly unitId: string;
  /** `name` is the official's; accounts are named by themselves. */
  as: (role: Role, name?: string) => Promise<TestPerson>;
};
export type TestPerson = Visitor & {
  readonly officialId: string;
  readonly accountId: string;
  readonly accountName: string;
  /** The cookie of one more session, as of another browser. */
  readonly sessionAnew: () => Promise<string>;
};

/** A real server on a real database of its own. Tests build their own counties, so that nothing is cleaned up. */
export class World {
  private constructor(
    readonly url: string,
    readonly ownerUrl: string,
    readonly config: Config,
    readonly db: Database,
    readonly app: App,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(overrides: Partial<Config> = {}): Promise<World> {
    const database = await cloneDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'huiyin-world-'));
    const logger = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' }, pino.destination(2));
    const config: Config = {
      production: false,
      port: 0,
      publicUrl: 'http://localhost',
      corsOrigins: [],
      trustProxy: 0,
      dataDir,
      databaseUrl: database.url,
      demo: false,
      metricsPort: null,
      mail: null,
      tracesTo: null,
      s3: null,
      attachmentQuota: 5 * 1024 ** 3,
      allowance: { account: 0, tenant: 0, address: 0 },
      masterKey: TEST_MASTER_KEY,
      ...overrides,
    };
    const db = await Database.open({
      databaseUrl: database.url,
      masterKey: config.masterKey,
      entities,
      logger,
    });
    const app = await createApp(config, db, logger);
    forbidNesting(db, app);
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
    const drop = async () => {
      await database.drop();
      await rm(dataDir, { recursive: true });
    };
    return new World(url, database.url, config, db, app, drop);
  }

  async close(): Promise<void> {
    await this.app.stop();
    await this.db.close();
    await this.drop();
  }

  /** Somebody who has not signed in. */
  visitor(): Visitor {
    return new Visitor(this.url);
  }

  /** A county with its office; the office's people are county staff. */
  async county(): Promise<{ office: TestTenant; tenant: (kind?: TenantKind) => Promise<TestTenant> }> {
    const code = uuid().slice(-12);
    const founding = {
      code,
      name: `${code}县`,
      officeCode: `o-${code}`,
      adminName: '王敏',
      adminAccount: 'first',
      passwordHash: await hashed,
      mustChangePassword: false,
    };
    const place = await foundCounty(
      { db: this.db, vaults: this.app.services.vaults },
      this.ownerUrl,
      founding,
    );
    const office = await this.furnish(place, founding.officeCode);
    return { office, tenant: (kind = 'TOWNSHIP') => this.tenant(place.countyId, kind) };
  }

  private async tenant(countyId: number, kind: TenantKind): Promise<TestTenant> {
    const place = { countyId, tenantId: uuid() };
    const code = `t-${place.tenantId.slice(-12)}`;
    const passwordHash = await hashed;
    await this.db.write(place, (tx) =>
      foundTenant(this.app.services.vaults, tx, {
        code,
        name: `${code}镇`,
        kind,
        passwordHash,
        mustChangePassword: false,
        roles: ['TENANT_ADMIN'],
        admin: { adminName: '李红', adminAccount: 'first' },
      }),
    );
    return this.furnish(place, code);
  }

  private async furnish(place: Place, code: string): Promise<TestTenant> {
    const unitId = uuid();
    await this.db.write(place, async (tx) =>
      tx.insert(UnitEntity, { id: unitId, name: '党政办', kind: 'OFFICE' }),
    );
    return {
      ...place,
      code,
      unitId,
      as: (role, name = `${role}某`) => this.person(place, unitId, role, name),
    };
  }

  /** Somebody of this role, signed in; that the password was right is believed, since to look costs as long as three acts. */
  private async person(place: Place, unitId: string, role: Role, name: string): Promise<TestPerson> {
    const officialId = uuid();
    const accountId = uuid();
    const passwordHash = await hashed;
    const accountName = `${role.toLowerCase()}-${officialId.slice(-6)}`;
    const session = async (tx: Tx) =>
      openSession(this.app.services, tx, { id: accountId, name: accountName }, HERE);
    const cookieOf = (key: SessionKey) =>
      new SessionCookie(this.config.publicUrl).set(key).split(';')[0] as string;
    const key = await this.db.write(place, async (tx) => {
      tx.insert(OfficialEntity, { id: officialId, name, post: '干事', unitId });
      tx.insert(AccountEntity, {
        id: accountId,
        name: accountName,
        officialId,
        roles: [role],
        passwordHash,
        mustChangePassword: false,
      });
      return session(tx);
    });
    const visitor = new Visitor(this.url, {}, cookieOf(key));
    const sessionAnew = async () => cookieOf(await this.db.write(place, session));
    return Object.assign(visitor, { officialId, accountId, accountName, sessionAnew });
  }
}
