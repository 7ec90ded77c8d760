import {
  beijingDate,
  bounceFacets,
  checkNextAction,
  checkNextReply,
  chineseDate,
  headCountOf,
  isGiven,
  labelOf,
  optionalText,
  petitionClocks,
  PROPER,
  requireActKnownOn,
  requiredProgress,
  requiredText,
  saidText,
  requireExtension,
  referralReceiver,
  requiredWay,
  toldHow,
  toldReason,
  requireNoFinality,
  requirePathwayFrom,
  requireRepresentatives,
  requireTrack,
  respondentOf,
  trackName,
  requireView,
  RuleViolation,
  TEXT_LENGTH,
  TITLE_LENGTH,
  REASON_LENGTH,
  STATEMENT_LENGTH,
} from '@huiyin/domain';
import { requireCompetentUnit } from '../competence-rules/competence.service';
import { addToTallies } from '../db/tallies';
import type { Tx } from '../db/tx';
import { requireHead } from '../leadership-groups/head.service';
import { requireServing } from '../officials/serving.service';
import { countParties, replaceParties } from '../parties/party.service';
import type * as Inputs from './petition.inputs';
import type { Change, Situation } from './petition-steps.service';
import { pushSearchWords } from './petition.service';
import { recast } from './petition-recast.service';
import { requireUnbound } from './petition-volume.service';
import type { RecordPetitionerViewInput } from './petition-view.inputs';

/** One function for each verb of the trade: from what is asked to the change it makes. */
const reasonOf = (text: string): string => saidText(text, '理由', REASON_LENGTH);

/** 受理: on the usual track of its category, or on another that is open for it here. @throws RuleViolation TRACK_NOT_OPEN */
export const accept =
  (input: Inputs.AcceptPetitionInput) =>
  ({ petition, facts, rules, now }: Situation): Change => {
    const profile = rules.profileOf(petition.profile);
    const track = requireTrack(input.track ?? null, { ...facts, profile });
    const respondent = respondentOf(track, input.respondent);
    const name = track === PROPER ? null : trackName(track, profile);
    return {
      patch: { disposedAt: now },
      event: {
        kind: 'ACCEPTED',
        track,
        text: respondent === null ? name : `${name}（被申诉人：${respondent}）`,
        ...(respondent === null ? {} : { data: { respondent } }),
      },
    };
  };

export const divert =
  (kind: 'NOT_ACCEPTED' | 'REFERRED_OUT', input: Inputs.DivertPetitionInput) =>
  ({ now }: Situation): Change => {
    const dispositionReason = toldReason(input.reason, '理由', REASON_LENGTH);
    if (kind === 'NOT_ACCEPTED') requireNoFinality(dispositionReason);
    const lawfulWay = requiredWay(input.lawfulWay, REASON_LENGTH);
    const { pathway = null } = input;
    const pathwayFrom = requirePathwayFrom(pathway, input.pathwayFrom ?? null, beijingDate(now));
    const receiver =
      kind === 'REFERRED_OUT' ? referralReceiver(pathway, input.receiver ?? null, lawfulWay) : null;
    return {
      patch: { disposedAt: now, dispositionReason, lawfulWay, pathway, pathwayFrom },
      event: {
        kind,
        text: dispositionReason,
        data: { lawfulWay, pathway, pathwayFrom, ...(receiver ? { receiver } : {}) },
      },
    };
  };

export const withdraw =
  (input: Inputs.ReasonInput) =>
  ({ now }: Situation): Change => {
    const dispositionReason = reasonOf(input.reason);
    return {
      patch: { disposedAt: now, dispositionReason },
      event: { kind: 'WITHDRAWN', text: dispositionReason },
    };
  };

export const assign =
  (input: Inputs.AssignPetitionInput) =>
  async ({ competence, tx }: Situation): Promise<Change> => {
    const { unitId, responsibleId, leadId } = input;
    const deviation = optionalText(input.deviation, '理由', REASON_LENGTH);
    requireCompetentUnit(competence, unitId, deviation);
    const [[unit], [responsible]] = await Promise.all([
      requireServing(tx, 'units', [unitId], '承办单位'),
      requireServing(tx, 'officials', [responsibleId], '责任人'),
      requireServing(tx, 'officials', [leadId], '分管领导'),
    ]);
    const instruction = optionalText(input.instruction, '要求', REASON_LENGTH);
    // to whom it was offered stays in the time line, whoever has it in the end
    const text = [`${unit?.name} ${responsible?.name}`, deviation, instruction].filter(isGiven).join('\n');
    return {
      patch: { unitId, responsibleId, leadId },
      event: { kind: 'ASSIGNED', text, data: { unitId, responsibleId, leadId } },
    };
  };

