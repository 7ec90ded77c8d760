import {
  requiredText,
  RuleViolation,
  same,
  SUBMISSIONS_AN_HOUR,
  WEB_PETITIONER,
  type Place,
} from '@huiyin/domain';
import { enterAccused, requireAccused, type Named } from '../accusations/accusation.service';
import type { AccusedInput } from '../accusations/accusation.inputs';
import { calledHere, superiorOf, type Called } from '../accusations/accusation-superior.service';
import type { Tx } from '../db/tx';
import type { Done } from '../graphql/act';
import type { Context } from '../graphql/context';
import { withMandate } from '../group-matters/group-matter.service';
import { networkOf } from '../identity/network';
import { keepFrom, requireKept, type Kept } from '../staff-grievances/staff-grievance.service';
import { registerPetition } from '../petitions/petition.service';
import { openOffice, placeOf } from './portal-office.service';
import type { PortalPetitionerInput, PortalStaffInput, SubmitPetitionInput } from './portal.inputs';

type Accused = Pick<AccusedInput, 'kind' | 'name'> & Readonly<{ office: Place }>;
export type Addressed = Readonly<{
  place: Place;
  accused: readonly Accused[];
  /** Whose staff brings it, where the superior receives it. */
  staffOffice?: string;
}>;

/**
 * The office that receives what is submitted: the one it is submitted to, and of an accusation its superior, so that nothing
 * of it ever stands in the office that is accused.
 *
 * @throws RuleViolation NOT_FOUND, TENANT_CLOSED
 */
export async function addressOf(
  context: Context,
  { tenantCode, accused, staff }: SubmitPetitionInput,
): Promise<Addressed> {
  const place = await placeOf(context, tenantCode);
  if (accused?.length && staff) throw new RuleViolation('BAD_REQUEST', { reason: same('accused, staff') });
  if (staff?.toSuperior) {
    const { tenant } = await context.db.inside(place, openOffice);
    return { place: await superiorOf(context.db, place), accused: [], staffOffice: tenant.name };
  }
  if (!accused?.length) return { place, accused: [] };
  await context.db.inside(place, openOffice);
  const offices = await Promise.all(accused.map((one) => placeOf(context, one.tenantCode ?? tenantCode)));
  return {
    place: await superiorOf(context.db, place),
    accused: accused.map(({ kind, name }, i) => ({ kind, name, office: offices[i] ?? place })),
  };
}

/**
 * 网上提交: registered as at the counter, for the official whom the office has named.
 *
 * @throws RuleViolation NOT_FOUND, THROTTLED, STALE_VERSION (of the notice), REQUIRED, INVALID, ACCUSATION_ELSEWHERE
 */
export async function submitPetition(
  context: Context,
  tx: Tx,
  input: SubmitPetitionInput,
  { accused, staffOffice }: Pick<Addressed, 'accused' | 'staffOffice'>,
): Promise<Done> {
  const { services, address } = context;
  const { contact } = await openOffice(tx);
  // a repeated request does not come here, so it costs nobody their turn
  const takeBack = services.submissions.book([
    { of: ['submission', 'address', networkOf(address)], most: SUBMISSIONS_AN_HOUR.address },
    { of: ['submission', 'tenant', tx.place.tenantId], most: SUBMISSIONS_AN_HOUR.tenant },
  ]);
  try {
    if (!input.consent) throw new RuleViolation('REQUIRED', { field: '同意个人信息处理告知' });
    if (input.noticeVersion !== contact.noticeVersion)
      throw new RuleViolation('STALE_VERSION', { version: contact.noticeVersion });
    services.idempotency.prunePetitioners(tx);
    const { title, content, headCount, group, suggestion = null, actKnownOn = null } = input;
    const parties = partiesOf(input);
    const named = await accusedBy(tx, accused, contact.receiverId);
    const kept = input.staff
      ? await keptFrom(tx, input.staff, staffOffice, contact.receiverId, services.now())
      : null;
    const by = { accountId: null, name: WEB_PETITIONER };
    const done = await registerPetition(
      services,
      tx,
      { ...by, officialId: null, home: tx.place },
      {
        channel: 'WEB',
        title,
        content,
        parties,
        headCount: headCount ?? null,
        actKnownOn,
        firstAskedId: contact.receiverId,
        ...(suggestion ? { category: 'SUGGESTION' } : {}),
      },
      {
        origin: 'PORTAL',
        data: { consentedTo: contact.noticeVersion },
        confidential: named.length > 0 || kept !== null,
        ...(kept ? { staffOffice: kept.officeName } : {}),
      },
    );
    enterAccused(tx, done.id, named, services.now());
    if (kept) keepFrom(tx, done.id, kept, services.now());
    return await withMandate({ services, tx, by }, done, group);
  } catch (error) {
    takeBack();
    throw error;
  }
}

/**
 * From whom a staff grievance is kept, made out by name: everybody who bears it. What cannot be kept from them, for whatever
 * reason, is offered to the superior, and nothing tells which it was.
 */
async function keptFrom(
  tx: Tx,
  { managers }: PortalStaffInput,
  staffOffice: string | undefined,
  receiverId: string | null,
  now: Date,
): Promise<Kept> {
  if (staffOffice !== undefined)
    return requireKept(tx, { managerIds: [], officeConcerned: false, officeName: staffOffice }, [], now);
  const names = [...new Set(managers.map((name) => name.trim()).filter(Boolean))];
  const found = await tx.rows<{ id: string; name: string }>(
    'select id, name from officials where county_id = $1 and tenant_id = $2 and name = any($3::text[])',
    [tx.place.countyId, tx.place.tenantId, names],
  );
  const unknown = names.some((name) => !found.some((one) => one.name === name));
  const receives = found.some(({ id }) => id === receiverId);
  const managerIds = found.map(({ id }) => id);
  return requireKept(tx, { managerIds, officeConcerned: unknown || receives, officeName: null }, [], now);
}

/** Who submits, and the representatives chosen beside them: a mandate is of them all. @throws RuleViolation REQUIRED */
function partiesOf({ petitioner, representatives, group }: SubmitPetitionInput): PortalPetitionerInput[] {
  const parties = [...(petitioner ? [petitioner] : []), ...(representatives ?? [])];
  if (representatives?.length && !group) throw new RuleViolation('REQUIRED', { field: '推选书' });
  if (representatives?.length && !petitioner) throw new RuleViolation('REQUIRED', { field: '代表' });
  for (const { phone } of parties) requiredText(phone, '电话', 50);
  return parties;
}

/**
 * Whom it accuses, made out by name; everybody of the same name, since the petitioner cannot tell them apart. Whom the
 * receiver could not be kept from is accused elsewhere, and nothing tells why.
 */
async function accusedBy(tx: Tx, accused: Addressed['accused'], receiverId: string | null): Promise<Named[]> {
  if (accused.length === 0) return [];
  const offices = await tx.rows<{ id: string; name: string }>(
    'select tenant_id as id, name from app.county_offices()',
  );
  const called = accused.map(({ office, kind, name }): Called => {
    const officeName = offices.find(({ id }) => id === office.tenantId)?.name;
    if (officeName === undefined)
      throw new RuleViolation('INVALID', {
        field: '被检举控告人的单位',
        reason: { zh: '不在本县', en: 'not of this county' },
      });
    return { kind, name: name ?? '', officeName };
  });
  try {
    return await requireAccused(tx, await calledHere(tx, called), [receiverId]);
  } catch (error) {
    if (error instanceof RuleViolation && error.code === 'ACCUSED_HANDLES')
      throw new RuleViolation('ACCUSATION_ELSEWHERE');
    throw error;
  }
}
