import type { Server } from 'node:http';
import { createApp, type App } from '../app';
import { loadConfig, type Config } from '../config';
import type { Database } from '../db/database';
import { StartupError } from '../startup-error';
import { bringUpToDate, createLogger, openDatabase, openGround } from './boot';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Database, migrations, demo, server: then until somebody says stop. */
export async function start(): Promise<void> {
  const config = loadConfig();
  const log = createLogger(config);
  await requireFreePort(config.port);
  const ground = await openGround(config, say);
  let db: Database | null = null;
  let app: App | null = null;
  const stop = async (): Promise<void> => {
    say('正在停止……');
    await app?.stop();
    await db?.close();
    await ground.stop();
    say('已停止，数据已保存。');
    process.exit(0);
  };
  let stopping: Promise<void> | null = null;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (stopping ??= stop()));
  try {
    await bringUpToDate(config, ground.ownerUrl, say);
    db = await openDatabase(config, ground.ownerUrl, log);
    app = await createApp(config, db, log);
    if (config.demo) await makeDemo(config, db, app);
    await listen(app.server, config.port);
    announce(config);
  } catch (error) {
    await app?.stop().catch(() => undefined);
    await db?.close().catch(() => undefined);
    await ground.stop();
    throw error;
  }
}

async function makeDemo(_config: Config, db: Database, app: App): Promise<void> {
  const { demoCounty } = await import('../demo/demo');
  await demoCounty(db, app.services, say);
}

function announce(config: Config): void {
  say('');
  say(`回音已启动  控制台    ${config.publicUrl}/`);
  say(`            GraphQL   ${config.publicUrl}/graphql`);
  say(`            契约      ${config.publicUrl}/schema.graphql`);
  if (config.demo) {
    say('');
    say('演示账号（密码均为 huiyin-demo-2026）：');
    say('  县信访局    单位代码 yunxi-xfj    用户名 admin（县管理员）、ducha（县督查）');
    say(
      '  石桥镇      单位代码 shiqiao      用户名 admin（单位管理员）、clerk（信访办）、handler（承办）、leader（领导）、auditor（审计）',
    );
    say('  云溪一中    单位代码 yunxi-yz     用户名 admin、clerk、handler、leader');
  }
  say('按 Ctrl-C 停止。');
}

/** Asked before a database is started, so that a taken port costs nothing. */
async function requireFreePort(port: number): Promise<void> {
  const { createServer } = await import('node:net');
  const probe = createServer();
  await listen(probe as unknown as Server, port);
  await new Promise<void>((resolve) => probe.close(() => resolve()));
}

function listen(server: Server, port: number): Promise<void> {
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
    server.listen(port, () => resolve());
  });
}
