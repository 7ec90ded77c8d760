import { verifyChains } from '../audit/audit.service';
import { loadConfig } from '../config';
import { StartupError } from '../startup-error';
import { createLogger } from '../logger';
import { openDatabase, openGround } from './boot';

/** Checks every tenant's audit chain, link by link; fails where one was edited, cut or cut off. */
export async function verifyAudit(): Promise<void> {
  const config = loadConfig();
  const ground = await openGround(config, () => undefined);
  try {
    const db = await openDatabase(config, ground.ownerUrl, createLogger(config));
    try {
      const faults = await verifyChains(db);
      if (faults.length === 0) return void process.stdout.write('审计日志完整，未见改动。\n');
      const places = faults.map(
        ({ county_id, tenant_id, seq }) => `县 ${county_id} 单位 ${tenant_id} 第 ${seq ?? '末'} 条`,
      );
      throw new StartupError(
        `审计日志有 ${faults.length} 处不符：\n${places.join('\n')}`,
        `The audit log does not hold in ${faults.length} places, listed above.`,
      );
    } finally {
      await db.close();
    }
  } finally {
    await ground.stop();
  }
}