export const take = ({ petition }: Situation): Change => ({
  patch: { ownerId: petition.responsibleId as string },
  event: { kind: 'TAKEN' },
});

export const giveBack =
  (input: Inputs.ReasonInput) =>
  ({ tx, petition, events, now }: Situation): Change => {
    const text = reasonOf(input.reason);
    const assigned = events.findLast(({ kind }) => kind === 'ASSIGNED');
    if (!petition.confidential) addToTallies(tx, bounceFacets(petition.unitId, assigned?.at ?? now, now));
    return {
      patch: { unitId: null, responsibleId: null, leadId: null },
      event: { kind: 'RETURNED', text },
    };
  };

export const note = (input: Inputs.NotePetitionInput) => (): Change => ({
  event: { kind: 'NOTED', text: requiredText(input.text, '记录', STATEMENT_LENGTH) },
});

/** 登记信访人意见: as often as there is one; the last counts. */
export const recordView =
  ({ view, text }: RecordPetitionerViewInput) =>
  (): Change => {
    const said = requireView(view, text);
    const told = [labelOf(view, 'zh'), said].filter(isGiven).join('：');
    return { event: { kind: 'VIEW_RECORDED', text: told, data: { view } } };
  };

/** 计划下一步: what, and by which day. */
export const plan =
  (input: Inputs.PlanPetitionInput) =>
  ({ petition, now }: Situation): Change => {
    const nextAction = requiredText(input.what, '下一步', 200);
    checkNextAction(input.on, petition.dueOn, beijingDate(now));
    return {
      patch: { nextAction, nextActionOn: input.on },
      event: { kind: 'PLANNED', text: `${chineseDate(input.on)} ${nextAction}`, data: { on: input.on } },
    };
  };

/** 加急 and 取消加急, each with its reason; what stands already is refused. */
export const expedite =
  (input: Inputs.ExpeditePetitionInput) =>
  ({ petition: { urgent } }: Situation): Change => {
    if (urgent === input.urgent)
      throw new RuleViolation('INVALID', {
        field: '加急',
        reason: urgent
          ? { zh: '这件事项已经加急', en: 'the matter is urgent already' }
          : { zh: '这件事项没有加急', en: 'the matter is not urgent' },
      });
    return {
      patch: { urgent: input.urgent },
      event: {
        kind: input.urgent ? 'EXPEDITED' : 'EXPEDITE_ENDED',
        text: requiredText(input.reason, '理由', 200),
      },
    };
  };

/**
 * 阶段性答复: what the petitioner is told in the meantime, and by when they are told more. It is no
 * answer: no term is kept by it, and none is moved.
 */
export const interimReply =
  (input: Inputs.GiveInterimReplyInput) =>
  ({ petition, rules, now }: Situation): Change => {
    const { nextOn } = input;
    const text = requiredProgress(input.text, '答复内容', STATEMENT_LENGTH);
    checkNextReply(nextOn, petition.dueOn, beijingDate(now), rules.calendar);
    return {
      patch: { nextAction: '再次答复信访人', nextActionOn: nextOn },
      event: {
        kind: 'INTERIM_REPLIED',
        text: `${text}（下次答复：${chineseDate(nextOn)}）`,
        data: { on: nextOn },
      },
    };
  };

/** 延期: within the term, by at most what the profile allows, approved by who heads the office, and told. */
export const extend =
  (input: Inputs.ExtendPetitionInput) =>
  async ({ petition, events, rules, tx, now }: Situation): Promise<Change> => {
    const conclude = petitionClocks(rules.profileOf(petition.profile), events, rules.calendar).find(
      ({ kind }) => kind === 'CONCLUDE',
    );
    // whether it can be extended at all the step table has said
    requireExtension(input.days, conclude?.mayExtendBy ?? 0, conclude?.unit ?? 'DAY');
    await requireHead(tx, input.approverId, beijingDate(now));
    const text = toldReason(input.reason, '理由', REASON_LENGTH);
    const notice = toldHow(input.notice, '告知方式', REASON_LENGTH);
    return {
      patch: { extensions: petition.extensions + 1 },
      event: { kind: 'EXTENDED', days: input.days, text, data: { approverId: input.approverId, notice } },
    };
  };

export const archive =
  (input: Inputs.ArchivePetitionInput) =>
  async ({ tx, now, petition }: Situation): Promise<Change> => {
    const archiveVolume = requiredText(input.volume, '案卷号', 100);
    await requireUnbound(tx, archiveVolume, petition.confidential);
    return { patch: { archivedAt: now, archiveVolume }, event: { kind: 'ARCHIVED', text: archiveVolume } };
  };

