import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { createApp, type App } from '../app';
import { loadConfig, type Config } from '../config';
import type { Database } from '../db/database';
import { ABANDONED_MS, sweepAttachments } from '../attachments/attachment-files.service';
import { sweepUploads } from '../http/upload';
import { startJobs } from '../jobs/start-jobs';
import type { Queue } from '../queue/queue';
import { StartupError } from '../startup-error';
import type { FileStore } from '../storage/file-store';
import { createLogger } from '../logger';
import { startTracing } from '../tracing';
import { bringUpToDate, openDatabase, openGround, type Ground } from './boot';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Database, migrations, demo, server: then until somebody says stop. */
export async function start(): Promise<void> {
  const config = loadConfig();
  const log = createLogger(config);
  await requireFreePort(config.port);
  const stopTracing = config.tracesTo && (await startTracing(config.tracesTo));
  const ground = await openGround(config, say);
  let db: Database | null = null;
  let app: App | null = null;
  let queue: Queue | null = null;
  const stop = async (): Promise<void> => {
    say('正在停止……');
    await queue?.stop();
    await app?.stop();
    await db?.close();
    await ground.stop();
    await stopTracing?.();
    say('已停止，数据已保存。');
    process.exit(0);
  };
  let stopping: Promise<void> | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (stopping ??= stop()));
  try {
    await bringUpToDate(config, ground.ownerUrl, say);
    db = await openDatabase(config, ground.ownerUrl, log);
    await sweepUploads(config);
    app = await createApp(config, db, log);
    await keepSwept(app.services.files, db, log);
    const hasDemo = config.demo && (await makeDemo(ground, db, app));
    await listen(app.server, config.port);
    if (config.metricsPort !== null && app.metrics)
      await listen(app.metrics.server(), config.metricsPort, '127.0.0.1');
    queue = startJobs(config, ground.ownerUrl, db, app.services.files, log);
    announce(config);
    if (hasDemo) await announceDemo();
    say('');
    say('按 Ctrl-C 停止。');
  } catch (error) {
    await queue?.stop().catch(() => undefined);
    await app?.stop().catch(() => undefined);
    await db?.close().catch(() => undefined);
    await ground.stop();
    throw error;
  }
}

/** At the start, and every hour: what an upload or a removal left behind goes. */
async function keepSwept(files: FileStore, db: Database, log: Logger): Promise<void> {
  const sweep = (): Promise<unknown> =>
    sweepAttachments(files, db, new Date()).catch((error: unknown) =>
      log.error({ err: error }, 'attachments not swept'),
    );
  await sweep();
  setInterval(() => void sweep(), ABANDONED_MS).unref();
}

/** Read only when wanted: an installation at work has no use for it. */
async function makeDemo({ ownerUrl }: Ground, db: Database, app: App): Promise<boolean> {
  const { demoCounty } = await import('../demo/demo');
  return demoCounty({ db, services: app.services, ownerUrl }, say);
}

function announce(config: Config): void {
  say('');
  say(`回音已启动  控制台    ${config.publicUrl}/`);
  say(`            信访门户  ${config.publicUrl}/portal/`);
  say(`            GraphQL   ${config.publicUrl}/graphql`);
  say(`            契约      ${config.publicUrl}/schema.graphql`);
}

async function announceDemo(): Promise<void> {
  const { demoAccounts } = await import('../demo/accounts');
  say('');
  demoAccounts().forEach(say);
}

/** Asked before a database is started, so that a taken port costs nothing. */
async function requireFreePort(port: number): Promise<void> {
  const { createServer } = await import('node:net');
  const probe = createServer();
  await listen(probe as unknown as Server, port);
  await new Promise<void>((resolve) => probe.close(() => resolve()));
}

function listen(server: Server, port: number, host?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new StartupError(
              `端口 ${port} 已被占用或无权使用；请用 PORT 指定另一个端口。`,
              `Port ${port} is taken or not allowed; choose another with PORT.`,
            )
          : error,
      );
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => resolve());
  });
}
