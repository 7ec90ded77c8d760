import type { Tx } from '../db/tx';
import type { SignedIn } from '../graphql/context';
import { openPortal, updatePublicContact } from '../public-contacts/public-contact.service';
import type { DemoTenant } from './cast';
import { record } from './record';

/** Fills in what the tenant tells the public, and opens its portal, as its administrator does. */
export async function openDemoPortal(
  tx: Tx,
  admin: SignedIn,
  { name, kind }: DemoTenant,
  phone: string,
  receiverId: string,
): Promise<void> {
  const contact = await tx.first<{ id: string }>(
    'select id from public_contacts where county_id = $1 and tenant_id = $2',
    [tx.place.countyId, tx.place.tenantId],
  );
  const id = contact?.id as string;
  const school = kind === 'SCHOOL';
  const filled = await updatePublicContact(tx, {
    id,
    phone,
    receiverId,
    address: `云溪县${name.replace(/^云溪县/, '')}${school ? '行政楼' : '政务服务中心'}`,
    receptionPlace: `一楼信访接待室`,
    officeHours: '周一至周五 8:30–12:00，14:30–17:30（节假日除外）',
    receptionDays: school
      ? '每周三下午校领导接待家长和师生'
      : '每周一上午主要负责人接待，每周四上午班子成员轮流接待',
  });
  record(tx, admin, 'updatePublicContact', 'PublicContact', filled);
  record(tx, admin, 'openPortal', 'PublicContact', await openPortal(tx, { id }, new Date()));
}
