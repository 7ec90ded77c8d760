import { v7 as uuid } from 'uuid';
import { type Place } from '@huiyin/domain';
import { AttachmentEntity, nameCell } from '../attachments/attachment.entity';
import { anAccusation } from '../accusations/accusation.fixture';
import { aClaim } from '../claims/claim.fixture';
import { aHandOff } from '../hand-offs/hand-off.fixture';
import { anExplanation } from '../explanations/explanation.fixture';
import { aCommitment } from '../commitments/commitment.fixture';
import { aGroupMatter } from '../group-matters/group-matter.fixture';
import { aLegalOverlay } from '../legal-overlays/legal-overlay.fixture';
import { LeadershipGroupEntity } from '../leadership-groups/leadership-group.entity';
import { LeadershipPostEntity } from '../leadership-groups/leadership-post.entity';
import { issueInvitation } from '../invitations/invitation.service';
import { aLegacyDossier } from '../legacy-dossiers/legacy-dossier.fixture';
import { aMeeting } from '../meetings/meeting.fixture';
import { inputsOf, register, verb } from '../petitions/petition.fixture';
import { aServiceAttempt } from '../petitions/service-attempt.fixture';
import { aContact } from '../public-contacts/public-contact.fixture';
import { PublicContactEntity } from '../public-contacts/public-contact.entity';
import { ReceiptKeyEntity } from '../public-contacts/receipt-key.entity';
import { aRecusal } from '../recusals/recusal.fixture';
import { RatingEntity } from '../ratings/rating.entity';
import { aClosedDay, aReceiptLeaf } from '../receipt-days/receipt-day.fixture';
import { aReception } from '../receptions/reception.fixture';
import { aTask } from '../tasks/task.fixture';
import { aLetter } from '../responsibility-letters/responsibility-letter.fixture';
import { aReview } from '../reviews/review.fixture';
import { aSponsorship } from '../sponsorships/sponsorship.fixture';
import { aSupervisedReview, aSupervisionOrder } from '../supervision-orders/supervision-order.fixture';
import { aDisputeLink, aMediation } from '../mediations/mediation.fixture';
import { TenantEntity } from '../tenants/tenant.entity';
import { UnitEntity } from '../units/unit.entity';
import { aRoster, anAbsence, anAmendment } from './leadership-places';
import { aCalendarDay } from './calendar-places';
import { aQuestionOfCompetence } from './competence-places';
import { anArchiveVolume } from './archive-places';
import { aPaper, aTemplate } from './paper-places';
import { aBatch } from './import-places';
import { aNotice } from './notice-places';
import { aTransfer } from './transfer-places';
import { anEmergency, anInformationOfficer, aReport } from './report-places';
import type { TestPerson, TestTenant, World } from '../testing/world';

/** One object of each kind that an id in the contract can name. */
export type Objects = Readonly<{
  absence: string;
  archiveList: string;
  archiveVolume: string;
  destruction: string;
  account: string;
  aidOffer: string;
  legacyDossier: string;
  dossierEntry: string;
  dossierGap: string;
  attachment: string;
  calendarDay: string;
  claim: string;
  commitment: string;
  handOff: string;
  duty: string;
  directive: string;
  importBatch: string;
  legalOverlay: string;
  leadershipAmendment: string;
  emergencyReport: string;
  informationOfficer: string;
  leadershipGroup: string;
  leadershipPost: string;
  meeting: string;
  notice: string;
  official: string;
  paper: string;
  petition: string;
  publicContact: string;
  report: string;
  reportObligation: string;
  session: string;
  successor: string;
  task: string;
  tenant: string;
  topic: string;
  transfer: string;
  unit: string;
  village: string;
  childUnit: string;
  sponsorship: string;
  supervisionOrder: string;
  reviewSupervision: string;
  supervisedReview: string;
  mediation: string;
  mediationItem: string;
  mediationSession: string;
  mediationParticipant: string;
  review: string;
  responsibilityLetter: string;
  competenceRule: string;
  jurisdictionDocket: string;
  colleague: string;
  recusal: string;
}>;

/** A tenant with a clerk and an object of every kind, and the way to open another tenant of its county. */
export type FurnishedPlace = TestTenant &
  Readonly<{ office: TestTenant; clerk: TestPerson; objects: Objects; newTenant(): Promise<TestTenant> }>;

/** A county's office and two of its tenants; a tenant of another county. */
export type Places = Readonly<Record<'office' | 'a' | 'b' | 'c', FurnishedPlace>>;

/** What a county’s office keeps for all its tenants. */
type Shared = Readonly<Pick<Objects, 'topic' | 'legalOverlay'>>;

