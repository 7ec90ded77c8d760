import { v7 as uuid } from 'uuid';
import type { Place } from '@huiyin/domain';
import { ImportBatchEntity } from '../imports/import-batch.entity';
import { ImportRowEntity } from '../imports/import-row.entity';
import { sealRow } from '../imports/import-rows.service';
import { register } from '../petitions/petition.fixture';
import type { TestPerson, TestTenant, World } from '../testing/world';

/** One object of each kind that an id in the contract can name. */
export type Objects = Readonly<{
  account: string;
  importBatch: string;
  official: string;
  petition: string;
  session: string;
  tenant: string;
  topic: string;
  unit: string;
}>;

/** Two tenants of one county, and a tenant of another. */
export type Places = Readonly<Record<'a' | 'b' | 'c', TestTenant & { objects: Objects; office: TestTenant }>>;

/** Three places in which every table has a row, so that a row from next door can be missed nowhere. */
export async function furnishedPlaces(world: World): Promise<Places> {
  const [home, away] = [await world.county(), await world.county()];
  const [a, b, c] = [await home.tenant(), await home.tenant(), await away.tenant()];
  const [topic, awayTopic] = [await aTopic(home.office), await aTopic(away.office)];
  const furnish = async (tenant: TestTenant, office: TestTenant, topicId: string) => ({
    ...tenant,
    office,
    objects: await furnished(world, tenant, topicId),
  });
  return {
    a: await furnish(a, home.office, topic),
    b: await furnish(b, home.office, topic),
    c: await furnish(c, away.office, awayTopic),
  };
}

async function furnished(world: World, tenant: TestTenant, topic: string): Promise<Objects> {
  const clerk = await tenant.as('CLERK');
  const petition = await aPetitionIn(tenant, clerk, topic);
  const { viewer } = await clerk.run('{ viewer { sessions { id } } }');
  return {
    account: clerk.accountId,
    importBatch: await aBatch(world, tenant),
    official: clerk.officialId,
    petition,
    session: viewer.sessions[0].id,
    tenant: tenant.tenantId,
    topic,
    unit: tenant.unitId,
  };
}

/** A petition whose words say where it lives. */
export async function aPetitionIn(tenant: TestTenant, clerk: TestPerson, topicId: string): Promise<string> {
  const { id } = await register(clerk, {
    title: `${tenant.code} 村口道路塌陷`,
    content: `${tenant.code} 雨天无法通行，请求维修。`,
    topicId,
    idempotencyKey: uuid(),
  });
  return id as string;
}

/** A topic of the county, and the administrator's way to it. */
export async function aTopic(office: TestTenant): Promise<string> {
  const admin = await inside(await office.as('COUNTY_ADMIN'), office);
  await admin.run('mutation ($input: ImportTopicsInput!) { importTopics(input: $input) { id } }', {
    input: { paths: [['城乡建设', `${office.code} ${uuid()}`]] },
  });
  const { topics } = await admin.run('{ topics(level: 2, first: 100) { nodes { id } } }');
  return topics.nodes.at(-1).id as string;
}

/** County staff after they have entered a tenant. */
export async function inside(staff: TestPerson, { tenantId }: Place): Promise<TestPerson> {
  await staff.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId },
  });
  return staff;
}

/** An uploaded ledger of one row, read and ready to be checked. */
export async function aBatch(world: World, { tenantId, countyId, code }: TestTenant): Promise<string> {
  const place = { countyId, tenantId };
  const id = uuid();
  const vault = await world.app.services.vaults.of(place);
  const cells = [
    ['标题', '内容', '来信日期'],
    [`${code} 路灯不亮`, `${code} 请求维修`, '2024-03-01'],
  ];
  await world.db.write(place, async (tx) => {
    tx.insert(ImportBatchEntity, {
      id,
      fileName: `${code}.csv`,
      status: 'READ',
      sheets: JSON.stringify([{ name: code, declaredRows: 2, rows: 2 }]) as never,
      headerRow: 1,
      columns: JSON.stringify(
        (['title', 'content', 'receivedAt'] as const).map((field, index) => ({
          index,
          letter: 'ABC'[index],
          header: cells[0]?.[index],
          field,
        })),
      ) as never,
      createdBy: code,
    });
    tx.insert(
      ImportRowEntity,
      cells.map((row, i) => ({
        batchId: id,
        sheet: 0,
        row: i + 1,
        sealed: sealRow(vault, id, 0, { row: i + 1, cells: row }),
      })),
    );
  });
  return id;
}
