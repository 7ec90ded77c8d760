import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  APPRAISAL_REASON_LENGTH,
  atMost,
  beijingDate,
  CONFIDENTIAL_NUMBERS,
  DESTRUCTION_DECISION_LENGTH,
  destructionSteps,
  documentNumber,
  keptLonger,
  MOST_APPRAISERS,
  MOST_DESTROYED,
  MOST_YEARS_LONGER,
  optionalText,
  requireDestructible,
  requiredText,
  requireSupervisors,
  RuleViolation,
  takeStep,
  type FieldName,
} from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { Doing, Done } from '../graphql/act';
import { OfficialEntity } from '../officials/official.entity';
import { requireServing } from '../officials/serving.service';
import { nextSerial } from '../petitions/petition.service';
import { enqueue } from '../queue/enqueue';
import { ArchiveVolumeEntity } from './archive-volume.entity';
import { DestructionLineEntity } from './destruction-line.entity';
import { notifyOfDestruction } from './destruction-notice.service';
import { destructibles, type Destructible } from './destruction-obstacles.service';
import { DestructionEntity } from './destruction.entity';
import type {
  AppraisalInput,
  AppraiseVolumesInput,
  DecideDestructionInput,
  DestroyVolumesInput,
} from './destruction.inputs';

/**
 * 鉴定 (档案法实施条例第二十四条): opinions on volumes whose term is over. Nothing happens to them before a leader decides.
 *
 * @throws RuleViolation INVALID (nobody, nothing, too many, a volume that may not be destroyed, both kinds in one list),
 *   WRONG_STATE, NOT_FOUND, REQUIRED (why it is kept longer)
 */
export async function appraiseVolumes(
  doing: Doing,
  { appraiserIds, lines }: AppraiseVolumesInput,
): Promise<Done> {
  const { tx, actor, now } = doing;
  const ids = [...new Set(lines.map(({ volumeId }) => volumeId))];
  requireMany('鉴定人', appraiserIds, MOST_APPRAISERS);
  requireMany('案卷', ids, MOST_DESTROYED);
  if (ids.length < lines.length)
    throw new RuleViolation('INVALID', {
      field: '案卷',
      reason: { zh: '同一卷写了两次', en: 'the same volume stands there twice' },
    });
  const appraisers = await namesOf(tx, appraiserIds, '鉴定人');
  const volumes = await standing(tx, ids, null, beijingDate(now));
  const confidential = volumes[0]?.confidential ?? false;
  if (volumes.some((volume) => volume.confidential !== confidential))
    throw new RuleViolation('INVALID', {
      field: '案卷',
      reason: { zh: '检举控告的案卷另列一份清册', en: 'volumes of accusations go on a list of their own' },
    });
  const id = uuid();
  const written = lines.map((line, i) => ({ ...opinionOf(line), id: uuid(), destructionId: id, seq: i + 1 }));
  const destroyed = written.filter(({ opinion }) => opinion === 'DESTROY').length;
  const number = await numberOf(tx, beijingDate(now).slice(0, 4), confidential);
  tx.insert(DestructionEntity, {
    id,
    number,
    status: 'APPRAISED',
    confidential,
    volumes: destroyed,
    appraiserIds: [...new Set(appraiserIds)],
    appraisers,
    appraisedAt: now,
    appraisedBy: actor.name,
    enteredById: actor.accountId,
  });
  tx.insert(DestructionLineEntity, written);
  await notifyOfDestruction(doing, { id, appraiserIds });
  return { id, audit: { number, destroy: destroyed, keepLonger: written.length - destroyed } };
}

/**
 * 批准: by a leader who has not appraised. What is to be kept longer is so from now on.
 *
 * @throws RuleViolation what the step table says, REQUIRED, and as `appraiseVolumes` where something came in the way since
 */
export async function approveDestruction(doing: Doing, input: DecideDestructionInput): Promise<Done> {
  const { tx, now } = doing;
  const today = beijingDate(now);
  const { destruction, lines } = await stepped(doing, input, 'approve');
  await standing(
    tx,
    lines.map(({ volumeId }) => volumeId),
    destruction.id,
    today,
  );
  for (const { volumeId, years } of lines)
    if (years !== null) tx.update(ArchiveVolumeEntity, volumeId, { keptUntil: keptLonger(today, years) });
  return decide(doing, destruction, 'DESTRUCTION_APPROVED', input.decision);
}

/** 不予批准, or taken back before it began. @throws RuleViolation what the step table says, REQUIRED */
export async function refuseDestruction(doing: Doing, input: DecideDestructionInput): Promise<Done> {
  const { destruction } = await stepped(doing, input, 'refuse');
  return decide(doing, destruction, 'DESTRUCTION_REFUSED', input.decision);
}

/**
 * 销毁: from now on the volumes are given to nobody, and the job `archives.destroy` erases what they held.
 *
 * @throws RuleViolation what the step table says, INVALID (who watches, something that came in the way), WRONG_STATE
 */
