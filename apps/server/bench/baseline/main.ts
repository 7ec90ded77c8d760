import 'reflect-metadata';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Place } from '@huiyin/domain';
import { TenantVault } from '../../src/vault/tenant-vault';
import { unwrap } from '../../src/vault/master-key';
import { figures, newest, one } from './reads';
import { register, type Form } from './register';
import { clerkOf } from './sessions';
import { inTenant, openPool } from './wall';

/**
 * What Huiyin is measured against: a handful of routes on node's own HTTP server, SQL written by hand, the same wall,
 * role, sessions and pool. DATABASE_URL, HUIYIN_MASTER_KEY and PORT as for Huiyin.
 */
const masterKey = Buffer.from(process.env['HUIYIN_MASTER_KEY'] ?? '', 'base64');
const pool = openPool(process.env['DATABASE_URL'] ?? '', masterKey);
const vaults = new Map<string, TenantVault>();

const answerTo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [status, answer] = await route(request).catch(
    (error: Error) => [500, { errors: [error.message] }] as const,
  );
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
};

const server = createServer((request, response) => void answerTo(request, response));
server.listen(Number(process.env['PORT']));
process.on('SIGTERM', () => process.exit(0));

async function route(request: IncomingMessage): Promise<readonly [status: number, answer: unknown]> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/healthz') return [200, 'ok'];
  const clerk = await clerkOf(pool, request.headers.cookie);
  if (clerk === null) return [401, { errors: ['not signed in'] }];
  const { place } = clerk;
  if (pathname === '/dashboard') return [200, { data: await figures(pool, place) }];
  if (pathname.startsWith('/petitions/')) return [200, { data: await one(pool, place, pathname.slice(11)) }];
  if (request.method === 'POST') {
    const form = (await readJson(request)) as Form;
    return [200, { data: await register(pool, await vaultOf(place), clerk, form) }];
  }
  return [200, { data: await newest(pool, place, Number(searchParams.get('first'))) }];
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

async function vaultOf(place: Place): Promise<TenantVault> {
  const known = vaults.get(place.tenantId);
  if (known) return known;
  const { rows } = await inTenant(pool, place, (client) =>
    client.query<{ id: string; wrapped: Buffer }>(
      'select id, wrapped from tenant_keys where county_id = $1 and tenant_id = $2 order by created_at',
      [place.countyId, place.tenantId],
    ),
  );
  const dataKeys = new Map(rows.map(({ id, wrapped }) => [id, unwrap(masterKey, place, id, wrapped)]));
  const vault = new TenantVault(place, dataKeys, rows.at(-1)!.id);
  vaults.set(place.tenantId, vault);
  return vault;
}