export const voidIt =
  (input: Inputs.ReasonInput) =>
  ({ now }: Situation): Change => {
    const voidReason = reasonOf(input.reason);
    return { patch: { voidedAt: now, voidReason }, event: { kind: 'VOIDED', text: voidReason } };
  };

/**
 * 更正: what stood there before goes into the event, except identities, which only say that they changed. How the matter is handled follows
 * (`recast`).
 *
 * @throws RuleViolation CONFIDENTIAL, REQUIRED, INVALID, TRACK_STAYS
 */
export const correct =
  (input: Inputs.CorrectPetitionInput) =>
  async (situation: Situation): Promise<Change> => {
    const { petition, tx, services } = situation;
    const accuses = petition.confidential && petition.staffOffice === null;
    if (accuses && (input.category ?? 'ACCUSATION') !== 'ACCUSATION') throw new RuleViolation('CONFIDENTIAL');
    const cast = {
      ...(input.channel ? { channel: input.channel } : {}),
      ...(input.category !== undefined && !accuses ? { category: input.category } : {}),
      ...peopleAfter(input, petition),
    };
    const patch = {
      ...(input.title ? { title: requiredText(input.title, '标题', TITLE_LENGTH) } : {}),
      ...(input.content ? { content: requiredText(input.content, '内容', TEXT_LENGTH) } : {}),
      ...(input.topicId !== undefined ? { topicId: input.topicId } : {}),
      ...(input.placeUnitId !== undefined ? { placeUnitId: input.placeUnitId } : {}),
      ...(input.actKnownOn !== undefined
        ? { actKnownOn: requireActKnownOn(input.actKnownOn, beijingDate(situation.now)) }
        : {}),
      ...cast,
    };
    await requireFewEnough(situation, input);
    const text = reasonOf(input.reason);
    const before = Object.fromEntries(
      Object.keys(patch).map((key) => [key, petition[key as keyof typeof patch]]),
    );
    const follows = recast(situation, cast, text);
    const named = input.parties ? await replaceParties(services, tx, petition.id, input.parties) : {};
    pushSearchWords(tx, { ...petition, ...patch });
    const data = { before, ...(input.parties ? { parties: true } : {}) };
    const events = [{ kind: 'CORRECTED' as const, text, data }, ...follows];
    return {
      patch: { ...patch, ...named },
      before: events.slice(0, -1),
      event: events.at(-1) as Change['event'],
    };
  };

/** 人数: as it is corrected, and never fewer than are named. */
function peopleAfter(
  { headCount, parties }: Inputs.CorrectPetitionInput,
  before: Pick<Situation['petition'], 'headCount'>,
): { headCount?: number } {
  if (isGiven(headCount)) return { headCount };
  const named = parties?.length ?? 0;
  return named > before.headCount ? { headCount: named } : {};
}

/** 人数 and 代表: as many as the law allows for the people the matter has now. @throws RuleViolation INVALID, REQUIRED */
async function requireFewEnough(
  { tx, petition: { id, profile, headCount }, rules }: Pick<Situation, 'tx' | 'petition' | 'rules'>,
  input: Inputs.CorrectPetitionInput,
): Promise<void> {
  if (!input.parties && !isGiven(input.headCount)) return;
  const count = input.parties?.length ?? (await countParties(tx, id));
  if (count === 0 && (await isGroup(tx, id))) throw new RuleViolation('REQUIRED', { field: '代表' });
  const people = isGiven(input.headCount)
    ? headCountOf(input.headCount, count)
    : Math.max(headCount, input.parties ? count : 0);
  requireRepresentatives(count, people, rules.profileOf(profile));
}

/** 集体信访 that was formed: somebody has to speak for the others. */
async function isGroup(tx: Tx, petitionId: string): Promise<boolean> {
  const group = await tx.first(
    'select 1 from group_matters where county_id = $1 and tenant_id = $2 and petition_id = $3',
    [tx.place.countyId, tx.place.tenantId, petitionId],
  );
  return group !== null;
}

export const reissueCode =
  (input: Inputs.ReasonInput) =>
  async ({ petition, tx, services }: Situation): Promise<Change> => {
    const codeIssue = petition.codeIssue + 1;
    const vault = await services.vaults.of(tx);
    return {
      patch: { codeIssue },
      event: { kind: 'CODE_REISSUED', text: reasonOf(input.reason) },
      extra: { queryCode: vault.queryCode(petition.id, codeIssue) },
    };
  };
