import { aContact } from '../public-contacts/public-contact.fixture';
import type { TestPerson, TestTenant } from '../testing/world';

/** What somebody submits at the portal, but for the office's code. */
export const aSubmission = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: '自来水浑浊',
  content: '入夏以来自来水发黄有异味，请求检测水质并公布结果。',
  petitioner: { name: '孙大海', phone: '13800001234' },
  consent: true,
  noticeVersion: 1,
  ...more,
});

export const OFFICE = `query ($code: String!) { publicOffice(tenantCode: $code) {
  code name kind address receptionPlace phone officeHours receptionDays privacyNotice noticeVersion } }`;

export const SUBMIT = `mutation ($input: SubmitPetitionInput!) {
  submitPetition(input: $input) { number title receivedAt queryCode } }`;

export const FOLLOW = `query ($tenantCode: String!, $number: String!, $code: String!) {
  followPetition(tenantCode: $tenantCode, number: $number, code: $code) {
    number title status statusText receivedAt registeredAt disposedAt answeredAt servedAt closedAt dispositionReason lawfulWay
    handler { office unit phone name post } clocks { kind due explanation } events { kind label at days text }
    answer { outcome facts legalBasis replyText } mayRate mayAttach rating { body organ organComment } nextSteps } }`;

export const RATE = `mutation ($input: RatePetitionInput!) {
  ratePetition(input: $input) { body bodyComment organ organComment } }`;

/** Fills in what the office tells the public and opens its portal, as its administrator does. */
export async function openPortalOf(tenant: TestTenant, receiver: TestPerson): Promise<void> {
  const admin = await tenant.as('TENANT_ADMIN');
  const { id } = (await admin.run('{ publicContacts { nodes { id } } }')).publicContacts.nodes[0];
  const { privacyNotice: _, ...texts } = aContact(tenant.code);
  await admin.run(
    'mutation ($input: UpdatePublicContactInput!) { updatePublicContact(input: $input) { id } }',
    {
      input: { id, ...texts, receiverId: receiver.officialId },
    },
  );
  await admin.run('mutation ($input: OpenPortalInput!) { openPortal(input: $input) { id } }', {
    input: { id },
  });
}
