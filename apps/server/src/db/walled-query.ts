import type { Connection, PoolClient, Submittable } from 'pg';
import { createHash } from 'node:crypto';
import type { Place } from '@huiyin/domain';

/** One statement: text with $n, and its values. Values are bound as text, so each is text already or null. */
export type Statement = Readonly<{ text: string; values: readonly unknown[] }>;

/** Who asks: an official, by their office, since a matter may be withheld from them. */
export type Reader = Readonly<{ home: string; officialId: string }>;

export type Scope = Readonly<{
  countyId: Place['countyId'];
  tenantId: string | null;
  reader?: Reader | null;
  /** With what the office has sent on to its superior, which is there for nobody else. */
  whole?: boolean;
}>;

/** What app.enter is told. */
export const entrance = ({ countyId, tenantId, reader, whole }: Scope): readonly unknown[] => [
  countyId,
  tenantId,
  reader?.home ?? null,
  reader?.officialId ?? null,
  whole ?? false,
];

const BEGIN = 'begin read only';
export const ENTER = 'select app.enter($1, $2, $3, $4, $5)';
const COMMIT = 'commit';

/** Which statements a connection is known to hold; a connection that failed in between is asked to forget first. */
const prepared = new WeakMap<object, Set<string>>();

/** The statement's rows come after the answers to BEGIN and to app.enter. */
const STATEMENT = 2;

/**
 * BEGIN, `select app.enter(…)`, one statement and COMMIT before one Sync: one transaction in one round trip, so the
 * place holds for the statement and is gone after it. The block is spelled out, since a distributed engine passes the
 * place on to its workers inside one only. Yields the statement's rows as arrays of text.
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
    send(wire, BEGIN);
    send(wire, ENTER, entrance(this.scope));
    send(wire, this.statement.text, this.statement.values);
    send(wire, COMMIT);
    wire.sync();
    wire.stream.uncork();
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    if (this.completed === STATEMENT) this.rows.push(message.fields);
  }

  handleCommandComplete(): void {
    this.completed += 1;
  }

  handleError(error: Error): void {
    this.done(error, []);
  }

  handleReadyForQuery(connection: Connection): void {
    const held = prepared.get(connection) ?? new Set();
    prepared.set(connection, held.add(BEGIN).add(ENTER).add(COMMIT).add(this.statement.text));
    this.done(null, this.rows);
  }

  handleRowDescription(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}

function send(wire: Wire, text: string, values: readonly unknown[] = []): void {
  // the driver keeps names of its own on the same connection
  const name = `w${statementName(text)}`;
  if (!prepared.get(wire)?.has(text)) {
    // closing a statement that does not exist is no error
    wire.close({ type: 'S', name });
    wire.parse({ name, text });
  }
  wire.bind({ statement: name, values: [...values], valueMapper: asText });
  wire.execute({ rows: 0 });
}

/** Sends the statement through the client under the wall; resolves to rows of text. */
export async function walledQuery(
  client: PoolClient,
  scope: Scope,
  statement: Statement,
): Promise<(string | null)[][]> {
  try {
    return await new Promise((resolve, reject) => {
      client.query(
        new WalledQuery(scope, statement, (error, rows) => (error ? reject(error) : resolve(rows))),
      );
    });
  } catch (error) {
    // after an error PostgreSQL skips what follows, COMMIT too: the block is still open
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
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