/** Places in which every table has a row, so that a row from next door can be missed nowhere. */
export async function furnishedPlaces(world: World): Promise<Places> {
  const [home, away] = [await world.county(), await world.county()];
  const shared = async ({ office }: typeof home): Promise<Shared> => ({
    topic: await aTopic(office),
    legalOverlay: await aLegalOverlay(world, office),
  });
  const [atHome, elsewhere] = [await shared(home), await shared(away)];
  for (const { office } of [home, away]) {
    await someDivisions(office);
    await aTemplate(world, office);
    await aCalendarDay(world, office, '2025-03-04', true);
  }
  const place = async (county: typeof home, tenant: TestTenant, its: Shared) =>
    furnished(world, county, tenant, its);
  return {
    office: await place(home, home.office, atHome),
    a: await place(home, await home.tenant(), atHome),
    b: await place(home, await home.tenant(), atHome),
    c: await place(away, await away.tenant(), elsewhere),
  };
}

async function furnished(
  world: World,
  county: Awaited<ReturnType<World['county']>>,
  tenant: TestTenant,
  { topic, legalOverlay }: Shared,
): Promise<FurnishedPlace> {
  const clerk = await tenant.as('CLERK');
  const { id: petition } = await register(clerk, {
    title: `${tenant.code} 村口道路塌陷`,
    content: `${tenant.code} 雨天无法通行，请求维修。`,
    topicId: topic,
    idempotencyKey: uuid(),
  });
  const inputs = inputsOf(tenant, clerk, clerk);
  for (const step of ['acceptPetition', 'assignPetition']) {
    await clerk.run(verb(step), { input: { id: petition, ...inputs[step] } });
  }
  const childUnit = uuid();
  await world.db.write(tenant, async (tx) =>
    tx.insert(UnitEntity, {
      id: childUnit,
      name: `${tenant.code} 组`,
      kind: 'OFFICE',
      parentId: tenant.unitId,
    }),
  );
  const importBatch = await aBatch(world, tenant, clerk.officialId);
  await world.db.write(tenant, (tx) =>
    tx.query(
      'update petitions set import_batch_id = $4 where county_id = $1 and tenant_id = $2 and id = $3',
      [tenant.countyId, tenant.tenantId, petition, importBatch],
    ),
  );
  await aServiceAttempt(world, tenant, petition);
  await aClosedDay(world, tenant);
  await aReceiptLeaf(world, tenant, petition);
  await aReception(world, tenant, petition, clerk.officialId);
  await aGroupMatter(world, tenant, petition);
  await world.db.write(tenant, async (tx) =>
    tx.insert(RatingEntity, {
      id: uuid(),
      petitionId: petition,
      body: 'SATISFIED',
      bodyComment: `${tenant.code} 态度好`,
      organ: 'DISSATISFIED',
      ratedAt: new Date(),
    }),
  );
  await world.db.write(tenant, async (tx) => issueInvitation(tx, clerk.accountId, tenant.code, new Date()));
  const { viewer } = await clerk.run('{ viewer { sessions { id } } }');
  const group = await aLeadershipGroup(world, tenant, clerk.officialId);
  const meeting = await aMeeting(world, tenant, group.leadershipGroup, clerk.officialId);
  const reporting = await anInformationOfficer(world, tenant, clerk.officialId);
  const colleague = await aColleague(world, tenant, group.leadershipGroup);
  const objects: Objects = {
    account: clerk.accountId,
    attachment: await anAttachment(world, tenant, petition),
    importBatch,
    ...group,
    meeting,
    calendarDay: await aCalendarDay(world, tenant),
    legalOverlay,
    leadershipAmendment: await anAmendment(world, tenant, group.leadershipGroup),
    absence: await anAbsence(world, tenant, clerk.officialId),
    duty: await aRoster(world, tenant, group.leadershipGroup, clerk.officialId),
    ...reporting,
    emergencyReport: await anEmergency(world, tenant, reporting.village),
    ...(await aReport(world, tenant, reporting.village)),
    notice: await aNotice(world, tenant, clerk.officialId, group.leadershipGroup),
    official: clerk.officialId,
    paper: await aPaper(world, tenant, petition),
    ...(await anArchiveVolume(world, tenant, petition)),
    petition,
    publicContact: await aPublicContact(world, tenant, clerk.officialId),
    session: viewer.sessions[0].id,
    successor: county.office.tenantId,
    ...(await aTask(world, tenant, clerk.officialId, meeting)),
    tenant: tenant.tenantId,
    topic,
    transfer: await aTransfer(world, tenant, { side: 'SENT', petitionId: petition, content: null }),
    unit: tenant.unitId,
    childUnit,
    responsibilityLetter: await aLetter(world, tenant, group.leadershipPost),
    claim: await aClaim(world, tenant, petition),
    handOff: await aHandOff(world, tenant, petition),
    commitment: await aCommitment(world, tenant, petition),
    aidOffer: await anExplanation(world, tenant, petition, clerk.officialId),
    sponsorship: await aSponsorship(world, tenant, petition, clerk.officialId),
    supervisionOrder: await aSupervisionOrder(world, tenant, petition, clerk.officialId),
    review: await aReview(world, tenant, petition),
    ...(await aSupervisedReview(world, tenant, clerk.officialId)),
    ...(await aLegacyDossier(world, tenant, petition)),
    ...(await aMediation(world, tenant, petition, clerk.officialId)),
    ...(await aQuestionOfCompetence(world, tenant, petition, topic)),
    colleague,
    recusal: await aRecusal(world, tenant, petition, clerk.officialId),
  };
  await aDisputeLink(world, tenant);
  await anAccusation(
    world,
    tenant,
    petition,
    (await tenant.as('HANDLER', `${tenant.code} 被检举`)).officialId,
  );
  return { ...tenant, office: county.office, clerk, objects, newTenant: () => county.tenant() };
}

