import { v7 as uuid } from 'uuid';
import {
  beijingDate,
  chineseDate,
  englishDate,
  isNational,
  labelOf,
  type LegalOverlay,
  type LaidRule,
  type OwnOverlay,
  type Reason,
  requireComparison,
  requireOverlayHolds,
  requireOwnOverlay,
  requireSuccession,
  requireUnderlying,
  RuleViolation,
  type Words,
} from '@huiyin/domain';
import { ownOverlays, type StoredEdition } from '../calendar-days/legal-rules.service';
import type { Tx } from '../db/tx';
import { ownDivisions } from '../divisions/division.service';
import type { Doing, Done } from '../graphql/act';
import { requireCountyOffice } from '../tenants/county-office.service';
import { LegalOverlayEntity } from './legal-overlay.entity';
import type { EnforceLegalOverlayInput, WriteLegalOverlayInput } from './legal-overlay.inputs';

const WHAT = '期限规定';

/** 起草: the next edition under its code. @throws RuleViolation INVALID, with everything that is wrong */
export async function writeLegalOverlay(
  { tx, actor, now }: Doing,
  { body }: WriteLegalOverlayInput,
): Promise<Done> {
  await requireCountyOffice(tx, WHAT);
  const entered = await nationalEditions(tx);
  const overlay = requireOwnOverlay(body, entered);
  const { id: code, level = 'COUNTY', law, inForceFrom } = overlay;
  if (isNational(overlay)) requireSuccession(overlay, entered);
  else await requireHere(tx, overlay);
  const last = await tx.first<Pick<LegalOverlayEntity, 'edition' | 'level'>>(
    'select edition, level from legal_overlays where county_id = $1 and code = $2 order by edition desc limit 1',
    [tx.place.countyId, code],
  );
  if (last && last.level !== level)
    throw new RuleViolation('INVALID', {
      field: WHAT,
      reason: {
        zh: `代号 ${code} 已用于${labelOf(last.level, 'zh')}，请另取代号`,
        en: `the code ${code} is used for a ${labelOf(last.level, 'en')}: choose another`,
      },
    });
  const [id, edition] = [uuid(), (last?.edition ?? 0) + 1];
  tx.insert(LegalOverlayEntity, {
    id,
    code,
    edition,
    level,
    law: law.zh,
    inForceFrom,
    body,
    writtenAt: now,
    writtenBy: actor.name,
  });
  return { id, audit: { code, edition, level, inForceFrom } };
}

/** The versions of the nation's law that the county put in force. */
async function nationalEditions(tx: Tx): Promise<OwnOverlay[]> {
  const editions = await tx.rows<StoredEdition>(
    `select code, edition, body from legal_overlays where county_id = $1 and level = 'NATIONAL' and enforced_at is not null`,
    [tx.place.countyId],
  );
  return ownOverlays(editions);
}

/** It holds in this county, and so does what it is laid upon. @throws RuleViolation INVALID */
async function requireHere(tx: Tx, overlay: LegalOverlay): Promise<void> {
  const [own, entered] = await Promise.all([
    ownDivisions(tx),
    tx.rows<{ code: string; body: string }>(
      `select distinct on (code) code, body from legal_overlays
        where county_id = $1 and level = 'PROVINCE' and enforced_at is not null order by code, edition desc`,
      [tx.place.countyId],
    ),
  ]);
  const county = own?.prefix ?? null;
  requireOverlayHolds(overlay, county);
  const provinces = entered.map(({ code, body }) => ({
    code,
    division: (JSON.parse(body) as LegalOverlay).division,
  }));
  requireUnderlying(overlay, provinces, county);
}

/**
 * 施行: from a day that is yet to come, so that all that is received on one day is bound alike.
 *
 * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID (in force already, a day gone by, a later edition in force, compared by
 * nobody; of the nation’s law one that follows another)
 */
export async function enforceLegalOverlay(
  { tx, actor, now }: Doing,
  input: EnforceLegalOverlayInput,
): Promise<Done> {
  await requireCountyOffice(tx, WHAT);
  const draft = await tx.edit(LegalOverlayEntity, input.id, input.version);
  const { id, code, edition, body, inForceFrom, enforcedAt } = draft;
  const refuse = (reason: Reason) => new RuleViolation('INVALID', { field: WHAT, reason });
  const today = beijingDate(now);
  if (enforcedAt !== null) throw refuse(standing(edition, inForceFrom, today));
  if (inForceFrom <= today)
    throw refuse({
      zh: `施行日期${chineseDate(inForceFrom)}须在今天之后；请另写一版，改好施行日期`,
      en: `it is in force from ${englishDate(inForceFrom)}, which has to be ahead: write another edition with a later day`,
    });
  const later = await tx.first<{ edition: number; inForceFrom: string }>(
    `select edition, in_force_from::text as "inForceFrom" from legal_overlays where county_id = $1 and code = $2 and edition > $3 and enforced_at is not null
      order by edition desc limit 1`,
    [tx.place.countyId, code, edition],
  );
  if (later) {
    const stands = standing(later.edition, later.inForceFrom, today);
    throw refuse({ zh: `${stands.zh}；需要改回的请另写一版`, en: `${stands.en}; to go back write another` });
  }
  const rule = JSON.parse(body) as LaidRule;
  const compared = requireComparison(
    rule,
    { at: draft.writtenAt, by: draft.writtenBy },
    input.compared ? { at: now, by: actor.name } : null,
  );
  if (isNational(rule)) requireSuccession(rule, await nationalEditions(tx));
  tx.update(LegalOverlayEntity, id, {
    enforcedAt: now,
    enforcedBy: actor.name,
    comparedAt: compared.at,
    comparedBy: compared.by,
  });
  return { id, audit: { code, edition, inForceFrom, comparedBy: compared.by } };
}

/** Whether an edition that was put in force is so by now, or waits for its day. */
const standing = (edition: number, inForceFrom: string, today: string): Words =>
  inForceFrom <= today
    ? { zh: `第 ${edition} 版已经施行`, en: `edition ${edition} is in force` }
    : {
        zh: `第 ${edition} 版已经定下，等到${chineseDate(inForceFrom)}起施行，不用再办；在此之前收到的事项仍适用现在的规定`,
        en: `edition ${edition} is decided on and waits until ${englishDate(inForceFrom)}; what is received before stays under what is in force now`,
      };
