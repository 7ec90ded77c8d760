import { addDays, beijingDate } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import { handOn, record as explain } from '../explanations/explanation.service';
import {
  addDossierEntry,
  openLegacyDossier,
  recordDossierGap,
  recordDossierSearch,
  settleDossierGap,
} from '../legacy-dossiers/legacy-dossier.service';
import { takePetitionStep } from '../petitions/petition-steps.service';
import type { Services } from '../services';
import { planMeasure } from '../tasks/measure.service';
import { record } from './record';
import type { Staff } from './staff';

const COURSE = [
  ['1996', '村里兴修水利，占用部分承包地，口头约定以后调地补偿', 'FROM_ORAL_ACCOUNT', '时任村干部口述'],
  ['1998-10', '第二轮土地承包，台账没有登记被占部分', 'FROM_ARCHIVE', '乡经管站承包台账'],
  ['2007-03-12', '经办单位书面答复由村集体调剂解决，没有落实', 'FROM_DOCUMENT', '当年答复的存根'],
] as const;

/** On one matter an old question is reconstructed and a plan made; on two the rules were explained, and legal aid offered. */
export async function demoPlans(tx: Tx, services: Services, staff: Staff): Promise<void> {
  const clerk = staff.account('clerk');
  const matters = await inHand(tx);
  const [old] = matters;
  if (!old) return;
  const today = beijingDate(services.now());
  const doing = () => ({ services, tx, actor: clerk, now: services.now() });
  const officialId = clerk.officialId ?? '';

  const opened = await openLegacyDossier(doing(), {
    id: old.id,
    problem: '早年兴修水利占用的承包地没有调剂补偿，经办几任人员，当时的材料不全',
  });
  record(tx, clerk, 'openLegacyDossier', 'LegacyDossier', opened);
  const { id } = opened;
  for (const [happenedOn, what, source, sourceNote] of COURSE)
    record(
      tx,
      clerk,
      'addDossierEntry',
      'LegacyDossier',
      await addDossierEntry(doing(), { id, happenedOn, what, source, sourceNote }),
    );
  for (const [i, paper] of ['占地时的丈量记录', '调剂补偿的村民代表会议记录'].entries()) {
    const gap = await recordDossierGap(doing(), { id, paper, searched: '单位档案室，未找到' });
    record(tx, clerk, 'recordDossierGap', 'LegacyDossier', gap);
    const [row] = await tx.rows<{ gapId: string }>(
      `select id as "gapId" from dossier_gaps
        where county_id = $1 and tenant_id = $2 and dossier_id = $3 and ordinal = $4`,
      [tx.place.countyId, tx.place.tenantId, id, i + 1],
    );
    if (!row || i > 0) continue;
    const searched = { id, ...row, searched: '县档案馆，查无此件' };
    record(tx, clerk, 'recordDossierSearch', 'LegacyDossier', await recordDossierSearch(doing(), searched));
    const settled = { id, ...row, found: false, outcome: '县档案馆书面证明没有收存' };
    record(tx, clerk, 'settleDossierGap', 'LegacyDossier', await settleDossierGap(doing(), settled));
  }
  for (const [kind, what, days] of [
    ['BY_NEGOTIATION', '召集村两委协商调剂地块或者折价补偿', 14],
    ['BY_POLICY', '请农业农村部门核定补偿标准', 25],
  ] as const) {
    const task = { what, ownerId: officialId, dueOn: addDays(today, days) };
    record(tx, clerk, 'planMeasure', 'Task', await planMeasure(doing(), { id: old.id, kind, task }));
  }

  for (const [i, matter] of matters.entries()) {
    const input = {
      id: matter.id,
      heldAt: services.now(),
      place: '信访接待室',
      explainerIds: [officialId],
      explained: '说明办理程序、有关政策的适用范围和可以走的法定途径',
      rules: '《信访工作条例》第三十一条、第三十二条，《法律援助法》第三十一条',
      materials: ['信访事项办理流程图', '法律援助申请须知'],
      offer: { service: 'LEGAL_AID', agency: '县法律援助中心', wanted: i === 0 ? true : null },
    } as const;
    const said = { ...input, explainerIds: [...input.explainerIds], materials: [...input.materials] };
    const explained = await takePetitionStep(doing(), said, 'explain', explain(said));
    record(tx, clerk, 'recordExplanation', 'Petition', explained);
  }
  const [offer] = await tx.rows<{ offerId: string }>(
    `select id as "offerId" from aid_offers where county_id = $1 and tenant_id = $2 and petition_id = $3`,
    [tx.place.countyId, tx.place.tenantId, old.id],
  );
  if (!offer) return;
  const handed = { id: old.id, ...offer, on: today };
  record(
    tx,
    clerk,
    'handOnAid',
    'Petition',
    await takePetitionStep(doing(), handed, 'offerAid', handOn(handed)),
  );
}

/** What is in hand, the last received first: the oldest have leaders and supervisors. */
function inHand(tx: Tx): Promise<{ id: string }[]> {
  return tx.rows(
    `select id from petitions
      where county_id = $1 and tenant_id = $2 and status = 'HANDLING' and counted and not confidential
      order by received_at desc, id limit 2`,
    [tx.place.countyId, tx.place.tenantId],
  );
}
