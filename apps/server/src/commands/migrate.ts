import { loadConfig } from '../config';
import { bringUpToDate, openGround } from './boot';

/** Brings the database up to date and stops. */
export async function migrateOnly(): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const config = loadConfig();
  const ground = await openGround(config, say);
  try {
    const applied = await bringUpToDate(config, ground.ownerUrl, say);
    say(applied.length === 0 ? '数据库已是最新。' : `已应用 ${applied.length} 个迁移。`);
  } finally {
    await ground.stop();
  }
}
