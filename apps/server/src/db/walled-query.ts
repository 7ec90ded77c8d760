import type { Connection, PoolClient, Submittable } from 'pg';
import { createHash } from 'node:crypto';
import type { Place } from '@huiyin/domain';

/** One statement: text with $n, and its values. Values are bound as text, so each is text already or null. */
export type Statement = Readonly<{ text: string; values: readonly unknown[] }>;

export type Scope = Readonly<{ countyId: Place['countyId']; tenantId: string | null }>;

const ENTER = { name: 'enter', text: 'select app.enter($1, $2)' };

/** Which statements a connection is known to hold; a connection that failed in between is asked to forget first. */
const prepared = new WeakMap<object, Set<string>>();

/**
 * `select app.enter(…)` and one statement before one Sync: in PostgreSQL's extended protocol that is one implicit
 * transaction in one round trip, so the place holds for the statement and is gone after it. Yields the statement's
 * rows as arrays of text.
 */
class WalledQuery implements Submittable {
  private readonly rows: (string | null)[][] = [];
  private completed = 0;

  constructor(
    private readonly scope: Scope,
    private readonly statement: Statement,
    private readonly done: (error: Error | null, rows: (string | null)[][]) => void,
  ) {}

  submit(connection: Connection): void {
    const wire = connection as unknown as Wire;
    wire.stream.cork();
    send(wire, ENTER.name, ENTER.text, [this.scope.countyId, this.scope.tenantId]);
    send(wire, statementName(this.statement.text), this.statement.text, this.statement.values);
    wire.sync();
    wire.stream.uncork();
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    // the first statement is app.enter: its one row carries nothing
    if (this.completed === 1) this.rows.push(message.fields);
  }

  handleCommandComplete(): void {
    this.completed += 1;
  }

  handleError(error: Error): void {
    this.done(error, []);
  }

  handleReadyForQuery(connection: Connection): void {
    const held = prepared.get(connection) ?? new Set();
    prepared.set(connection, held.add(ENTER.name).add(statementName(this.statement.text)));
    this.done(null, this.rows);
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}

function send(wire: Wire, name: string, text: string, values: readonly unknown[]): void {
  if (!prepared.get(wire)?.has(name)) {
    // closing a statement that does not exist is no error
    wire.close({ type: 'S', name });
    wire.parse({ name, text });
  }
  wire.bind({ statement: name, values: [...values], valueMapper: asText });
  wire.execute({ rows: 0 });
}

/** Sends the statement through the client under the wall; resolves to rows of text. */
export function walledQuery(
  client: PoolClient,
  scope: Scope,
  statement: Statement,
): Promise<(string | null)[][]> {
  return new Promise((resolve, reject) => {
    client.query(new WalledQuery(scope, statement, (error, rows) => (error ? reject(error) : resolve(rows))));
  });
}

const names = new Map<string, string>();

/** Statements are planned once a connection, so each text has one short name. */
export function statementName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha1').update(text).digest('base64url');
    if (names.size > 5_000) names.clear();
    names.set(text, name);
  }
  return name;
}

function asText(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayLiteral(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

type Wire = {
  stream: { cork(): void; uncork(): void };
  close(statement: { type: 'S'; name: string }): void;
  parse(query: { name: string; text: string }): void;
  bind(config: {
    statement: string;
    values: unknown[];
    valueMapper: (value: unknown) => string | Buffer | null;
  }): void;
  execute(config: { rows: number }): void;
  sync(): void;
};