export async function destroyVolumes(doing: Doing, input: DestroyVolumesInput): Promise<Done> {
  const { tx, actor, now } = doing;
  const { destruction, lines } = await stepped(doing, input, 'destroy');
  const { id, number, appraiserIds } = destruction;
  requireSupervisors(input.supervisorIds, appraiserIds);
  const supervisors = await namesOf(tx, input.supervisorIds, '监销人');
  const gone = lines.filter(({ opinion }) => opinion === 'DESTROY').map(({ volumeId }) => volumeId);
  await standing(tx, gone, id, beijingDate(now));
  for (const volumeId of gone) tx.update(ArchiveVolumeEntity, volumeId, { status: 'DESTROYING' });
  tx.update(DestructionEntity, id, { status: 'DESTROYING', supervisors, executedBy: actor.name });
  enqueue(tx, 'archives.destroy', { destructionId: id }, `archives.destroy ${id}`);
  return { id, audit: { number, volumes: gone.length, supervisors } };
}

type Line = Pick<DestructionLineEntity, 'volumeId' | 'opinion' | 'years'>;

/** The list, locked, once the step table allows the action; and its lines. */
async function stepped(
  { tx, actor }: Doing,
  { id, version }: Readonly<{ id: string; version?: number | null }>,
  action: keyof typeof destructionSteps,
): Promise<{ destruction: DestructionEntity; lines: Line[] }> {
  const destruction = await tx.edit(DestructionEntity, id, version);
  takeStep(destructionSteps[action], destruction, actor);
  const lines = await tx.rows<Line>(
    `select volume_id as "volumeId", opinion, years from destruction_lines
      where county_id = $1 and tenant_id = $2 and destruction_id = $3 order by seq`,
    [tx.place.countyId, tx.place.tenantId, id],
  );
  return { destruction, lines };
}

function decide(
  { tx, actor, now }: Doing,
  { id, number }: DestructionEntity,
  status: 'DESTRUCTION_APPROVED' | 'DESTRUCTION_REFUSED',
  said: string,
): Done {
  const decision = requiredText(said, '意见', DESTRUCTION_DECISION_LENGTH);
  tx.update(DestructionEntity, id, { status, decision, decidedAt: now, decidedBy: actor.name });
  return { id, audit: { number, status } };
}

/** The volumes, each of which may be destroyed today. @throws RuleViolation NOT_FOUND, INVALID, WRONG_STATE */
async function standing(
  tx: Tx,
  ids: readonly string[],
  listId: string | null,
  today: string,
): Promise<Destructible[]> {
  const volumes = await destructibles(tx, ids, listId);
  if (volumes.length < ids.length) throw new RuleViolation('NOT_FOUND');
  for (const volume of volumes) requireDestructible(volume, today);
  return volumes;
}

function opinionOf({ volumeId, opinion, ...line }: AppraisalInput) {
  const field = '延长的年数';
  if (opinion === 'DESTROY') {
    if (line.years)
      throw new RuleViolation('INVALID', {
        field,
        reason: { zh: '意见是销毁时不填', en: 'leave it out where the opinion is to destroy' },
      });
    const reason = optionalText(line.reason, '鉴定理由', APPRAISAL_REASON_LENGTH);
    return { volumeId, opinion, years: null, reason };
  }
  const years = line.years ?? 0;
  if (years < 1 || years > MOST_YEARS_LONGER)
    throw new RuleViolation('INVALID', {
      field,
      reason: { zh: `填写 1 至 ${MOST_YEARS_LONGER}`, en: `write 1 to ${MOST_YEARS_LONGER}` },
    });
  return {
    volumeId,
    opinion,
    years,
    reason: requiredText(line.reason, '延长保管的理由', APPRAISAL_REASON_LENGTH),
  };
}

function requireMany(field: FieldName, ids: readonly string[], most: number): void {
  if (ids.length === 0) throw new RuleViolation('REQUIRED', { field });
  if (ids.length > most) throw new RuleViolation('INVALID', { field, reason: atMost(most) });
}

/** Who they are, by name, in the order they were given. @throws RuleViolation NOT_FOUND, INVALID */
async function namesOf(tx: Tx, ids: readonly string[], field: FieldName): Promise<string[]> {
  const wanted = [...new Set(ids)];
  const officials = await Promise.all(wanted.map((id) => tx.get(OfficialEntity, id)));
  await requireServing(tx, 'officials', wanted, field);
  return officials.map(({ name }) => name);
}

/** Lists of accusations take no running number: no gap tells of them. */
const numberOf = async (tx: Tx, year: string, confidential: boolean): Promise<string> =>
  documentNumber(
    '',
    '销',
    year,
    confidential ? randomInt(CONFIDENTIAL_NUMBERS) : await nextSerial(tx, `destruction:${year}`),
  );
