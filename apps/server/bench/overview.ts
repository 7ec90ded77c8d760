import { deepStrictEqual } from 'node:assert/strict';
import pg from 'pg';
import { OPEN_STATUSES } from '@huiyin/domain';
import { rolePassword } from '../src/db/roles';
import type { EmbeddedPostgres } from '../src/embedded/start';
import { Child } from './children';
import { MASTER_KEY, openGround, withClient } from './ground';
import { load, median, summarise } from './load';
import { signInSupervisor } from './people';
import { W5 } from './queries';
import { graphql } from './workloads';

type Site = Readonly<{
  postgres: EmbeddedPostgres;
  server: string;
  migrations: string;
  quick: boolean;
  say: (line: string) => void;
}>;

const TENANTS = 200;
const LIMIT_MS = 150;
const TURNS = 5;
const TURN_MS = 2_000;

type Row = Readonly<{ tenantId: string; open: number; overdue: number; received: number }>;

/**
 * W5: the county overview as a supervisor opens it, one request at a time, in turn with a recount of the same figures
 * from the petitions by one hand-written statement under the county's role.
 */
export async function measureOverview({ postgres, server, migrations, quick, say }: Site): Promise<void> {
  const petitions = quick ? 20_000 : 500_000;
  const extent = { counties: 1, tenants: TENANTS, petitions, whole: false };
  say(`W5: ${petitions} petitions in ${TENANTS} tenants of one county …`);
  const ground = await openGround({ postgres, server, migrations, extent, say });
  const env = { DATABASE_URL: ground.ownerUrl, HUIYIN_MASTER_KEY: MASTER_KEY.toString('base64') };
  const huiyin = await Child.start(server, env, []);
  try {
    const request = graphql(await signInSupervisor(huiyin.port), W5);
    await withClient(countyUrl(ground.ownerUrl), async (county) => {
      await county.query("set timezone = 'Asia/Shanghai'");
      deepStrictEqual(await told(huiyin.port, request), await recount(county));
      say('Both sides answer W5 alike.');
      const samples = [];
      const recounts: number[] = [];
      await load(huiyin.port, () => request, TURN_MS, 1);
      for (let turn = 0; turn < TURNS; turn += 1) {
        const began = performance.now();
        await recount(county);
        recounts.push(performance.now() - began);
        samples.push(await load(huiyin.port, () => request, TURN_MS, 1));
      }
      const { p50, p99 } = summarise(samples);
      const baseline = median(recounts);
      say(
        `W5 the county overview: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (limit ${LIMIT_MS}); ` +
          `a recount ${baseline.toFixed(0)} ms, ratio ${(baseline / p50).toFixed(1)}\n`,
      );
    });
  } finally {
    await huiyin.stop();
    await ground.drop();
  }
}

async function told(port: number, request: Buffer): Promise<Row[]> {
  const [head = '', body = ''] = request.toString('utf8').split('\r\n\r\n');
  const cookie = /\r\ncookie: (.*)/.exec(head)?.[1]?.split('\r\n')[0] ?? '';
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body,
  });
  const { data } = (await response.json()) as { data: { overview: { tenants: Row[] } } };
  return data.overview.tenants
    .map(({ tenantId, open, overdue, received }) => ({ tenantId, open, overdue, received }))
    .sort(byTenant);
}

async function recount(county: pg.Client): Promise<Row[]> {
  const open = OPEN_STATUSES.map((status) => `'${status}'`).join(', ');
  await county.query('begin');
  await county.query('select app.enter(1, null)');
  const { rows } = await county.query<Row>(
    `select t.id as "tenantId", (count(*) filter (where p.status in (${open})))::integer as open,
            (count(*) filter (where p.counted and p.status in (${open}) and p.due_on < current_date))::integer as overdue,
            (count(*) filter (where p.status <> 'VOIDED' and date_trunc('year', p.received_at) = date_trunc('year', now())))::integer as received
       from tenants t left join petitions p on p.county_id = 1 and p.tenant_id = t.id
      where t.county_id = 1 group by t.id`,
  );
  await county.query('commit');
  return rows.sort(byTenant);
}

const byTenant = (a: Row, b: Row): number => (a.tenantId < b.tenantId ? -1 : 1);

/** The role that sees every tenant of the county it has entered. */
function countyUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = 'huiyin_county';
  url.password = rolePassword(MASTER_KEY, 'county');
  return url.href;
}
