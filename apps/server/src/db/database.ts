import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { RuleViolation, type Place } from '@huiyin/domain';
import { asRefusal, isRetryable } from './pg-errors';
import { openDataSources, poolOf, type PoolOptions } from './pools';
import type { ServingRole } from './roles';
import { catalogueOf, type Catalogue } from './statements';
import { Turns } from './turns';
import { traced } from '../tracing';
import { Tx } from './tx';
import { walledQuery, type Reader, type Scope, type Statement } from './walled-query';

const ATTEMPTS = 3;

/** Of the connections for tenants, the part that one tenant may work on at once. */
const SHARE_OF_ONE = 2 / 3;

export type Load = Readonly<{
  pools: readonly Readonly<{ role: string; busy: number; idle: number; waiting: number }>[];
  waitingTurns: number;
}>;

const POSTGRESQL = { 'db.system.name': 'postgresql' };

/**
 * The only doors to the data: `write` and `inside` open one transaction in one tenant, `read` sends one statement under
 * the wall in one trip, `door` asks what must be known before a tenant is. The data sources stay in here.
 */
export class Database {
  readonly catalogue: Catalogue;

  private readonly turns: Turns;

  private constructor(private readonly sources: Record<ServingRole, DataSource>) {
    this.catalogue = catalogueOf(sources.tenant);
    const size = poolOf(sources.tenant).options.max;
    this.turns = new Turns(size, Math.ceil(size * SHARE_OF_ONE));
  }

  static async open(options: PoolOptions): Promise<Database> {
    return new Database(await openDataSources(options));
  }

  /** The same doors for an official: what is withheld from them is not there, whatever is asked. */
  as(reader: Reader | null): Database {
    return reader === null ? this : this.entering({ reader });
  }

  /**
   * The same doors with what an office has sent on to its superior: for who carries it there, and for its petitioner's own
   * key. An official's doors stay as they are.
   */
  whole(): Database {
    return this.entering({ whole: true });
  }

  /** The same doors for nobody in particular: for what is counted of a matter, whoever is kept from it. */
  unread(): Database {
    return this;
  }

  private entering(as: Pick<Scope, 'reader' | 'whole'>): Database {
    const doors: Pick<Database, 'read' | 'write' | 'inside' | 'whole' | 'unread'> = {
      read: (scope, statement) => this.read({ ...scope, ...as }, statement),
      write: (place, work) => this.write({ ...place, ...as } as Place, work),
      inside: (place, work) => this.inside({ ...place, ...as } as Place, work),
      whole: () => narrowed,
      unread: () => this,
    };
    const narrowed = Object.assign(Object.create(this) as Database, doors);
    return narrowed;
  }

  /** One transaction in one tenant; tried again when PostgreSQL undid it for another's sake. */
  async write<T>(place: Place, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.turns.take(place.tenantId, () => this.transaction(place, 'begin', work));
      } catch (error) {
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw asRefusal(error);
      }
    }
  }

  /** Several reads that must see one state. */
  async inside<T>(place: Place, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.turns.take(place.tenantId, () =>
        this.transaction(place, 'begin isolation level repeatable read read only', work),
      );
    } catch (error) {
      throw asRefusal(error);
    }
  }

  /** One statement in one trip, as the tenant's role, or as the county's when the scope names no tenant. */
  async read(scope: Scope, statement: Statement): Promise<(string | null)[][]> {
    const { tenantId } = scope;
    const read = (client: PoolClient) => walledQuery(client, scope, statement);
    return tenantId === null
      ? this.with('county', read)
      : this.turns.take(tenantId, () => this.with('tenant', read));
  }

  /** One of the door's functions; it sees nothing else. */
  async door<T>(text: string, values: unknown[]): Promise<T[]> {
    return this.with(
      'door',
      async (client) => (await client.query({ name: text, text, values })).rows as T[],
    );
  }

  /** The auditor's own role: reads every chain, changes nothing. */
  async audit<T>(text: string, values: unknown[] = []): Promise<T[]> {
    return this.with('audit', async (client) => (await client.query({ text, values })).rows as T[]);
  }

  /** How the connections of each role are used, and how many tenants' statements wait for their turn. */
  load(): Load {
    const pools = Object.entries(this.sources).map(([role, source]) => {
      const { totalCount, idleCount, waitingCount } = poolOf(source);
      return { role, busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
    });
    return { pools, waitingTurns: this.turns.waiting };
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.sources).map((source) => source.destroy()));
  }

  private transaction<T>(place: Place, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return traced(begin, { ...POSTGRESQL, 'huiyin.role': 'tenant' }, () => this.transact(place, begin, work));
  }

  private async transact<T>(place: Place, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = pipelined(await this.pool('tenant').connect(), true);
    const tx = new Tx(place, client, this.catalogue);
    let broken: Error | undefined;
    try {
      tx.push({ text: begin, values: [] });
      tx.enter();
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      await tx.rollback().catch((failure: Error) => (broken = failure));
      throw tx.causeOf(error);
    } finally {
      pipelined(client, false).release(broken);
    }
  }

  private with<T>(role: ServingRole, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return traced('statement', { ...POSTGRESQL, 'huiyin.role': role }, () => this.connected(role, work));
  }

  private async connected<T>(role: ServingRole, work: (client: PoolClient) => Promise<T>): Promise<T> {
    let client: PoolClient | null = null;
    try {
      client = await this.pool(role).connect();
      return await work(client);
    } catch (error) {
      throw asRefusal(error);
    } finally {
      client?.release();
    }
  }

  private pool(role: ServingRole): Pool {
    const source = this.sources[role];
    if (!source.isInitialized) throw new RuleViolation('UNAVAILABLE');
    return poolOf(source);
  }
}

/**
 * A transaction sends its statements without waiting for answers. The driver takes no query class of ours in that mode,
 * so an idle client is switched over for as long as it is a transaction's.
 */
function pipelined(client: PoolClient, on: boolean): PoolClient {
  (client as PoolClient & { pipeline: boolean }).pipeline = on;
  return client;
}
