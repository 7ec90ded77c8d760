import { v7 as uuid } from 'uuid';
import type { TestPerson, TestTenant, World } from '../testing/world';
import { confirmCoSignature } from './co-signer.service';
import { GroupMatterEntity } from './group-matter.entity';

export const FORM = `mutation ($input: FormGroupMatterInput!) {
  formGroupMatter(input: $input) { id version invitationCode groupMatter { coSigners } } }`;

export const CONFIRM = `mutation ($input: ConfirmCoSignatureInput!) {
  confirmCoSignature(input: $input) { number title queryCode withdrawnAt } }`;

export const WITHDRAW = `mutation ($input: WithdrawCoSignatureInput!) {
  withdrawCoSignature(input: $input) { number queryCode withdrawnAt } }`;

export const SERVE_CO_SIGNERS = `mutation ($input: ServeCoSignersInput!) {
  serveCoSigners(input: $input) { id groupMatter { waiting { ordinal wish } served { method count } } } }`;

export const REVEAL_CO_SIGNER = `mutation ($input: RevealCoSignerInput!) {
  revealCoSigner(input: $input) { id revealedCoSigners { ordinal name address } } }`;

/** Everything that anybody of an office can ask of a group. */
export const GROUP = `query ($id: ID!) { petition(id: $id) { number headCount groupMatter {
  mandate { chosenBy chosenOn mandate formedBy } mostRepresentatives limitSource coSigners
  waiting { ordinal wish } served { method count } actions { action allowed code } } } }`;

export const aMandate = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  chosenBy: 'CHOSEN_AT_MEETING',
  chosenOn: '2024-03-01',
  mandate: '村民会议推选，推选书存信访办',
  ...more,
});

/** What somebody gives who confirms. */
export const aCoSignature = (i: number, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: `${'赵钱孙李周吴郑王'[i % 8]}联名${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${i}`,
  phone: `139${String(10_000_000 + i)}`,
  address: `石桥镇石桥村联名组${i}号`,
  wish: 'IN_PORTAL',
  consent: true,
  noticeVersion: 1,
  ...more,
});

/** Registers a petition's group; answers with its invitation code. */
export const formGroup = async (clerk: TestPerson, id: string): Promise<string> =>
  (await clerk.run(FORM, { input: { id, ...aMandate() } })).formGroupMatter.invitationCode as string;

/** A group matter with one co-signer, who waits for a letter. */
export async function aGroupMatter(
  { db, app }: World,
  { countyId, tenantId, code }: Pick<TestTenant, 'countyId' | 'tenantId' | 'code'>,
  petitionId: string,
): Promise<{ coSigner: string; code: string }> {
  const id = uuid();
  return db.write({ countyId, tenantId }, async (tx) => {
    tx.insert(GroupMatterEntity, {
      id,
      petitionId,
      chosenBy: 'CHOSEN_IN_WRITING',
      chosenOn: '2024-03-01',
      mandate: `${code} 推选书`,
      formedAt: new Date(),
      formedBy: code,
    });
    const given = {
      name: `${code} 联名人`,
      phone: '13900001234',
      address: `${code} 联名组1号`,
      wish: 'BY_POST',
      consent: true,
      noticeVersion: 1,
    } as const;
    const away = { address: `${tenantId}.test`, noticeVersion: 1 };
    const done = await confirmCoSignature(app.services, tx, petitionId, given, away);
    return { coSigner: done.id, code: String(done.extra?.['queryCode']) };
  });
}