/** A topic of the county with one below it. */
export async function aTopic(office: TestTenant): Promise<string> {
  const admin = await inside(await office.as('COUNTY_ADMIN'), office);
  const name = `${office.code} ${uuid()}`;
  await admin.run('mutation ($input: ImportTopicsInput!) { importTopics(input: $input) { id } }', {
    input: { paths: [[name, '道路']] },
  });
  const query = 'query ($name: String!) { topics(level: 1, search: $name) { nodes { id } } }';
  return (await admin.run(query, { name })).topics.nodes[0].id as string;
}

/** Somebody of the group, who may take a case on; and above the office a body outside Huiyin, which reviews. */
async function aColleague({ db }: World, tenant: TestTenant, groupId: string): Promise<string> {
  const { officialId } = await tenant.as('HANDLER', `${tenant.code} 同事`);
  await db.write({ countyId: tenant.countyId, tenantId: tenant.tenantId }, async (tx) => {
    const post = { id: uuid(), groupId, officialId, position: 'MEMBER', fromOn: '2017-03-01' } as const;
    tx.insert(LeadershipPostEntity, post);
    tx.update(TenantEntity, tenant.tenantId, { superiorName: '市信访局' });
  });
  return officialId;
}

/** Divisions for as many townships as a county of the matrix has offices. */
export const TOWNSHIPS = ['990101100', '990101101', '990101102', '990101103'];

/** The county's own division with a township and its village. */
async function someDivisions(office: TestTenant): Promise<void> {
  const admin = await inside(await office.as('COUNTY_ADMIN'), office);
  const rows = [
    { code: '990101', name: `${office.code} 县` },
    ...TOWNSHIPS.flatMap((code) => [
      { code, name: `${office.code} 石桥镇${code}` },
      { code: `${code}201`, name: `${office.code} 石桥村委会${code}` },
    ]),
  ];
  await admin.run('mutation ($input: ImportDivisionsInput!) { importDivisions(input: $input) { id } }', {
    input: { countyCode: '990101', rows },
  });
}

/** A paper of a petition; its content is not asked for. */
export async function anAttachment(
  world: World,
  { tenantId, countyId, code }: TestTenant,
  petitionId: string,
): Promise<string> {
  const place = { countyId, tenantId };
  const id = uuid();
  const vault = await world.app.services.vaults.at(place);
  await world.db.write(place, async (tx) =>
    tx.insert(AttachmentEntity, {
      id,
      petitionId,
      kind: 'MATERIAL',
      format: 'PDF',
      nameSealed: vault.seal(`${code} 材料.pdf`, nameCell(id)),
      bytes: 1000,
      sha256: id.replaceAll('-', '').repeat(2),
      addedBy: code,
      addedAt: new Date(),
    }),
  );
  return id;
}

/** A leadership group with a head. */
export async function aLeadershipGroup(
  { db }: World,
  { countyId, tenantId, code }: TestTenant,
  officialId: string,
): Promise<{ leadershipGroup: string; leadershipPost: string }> {
  const [leadershipGroup, leadershipPost] = [uuid(), uuid()];
  const name = `${code} 信访工作领导小组 ${leadershipGroup}`;
  await db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(LeadershipGroupEntity, { id: leadershipGroup, name, foundedOn: '2017-03-01' });
    const post = { id: leadershipPost, groupId: leadershipGroup, officialId, duty: code };
    tx.insert(LeadershipPostEntity, { ...post, position: 'HEAD', fromOn: '2017-03-01' });
  });
  return { leadershipGroup, leadershipPost };
}

/** Fills in what the place tells the public, and opens its portal. */
async function aPublicContact(world: World, tenant: TestTenant, receiverId: string): Promise<string> {
  return world.db.write(tenant, async (tx) => {
    const found = await tx.first<{ id: string }>(
      'select id from public_contacts where county_id = $1 and tenant_id = $2',
      [tenant.countyId, tenant.tenantId],
    );
    const id = found?.id as string;
    tx.update(PublicContactEntity, id, { receiverId, ...aContact(tenant.code) });
    tx.update(TenantEntity, tenant.tenantId, { portalOpenedAt: new Date(), receiptKey: 2 });
    const reason = `${tenant.code} 定期更换`;
    tx.insert(ReceiptKeyEntity, {
      id: uuid(),
      generation: 2,
      madeAt: new Date(),
      madeBy: tenant.code,
      reason,
    });
    return id;
  });
}

/** County staff after they have entered a tenant. */
export async function inside(staff: TestPerson, { tenantId }: Place): Promise<TestPerson> {
  await staff.run('mutation ($input: EnterTenantInput!) { enterTenant(input: $input) }', {
    input: { tenantId },
  });
  return staff;
}
