import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  CO_SERVICE_METHODS,
  forbidden,
  groupSteps,
  isUnreached,
  labelOf,
  MANDATE_LENGTH,
  permits,
  representativesLimit,
  requireChosenOn,
  requiredText,
  saidText,
  requireRepresentatives,
  requireSharedPhones,
  RuleViolation,
  simpleEnds,
  SHARED_PHONES_BASIS_LENGTH,
  takeStep,
  TOLD_STATUSES,
  verdicts,
  type GroupAction,
  type GroupFacts,
  type Language,
} from '@huiyin/domain';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import type { Done, Equipped } from '../graphql/act';
import type { EditInput } from '../graphql/act-input';
import type { SignedIn } from '../graphql/context';
import { countParties } from '../parties/party.service';
import { PetitionEntity } from '../petitions/petition.entity';
import type { RegisterPetitionInput } from '../petitions/petition.inputs';
import { registerPetition } from '../petitions/petition.service';
import { changePetition, eventsOf, type Change } from '../petitions/petition-steps.service';
import type { Services } from '../services';
import type { TenantVault } from '../vault/tenant-vault';
import { coSignersOf, coSignersWith, groupOf } from './co-signer.service';
import { GroupMatterEntity } from './group-matter.entity';
import type * as Inputs from './group-matter.inputs';
import type { GroupMatter } from './group-matter.type';

export type GroupSituation = Equipped &
  Readonly<{ petition: PetitionEntity; group: GroupMatterEntity | null; facts: GroupFacts }>;

type Shown = Pick<PetitionEntity, 'id' | 'status' | 'profile' | 'headCount' | 'answeredAt' | 'disposedAt'>;
type Standings = Awaited<ReturnType<typeof coSignersOf>>;

/** What anybody of the office reads of a group: the mandate and numbers. */
export async function groupMatterOf(
  tx: Tx,
  petition: Shown,
  actor: SignedIn,
  language: Language,
): Promise<GroupMatter> {
  const [{ group, facts, coSigners }, rules] = await Promise.all([
    standingOf(tx, petition),
    legalRulesOf(tx),
  ]);
  const { most, source } = representativesLimit(rules.profileOf(petition.profile), petition.headCount);
  return {
    mandate: group,
    mostRepresentatives: most,
    limitSource: source[language],
    coSigners: numbersOf(coSigners).size,
    sharedPhones: group?.sharedPhones ?? 0,
    waiting: TOLD_STATUSES.includes(petition.status) ? coSigners.filter(({ served }) => !served) : [],
    unreached: coSigners.filter(isUnreached),
    served: servedBy(coSigners),
    actions: verdicts(groupSteps, facts, actor, language),
  };
}

/** What a file keeps of a group: the mandate, and how many stood behind it. */
export async function groupRecordOf(tx: Tx, petition: PetitionEntity) {
  const [group, coSigners] = await Promise.all([groupOf(tx, petition.id), coSignersOf(tx, petition)]);
  if (group === null) return null;
  const { chosenBy, chosenOn, mandate, formedAt, formedBy, sharedPhones } = group;
  const told = { coSigners: numbersOf(coSigners).size, sharedPhones, served: servedBy(coSigners) };
  return { chosenBy, chosenOn, mandate, formedAt, formedBy, ...told };
}

/**
 * How many people stand behind a matter, as far as anybody else need know.
 *
 * @param representatives in clear, as they go to another office: one who confirmed as a co-signer too counts once
 */
export async function peopleOf(
  tx: Tx,
  vault: TenantVault,
  petition: PetitionEntity,
  representatives: readonly Readonly<{ phone?: string | null }>[],
): Promise<number> {
  const phones = representatives.flatMap(({ phone }) => phone ?? []);
  const [group, coSigners, both] = await Promise.all([
    groupOf(tx, petition.id),
    coSignersOf(tx, petition),
    coSignersWith(tx, vault, petition.id, phones),
  ]);
  const confirmed = numbersOf(coSigners).size - both + (group?.sharedPhones ?? 0);
  return Math.max(petition.headCount, representatives.length + confirmed);
}

const numbersOf = (coSigners: Standings): Set<number> => new Set(coSigners.map(({ ordinal }) => ordinal));

