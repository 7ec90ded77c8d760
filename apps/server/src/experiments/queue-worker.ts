import 'reflect-metadata';
import pino from 'pino';
import { Database } from '../db/database';
import { Queue } from '../queue/queue';
import { placeOf, type Tasks } from '../queue/task';
import { entities } from '../rooms';

/** One worker of experiment 11, in a process of its own that is killed without warning. */
const databaseUrl = process.env['EXPERIMENT_DATABASE_URL'] as string;
const masterKey = Buffer.from(process.env['EXPERIMENT_MASTER_KEY'] as string, 'hex');

/** Notes that it began; then does its effect, which is one row and one count, or nothing when it was done before. */
const tasks: Tasks<Database> = {
  'experiment.effect': async (db, payload) => {
    const place = placeOf(payload);
    const job = (payload as { job: string }).job;
    const values = [place.countyId, place.tenantId, job];
    await db.write(place, (tx) =>
      tx.query(
        'insert into experiment_starts (county_id, tenant_id, job, at) values ($1, $2, $3, clock_timestamp())',
        values,
      ),
    );
    await db.write(place, async (tx) => {
      const first = await tx.first(
        'insert into experiment_effects (county_id, tenant_id, job) values ($1, $2, $3) on conflict do nothing returning job',
        values,
      );
      if (first !== null)
        await tx.query(
          'update experiment_counts set n = n + 1 where county_id = $1 and tenant_id = $2',
          values.slice(0, 2),
        );
    });
  },
};

// nobody outlives the experiment
process.stdin.on('end', () => process.exit()).resume();

const log = pino({ level: 'warn' }, pino.destination(2));
const db = await Database.open({
  databaseUrl,
  masterKey,
  entities,
  logger: log,
  sizes: { tenant: 1, county: 1, door: 1, audit: 1 },
});
Queue.start({ databaseUrl, masterKey, world: db, tasks, schedule: [], log, abreast: 1 });
