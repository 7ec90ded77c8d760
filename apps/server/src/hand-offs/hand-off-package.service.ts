import type { Readable } from 'node:stream';
import {
  bagInfo,
  beijingDate,
  coverText,
  ERASED,
  FORMATS,
  manifestOf,
  pathwayOf,
  registrationText,
  requireWorkplace,
  RuleViolation,
  safeName,
  slipText,
  type LegalProfile,
  type PacketFacts,
} from '@huiyin/domain';
import { attachedTo, fileContent } from '../attachments/attachment-files.service';
import { requireId } from '../attachments/attachment.service';
import { lawOf, legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Context, SignedIn } from '../graphql/context';
import { bagFile, bagOf, type BagFile } from '../papers/bag.service';
import { paperDocx } from '../papers/paper-docx.service';
import { issuedFiles } from '../papers/paper.service';
import { openParties } from '../parties/party.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { recordReading } from '../petitions/petition-reveal.service';
import { TenantEntity } from '../tenants/tenant.entity';
import { sha256Of } from '../vault/sha256';
import { HandOffEntity } from './hand-off.entity';

/**
 * 移送包 of a packet: covering letter, registration, slip to be signed, the papers that were issued and what was attached, as one bag that
 * the receiving organ checks with tools of its own. It names the petitioner in clear, so before the first byte leaves that is logged
 * with the hash of its list, and told to the petitioner as a look at who they are.
 *
 * @throws RuleViolation NOT_FOUND, ENTER_TENANT_FIRST, CONFIDENTIAL (named an accusation since), CONTENT_MISSING (or destroyed)
 */
export async function handOffPackage(
  context: Context,
  id: string,
): Promise<Readonly<{ name: string; content: Readable }>> {
  const { db, services } = context;
  const actor = context.actor as SignedIn;
  const place = requireWorkplace(actor);
  const vault = await services.vaults.at(place);
  const { files, root, info } = await db.write(place, async (tx) => {
    const packet = await tx.get(HandOffEntity, requireId(id));
    const petition = await tx.get(PetitionEntity, packet.petitionId);
    if (petition.confidential) throw new RuleViolation('CONFIDENTIAL');
    if (petition.content === ERASED) throw new RuleViolation('CONTENT_MISSING');
    const now = services.now();
    const [office, people, papers, attached, law] = await Promise.all([
      tx.get(TenantEntity, place.tenantId),
      openParties(tx, vault, petition.id),
      issuedFiles(tx, vault, { petitionId: petition.id }),
      attachedTo(tx, petition.id),
      lawOf(() => legalRulesOf(tx), petition.profile),
    ]);
    const enclosed: BagFile[] = [
      ...papers.map(({ name, file }) => bagFile(`文书/${safeName(name)}`, file)),
      ...attached.map(({ id: attachment, format, bytes, sha256 }, i) => ({
        path: `附件/${String(i + 1).padStart(3, '0')}.${FORMATS[format].ending}`,
        bytes,
        sha256,
        open: () => fileContent(services.files, place, attachment, vault),
      })),
    ];
    const letters = await lettersOf(
      office.name,
      packet,
      factsOf(packet, petition, people, law),
      enclosed.length,
    );
    const bagged = [...letters, ...enclosed];
    const purpose = `移送${packet.receiver}：${packet.items}`.slice(0, 200);
    tx.audit({
      actor,
      action: 'downloadHandOff',
      subjectKind: 'Petition',
      subjectId: petition.id,
      outcome: 'DONE',
      detail: { number: petition.number, handOffId: id, manifestSha256: sha256Of(manifestOf(bagged)) },
    });
    await recordReading({ tx, actor, now }, [petition.id], 'HAND_OFF_PAPERS', purpose);
    const handedOn = beijingDate(packet.handedAt);
    return {
      files: bagged,
      root: safeName(`移送包 ${petition.number} ${packet.receiver}`),
      info: bagInfo(
        { office: office.name, number: petition.number, title: petition.title, boundOn: handedOn },
        bagged,
      ),
    };
  });
  return { name: `${root}.zip`, content: bagOf(root, info, files) };
}

function factsOf(
  { receiver, items, handedAt }: HandOffEntity,
  petition: PetitionEntity,
  people: PacketFacts['people'],
  law: LegalProfile,
): PacketFacts {
  const { number, title, content, channel, receivedAt, disposedAt, headCount } = petition;
  const { dispositionReason, lawfulWay } = petition;
  const handedOn = beijingDate(handedAt);
  return {
    receiver,
    items,
    number,
    title,
    content,
    channel,
    receivedOn: beijingDate(receivedAt),
    disposedOn: beijingDate(disposedAt ?? handedAt),
    headCount,
    reason: dispositionReason,
    lawfulWay,
    pathway: pathwayOf(petition, law, handedOn, 'zh'),
    people,
  };
}

/** What is written for the packet itself, dated the day it went. */
function lettersOf(
  office: string,
  { receiver, handedAt }: HandOffEntity,
  facts: PacketFacts,
  enclosed: number,
): Promise<BagFile[]> {
  const written = [
    { title: '移送函', addressee: receiver, body: coverText(facts, enclosed + 2) },
    { title: '信访事项登记表', addressee: null, body: registrationText(facts) },
    { title: '签收回执', addressee: office, body: slipText(facts) },
  ];
  return Promise.all(
    written.map(async ({ title, addressee, body }, i) =>
      bagFile(
        `${i + 1} ${title}.docx`,
        await paperDocx({
          title,
          addressee,
          documentNumber: null,
          body: body.map((text) => ({ style: 'BODY', text })),
          remedy: null,
          // of who made it: the receiver's own seal and day go into the slip by hand
          signature: office,
          date: beijingDate(handedAt),
        }),
      ),
    ),
  );
}