const servedBy = (coSigners: Standings): GroupMatter['served'] =>
  CO_SERVICE_METHODS.flatMap((method) => {
    const reached = numbersOf(coSigners.filter((one) => one.served && one.method === method)).size;
    return reached > 0 ? [{ method, count: reached }] : [];
  });

async function standingOf(
  tx: Tx,
  petition: Shown,
): Promise<{ group: GroupMatterEntity | null; facts: GroupFacts; coSigners: Standings }> {
  const [group, coSigners, representatives] = await Promise.all([
    groupOf(tx, petition.id),
    coSignersOf(tx, petition),
    countParties(tx, petition.id),
  ]);
  const waiting = coSigners.filter(({ served }) => !served);
  const facts = {
    status: petition.status,
    formed: group !== null,
    representatives,
    waiting: numbersOf(waiting).size,
    toPost: numbersOf(waiting.filter(({ wish }) => wish === 'BY_POST')).size,
    unreached: numbersOf(coSigners.filter(isUnreached)).size,
  };
  return { group, facts, coSigners };
}

/**
 * Takes one step of a group matter. What is written on the petition's time line moves neither its state nor its terms.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, whatever the step table says, and what `change` refuses
 */
export async function takeGroupStep(
  { services, tx, actor }: Omit<Equipped, 'now'>,
  input: Pick<EditInput, 'id' | 'version'>,
  action: GroupAction,
  change: (situation: GroupSituation) => Change | Promise<Change> | Promise<Pick<Done, 'extra'>>,
): Promise<Done> {
  const petition = await tx.edit(PetitionEntity, input.id, input.version);
  const { group, facts } = await standingOf(tx, petition);
  const status = takeStep(groupSteps[action], facts, actor);
  const now = services.now();
  const done = await change({ services, tx, actor, now, petition, group, facts });
  if ('event' in done) {
    const [events, rules] = await Promise.all([eventsOf(tx, petition.id), legalRulesOf(tx)]);
    const by = { accountId: actor.accountId, name: actor.name };
    changePetition(tx, { petition, events, rules, status, by, now, change: done });
  }
  return {
    id: petition.id,
    audit: { number: petition.number, step: action },
    ...(done.extra ? { extra: done.extra } : {}),
  };
}

/** 登记为集体信访: how the representatives were chosen. Answers with the code by which the others join. */
export const form =
  (input: Inputs.FormGroupMatterInput) =>
  ({ actor, ...situation }: GroupSituation): Promise<Change> =>
    mandated({ ...situation, by: actor.name }, input);

/** 另行推选代表: who speaks for the others by now, in place of the mandate before; that one stays on the time line. @throws RuleViolation INVALID, REQUIRED */
export const renew =
  ({ chosenBy, chosenOn, ...input }: Inputs.RenewMandateInput) =>
  async ({ tx, actor, now, petition, facts, group }: GroupSituation): Promise<Change> => {
    const before = group as GroupMatterEntity;
    const { profileOf } = await legalRulesOf(tx);
    requireRepresentatives(facts.representatives, petition.headCount, profileOf(petition.profile));
    requireChosenOn(chosenOn, beijingDate(now), before.chosenOn);
    const mandate = saidText(input.mandate, '推选书', MANDATE_LENGTH);
    tx.update(GroupMatterEntity, before.id, {
      chosenBy,
      chosenOn,
      mandate,
      formedAt: now,
      formedBy: actor.name,
    });
    const how = `${chineseDate(chosenOn)}${labelOf(chosenBy, 'zh')}`;
    return { event: { kind: 'NOTED', text: `另行推选代表（${how}）：${mandate}` } };
  };

type Forming = Pick<GroupSituation, 'tx' | 'now' | 'petition' | 'facts' | 'services'> &
  Readonly<{ by: string }>;

