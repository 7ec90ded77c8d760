import type { Writable } from 'node:stream';
import type { PoolClient, QueryResult } from 'pg';
import type { ObjectLiteral } from 'typeorm';
import { RuleViolation, type Actor, type Place } from '@huiyin/domain';
import { insertStatement, selectList, updateStatement, type Catalogue } from './statements';
import { ENTER, entrance, statementName, type Scope, type Statement } from './walled-query';

export type Row = Record<string, unknown>;
type Wired = { connection: { stream: Pick<Writable, 'cork' | 'uncork'> } };

/**
 * One transaction inside one tenant. Every helper puts county and tenant into the statement itself; the wall is the
 * second, independent layer. Statements are sent as they come, without waiting for each other's answers: a `push` is
 * awaited with the commit, and any failure fails the transaction.
 */
export class Tx {
  private readonly pending: Promise<unknown>[] = [];
  private readonly next: (() => void)[] = [];

  readonly place: Place;
  #failure: unknown;
  #gathering = false;

  constructor(
    private readonly scope: Scope & Place,
    private readonly client: PoolClient,
    private readonly catalogue: Catalogue,
  ) {
    const { countyId, tenantId } = scope;
    this.place = { countyId, tenantId };
  }

  /** Enters the place: what is sent after it stands there. */
  enter(): void {
    this.push({ text: ENTER, values: entrance(this.scope) });
  }

  /**
   * Does in another office of the county what is one act with what is done here, and sees there what that office has sent
   * on. The place is the transaction's own, so nothing else of it may be under way meanwhile.
   */
  async elsewhere<T>({ countyId, tenantId }: Place, work: (there: Tx) => Promise<T>): Promise<T> {
    const there = new Tx({ countyId, tenantId, whole: true }, this.client, this.catalogue);
    there.enter();
    try {
      return await work(there);
    } catch (error) {
      throw there.causeOf(error);
    } finally {
      this.pending.push(...there.pending);
      this.next.push(...there.next);
      this.enter();
    }
  }

  /** Sends SQL that already carries its place; returns the driver's result. */
  query(text: string, values: readonly unknown[] = []): Promise<QueryResult<Row>> {
    this.gather();
    const sent = this.client.query<Row>({ name: statementName(text), text, values: [...values] });
    sent.catch((error: unknown) => {
      this.#failure ??= error;
    });
    return sent;
  }

  /** What is sent at one moment goes out in one write: for each statement alone it costs more than the statement itself. */
  private gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    const { stream } = (this.client as unknown as Wired).connection;
    stream.cork();
    process.nextTick(() => {
      this.#gathering = false;
      stream.uncork();
    });
  }

  /**
   * Why the transaction failed. Statements are under way together, so the one that is waited for may only hear that an
   * earlier one had already aborted it.
   */
  causeOf(error: unknown): unknown {
    return (error as { code?: string } | null)?.code === '25P02' ? (this.#failure ?? error) : error;
  }

  rows<T = Row>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return observed(this.query(text, values).then((result) => result.rows as T[]));
  }

  first<T = Row>(text: string, values: readonly unknown[] = []): Promise<T | null> {
    return observed(this.rows<T>(text, values).then((rows) => rows[0] ?? null));
  }

  /** Sends without waiting: answered, or failed, together with the commit. */
  push(statement: Statement): void {
    this.pending.push(this.query(statement.text, statement.values));
  }

  /** Inserts one row, or many of the same shape, into the actor's place. */
  insert<E extends ObjectLiteral>(entity: new () => E, rows: Unplaced<E> | readonly Unplaced<E>[]): void {
    const list = (Array.isArray(rows) ? rows : [rows]) as readonly Unplaced<E>[];
    if (list.length === 0) return;
    this.push(
      insertStatement(
        this.catalogue(entity),
        list.map((row) => ({ ...this.place, ...row })),
      ),
    );
  }

  /** The row with this id here, or NOT_FOUND; locked until the end of the transaction when it is going to change. */
  async get<E extends ObjectLiteral>(
    entity: new () => E,
    id: string,
    lock: 'for update' | '' = '',
  ): Promise<E> {
    const metadata = this.catalogue(entity);
    const row = await this.first<E>(
      `select ${selectList(metadata)} from ${metadata.tableName} where county_id = $1 and tenant_id = $2 and id = $3 ${lock}`,
      [this.place.countyId, this.place.tenantId, id],
    );
    if (row === null) throw new RuleViolation('NOT_FOUND');
    return row;
  }

  /**
   * Loads a row for editing: locked, and refused with STALE_VERSION (carrying the current one) when `version` is given
   * and no longer current.
   */
  async edit<E extends ObjectLiteral & { version: number }>(
    entity: new () => E,
    id: string,
    version?: number | null,
  ): Promise<E> {
    const row = await this.get(entity, id, 'for update');
    if (version !== undefined && version !== null && version !== row.version) {
      throw new RuleViolation('STALE_VERSION', { version: row.version });
    }
    return row;
  }

  /** Changes a row that this transaction has loaded with `edit`. */
  update<E extends ObjectLiteral>(entity: new () => E, id: string, patch: Partial<Unplaced<E>>): void {
    this.push(updateStatement(this.catalogue(entity), { ...this.place, id }, patch, null));
  }

  /** Appends to the tenant's audit log, as the last thing the transaction does. */
  audit(entry: AuditEntry): void {
    const { countyId, tenantId } = this.place;
    const { actor, action, subjectKind, subjectId, outcome, detail } = entry;
    this.push({
      text: 'select app.audit($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      values: [
        countyId,
        tenantId,
        actor?.accountId ?? null,
        actor?.name ?? '',
        action,
        subjectKind,
        subjectId,
        outcome,
        JSON.stringify(detail),
      ],
    });
  }

  /** Runs once the transaction has been committed, and not at all when it fails. */
  afterCommit(next: () => void): void {
    this.next.push(next);
  }

  /** Sends COMMIT behind whatever is still under way and waits for all of it. */
  async commit(): Promise<void> {
    this.gather();
    const end = this.client.query('commit');
    await Promise.all([...this.pending, end]);
    for (const next of this.next) next();
  }

  async rollback(): Promise<void> {
    await Promise.allSettled(this.pending);
    await this.client.query('rollback');
  }
}

export type AuditEntry = Readonly<{
  actor: Pick<Actor, 'accountId' | 'name'> | null;
  action: string;
  subjectKind: string;
  subjectId: string;
  outcome: 'DONE' | 'REFUSED';
  detail: Record<string, unknown>;
}>;

/** A row without the place, which the transaction adds. Columns with a default may be left out. */
export type Unplaced<E> = Partial<Omit<E, 'countyId' | 'tenantId'>>;

/**
 * Answers may come when nobody waits any more, because another statement has failed the transaction: then they must not
 * count as unhandled, which would end the process.
 */
function observed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
