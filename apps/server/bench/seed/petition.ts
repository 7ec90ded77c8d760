import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  CHANNELS,
  petitionClocks,
  petitionDue,
  DEFAULT_NUMBER_FORMAT,
  petitionNumber,
  profileFor,
  searchWords,
  type DatedEvent,
  type PetitionEventKind,
} from '@huiyin/domain';
import { sealParties } from '../../src/parties/party.service';
import type { PetitionEntity } from '../../src/petitions/petition.entity';
import type { TenantVault } from '../../src/vault/tenant-vault';
import type { Chance } from './chance';
import { lifeAt } from './lives';
import { somebody, writing } from './phrases';

const DAY = 86_400_000;

/** The people, units and topics that a tenant's petitions point at. */
export type Cast = Readonly<{
  clerk: { accountId: string; officialId: string };
  officials: readonly string[];
  units: readonly string[];
  topics: readonly string[];
}>;

/** One petition as rows for its tables; dates lie in order, the last event before `now`. */
export function petitionRows(
  receivedAt: Date,
  serial: number,
  cast: Cast,
  vault: TenantVault,
  now: Date,
  chance: Chance,
) {
  const age = now.getTime() - receivedAt.getTime();
  const { status, kinds } = lifeAt(age / DAY, chance);
  const step = Math.min(age / (kinds.length + 2), 6 * DAY);
  const moment = (i: number): Date => new Date(receivedAt.getTime() + i * step);
  const registeredAt = new Date(receivedAt.getTime() + step / 100);
  const id = uuid({ msecs: registeredAt.getTime() });
  const events: (DatedEvent & { at: Date })[] = [
    { kind: 'RECEIVED', at: receivedAt },
    { kind: 'REGISTERED', at: registeredAt },
    ...kinds.map((kind, i) => ({ kind, at: moment(i + 1) })),
  ];
  const parties = sealParties(
    vault,
    id,
    chance.next() < 0.9 ? [somebody(chance)] : [somebody(chance), somebody(chance)],
  );
  const profile = profileFor(beijingDate(receivedAt));
  const petition = {
    id,
    number: petitionNumber(DEFAULT_NUMBER_FORMAT, beijingDate(receivedAt).slice(0, 4), serial),
    status,
    origin: 'OFFICE' as const,
    channel: chance.of(CHANNELS),
    ...writing(chance),
    topicId: chance.of(cast.topics),
    petitionerMasked: parties.masked,
    headCount: parties.rows.length,
    anonymous: false,
    profile: profile.id,
    receivedAt,
    registeredAt,
    firstAskedId: cast.clerk.officialId,
    ownerId: cast.clerk.officialId,
    counted: true,
    extensions: 0,
    codeIssue: 1,
    version: kinds.length + 1,
    ...kinds.reduce((row, kind, i) => ({ ...row, ...traceOf(kind, moment(i + 1), cast, chance) }), UNTOUCHED),
    ...petitionDue(status, petitionClocks(profile, events)),
  };
  return {
    petition,
    parties: parties.rows,
    events: events.map(({ kind, at }, i) => ({
      id: uuid({ msecs: at.getTime() }),
      petitionId: id,
      seq: i + 1,
      kind,
      at,
      recordedAt: at,
      actorId: cast.clerk.accountId,
      actorName: 'clerk',
      ownerId: petition.ownerId,
      days: null,
      text: kind === 'NOTED' || kind === 'CORRECTED' ? '已与信访人电话联系，核对了地点和时间。' : null,
      data: {},
    })),
    words: searchWords(`${petition.number} ${petition.title} ${petition.content}`),
  };
}

type Trace = Partial<PetitionEntity>;

/** Every column a step may fill, so that all rows have one shape. */
const UNTOUCHED: Trace = {
  unitId: null,
  responsibleId: null,
  leadId: null,
  disposedAt: null,
  dispositionReason: null,
  lawfulWay: null,
  answeredAt: null,
  outcome: null,
  facts: null,
  legalBasis: null,
  replyText: null,
  servedAt: null,
  serviceMethod: null,
  serviceProof: null,
  ratingOpensAt: null,
  closedAt: null,
  archivedAt: null,
  archiveVolume: null,
};

/** What a step leaves in the petition's own row. */
function traceOf(kind: PetitionEventKind, at: Date, { officials, units }: Cast, chance: Chance): Trace {
  switch (kind) {
    case 'ACCEPTED':
      return { disposedAt: at };
    case 'NOT_ACCEPTED':
      return { disposedAt: at, dispositionReason: '不属于本机关职责', lawfulWay: '向县人社局申请劳动仲裁' };
    case 'WITHDRAWN':
      return { disposedAt: at, dispositionReason: '信访人书面撤回' };
    case 'ASSIGNED':
      return { unitId: chance.of(units), responsibleId: chance.of(officials), leadId: chance.of(officials) };
    case 'ANSWERED':
      return {
        answeredAt: at,
        outcome: 'SUPPORTED',
        facts: '经现场查看，所反映的情况属实，已会同村委会测量并登记。',
        legalBasis: '《中华人民共和国公路法》第三十五条',
        replyText: '您好，您反映的问题已经安排施工队处理，预计一周内完工，届时将再次与您联系。',
      };
    case 'SERVED':
      return { servedAt: at, serviceMethod: 'IN_PERSON', serviceProof: '信访人签字', ratingOpensAt: at };
    case 'CLOSED':
      return { closedAt: at };
    case 'ARCHIVED':
      return { archivedAt: at, archiveVolume: '信-001' };
    default:
      return {};
  }
}