/** The mandate, written down. @throws RuleViolation INVALID, REQUIRED */
async function mandated(
  { tx, now, petition, facts, services, by }: Forming,
  input: Inputs.GroupMandateInput,
): Promise<Change> {
  const { profileOf } = await legalRulesOf(tx);
  requireRepresentatives(facts.representatives, petition.headCount, profileOf(petition.profile));
  requireChosenOn(input.chosenOn, beijingDate(now));
  const id = uuid();
  const mandate = saidText(input.mandate, '推选书', MANDATE_LENGTH);
  const { chosenBy, chosenOn } = input;
  tx.insert(GroupMatterEntity, {
    id,
    petitionId: petition.id,
    chosenBy,
    chosenOn,
    mandate,
    formedAt: now,
    formedBy: by,
  });
  const vault = await services.vaults.of(tx);
  const simple = petition.simpleGround !== null && petition.status !== 'SERVED';
  return {
    before: simple ? [simpleEnds('登记为集体信访')] : [],
    event: { kind: 'GROUP_FORMED', text: mandate, data: { chosenBy, chosenOn } },
    extra: { invitationCode: vault.queryCode(id, 1) },
  };
}

/**
 * The same in the transaction that registers the matter, for whoever brings the mandate at once.
 *
 * @param registered what the registration came to
 * @throws RuleViolation REQUIRED without a representative, and as `form`
 */
export async function withMandate(
  {
    services,
    tx,
    by,
  }: Readonly<{ services: Services; tx: Tx; by: Readonly<{ accountId: string | null; name: string }> }>,
  registered: Done,
  group: Inputs.GroupMandateInput | null | undefined,
): Promise<Done> {
  if (!group) return registered;
  const petition = await tx.edit(PetitionEntity, registered.id);
  const [{ facts }, events, rules] = await Promise.all([
    standingOf(tx, petition),
    eventsOf(tx, petition.id),
    legalRulesOf(tx),
  ]);
  if (facts.representatives === 0) throw new RuleViolation('REQUIRED', { field: '代表' });
  const now = services.now();
  const change = await mandated({ tx, now, petition, facts, services, by: by.name }, group);
  changePetition(tx, { petition, events, rules, status: petition.status, by, now, change });
  return { ...registered, extra: { ...registered.extra, ...change.extra } };
}

/** 登记 at an office, at once as a group where a mandate was brought. @throws RuleViolation FORBIDDEN to whoever may register, but no group */
export async function registerAtOffice(
  { services, tx, actor }: Omit<Equipped, 'now'>,
  { group, ...input }: RegisterPetitionInput,
): Promise<Done> {
  if (group && !permits(actor.roles, 'groupMatter.manage'))
    throw new RuleViolation('FORBIDDEN', forbidden('groupMatter.manage'));
  const registered = await registerPetition(services, tx, actor, input);
  return withMandate({ services, tx, by: actor }, registered, group);
}

/** 登记共用电话的人数: a number, and how the office knows it. @throws RuleViolation INVALID, REQUIRED */
export const countSharedPhones =
  ({ people, basis }: Inputs.CountSharedPhonesInput) =>
  async ({ tx, petition, group }: GroupSituation): Promise<Change> => {
    requireSharedPhones(people, numbersOf(await coSignersOf(tx, petition)).size);
    const text = requiredText(basis, '依据', SHARED_PHONES_BASIS_LENGTH);
    tx.update(GroupMatterEntity, (group as GroupMatterEntity).id, { sharedPhones: people });
    return { event: { kind: 'NOTED', text: `共用电话的联名人另有 ${people} 人：${text}` } };
  };

/** 更换联名码: who has confirmed stays; the code before opens nothing any more. */
export const reissue = async ({ tx, group, services }: GroupSituation): Promise<Pick<Done, 'extra'>> => {
  const { id, invitationIssue } = group as GroupMatterEntity;
  tx.update(GroupMatterEntity, id, { invitationIssue: invitationIssue + 1 });
  const vault = await services.vaults.of(tx);
  return { extra: { invitationCode: vault.queryCode(id, invitationIssue + 1) } };
};

/** The invitation code that holds now. */
export async function currentInvitation(
  services: Equipped['services'],
  tx: Tx,
  petitionId: string,
): Promise<Done['extra']> {
  const [vault, group] = await Promise.all([services.vaults.of(tx), groupOf(tx, petitionId)]);
  return group === null ? {} : { invitationCode: vault.queryCode(group.id, group.invitationIssue) };
}
