import { loadConfig } from '../config';
import { foundCounty } from '../counties/county.service';
import { StartupError } from '../startup-error';
import { newInitialPassword } from '../accounts/account.service';
import { hashPassword } from '../identity/passwords';
import { createLogger } from '../logger';
import { bringUpToDate, openDatabase, openGround } from './boot';
import { Vaults } from '../vault/vaults';

const USAGE =
  '用法：npm run create-county -- <县代码> <县名称> <县信访局单位代码> <管理员姓名> <管理员用户名>';

/** Makes a county, its office, and its first administrator; prints the initial password. */
export async function createCounty(args: string[]): Promise<void> {
  const [code, name, officeCode, adminName, adminAccount] = args;
  if (!code || !name || !officeCode || !adminName || !adminAccount)
    throw new StartupError(
      USAGE,
      'npm run create-county -- <county code> <county name> <office code> <administrator> <sign-in name>',
    );
  const config = loadConfig();
  const log = createLogger(config);
  const ground = await openGround(config, () => undefined);
  try {
    await bringUpToDate(config, ground.ownerUrl, () => undefined);
    const db = await openDatabase(config, ground.ownerUrl, log);
    try {
      const password = newInitialPassword();
      const vaults = new Vaults(db, config.masterKey);
      await foundCounty({ db, vaults }, ground.ownerUrl, {
        code,
        name,
        officeCode,
        adminName,
        adminAccount,
        passwordHash: await hashPassword(password),
        mustChangePassword: true,
      });
      process.stdout.write(
        `已建立 ${name}。单位代码 ${officeCode}，用户名 ${adminAccount}，初始密码 ${password}（首次登录须修改）。\n`,
      );
    } finally {
      await db.close();
    }
  } finally {
    await ground.stop();
  }
}
