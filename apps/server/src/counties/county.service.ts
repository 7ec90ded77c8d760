import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { TENANT_CODE, type Place } from '@huiyin/domain';
import type { Database } from '../db/database';
import { StartupError } from '../startup-error';
import { foundTenant } from '../tenants/tenant.service';
import type { Vaults } from '../vault/vaults';

export type CountyFounding = {
  code: string;
  name: string;
  officeCode: string;
  adminName: string;
  adminAccount: string;
  passwordHash: string;
  mustChangePassword: boolean;
};

/**
 * Makes a county and its office. A county is a shard, so only the database's owner makes one; the office is then opened
 * behind the wall like every tenant.
 *
 * @throws StartupError when the code is taken or malformed
 */
export async function foundCounty(
  ground: { db: Database; vaults: Vaults },
  ownerUrl: string,
  founding: CountyFounding,
): Promise<Place & { officialId: string }> {
  if (!TENANT_CODE.test(founding.officeCode))
    throw new StartupError(
      '单位代码应为小写字母开头的字母、数字或连字符。',
      'The office code is lower-case letters, digits and hyphens.',
    );
  const countyId = await insertCounty(ownerUrl, founding);
  const place = { countyId, tenantId: uuid() };
  const { officialId } = await ground.db.write(place, (tx) =>
    foundTenant(ground.vaults, tx, {
      code: founding.officeCode,
      name: `${founding.name}信访局`,
      kind: 'COUNTY_OFFICE',
      passwordHash: founding.passwordHash,
      mustChangePassword: founding.mustChangePassword,
      roles: ['COUNTY_ADMIN'],
      admin: { adminName: founding.adminName, adminAccount: founding.adminAccount },
    }),
  );
  return { ...place, officialId };
}

/** The county's own row, without its office yet. @throws StartupError when the code is taken */
export async function insertCounty(
  ownerUrl: string,
  { code, name, officeCode }: Pick<CountyFounding, 'code' | 'name' | 'officeCode'>,
): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: number | null }>('select app.found_county($1, $2, $3) as id', [
      code,
      name,
      officeCode,
    ]);
    const id = rows[0]?.id;
    if (!id)
      throw new StartupError(
        `县代码 ${code} 或单位代码 ${officeCode} 已存在。`,
        `County code ${code} or office code ${officeCode} is taken.`,
      );
    return id;
  } finally {
    await owner.end();
  }
}
