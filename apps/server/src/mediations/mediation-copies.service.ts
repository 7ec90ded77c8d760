import { chineseDate, isGiven, labelOf } from '@huiyin/domain';
import type { Tx } from '../db/tx';
import type { InName } from '../graphql/act';
import { legalRulesOf } from '../calendar-days/legal-rules.service';
import { PetitionEntity } from '../petitions/petition.entity';
import { changePetition, eventsOf } from '../petitions/petition-steps.service';
import { TenantEntity } from '../tenants/tenant.entity';
import type { TenantVault } from '../vault/tenant-vault';
import { mattersOf } from './mediation-dispute.service';
import type { MediationEntity } from './mediation.entity';
import type { MediationItemEntity } from './mediation-item.entity';
import { partyNamesOf } from './mediation-names.service';
import { disputeIdOf, itemsOfMediation, mediationsOf } from './mediation-steps.service';

/** Who else petitions in the dispute of a mediation: in memory alone, to be found in what goes to another office. */
export async function othersIn(tx: Tx, vault: TenantVault, mediation: MediationEntity): Promise<string[]> {
  const others: string[] = [];
  for (const { petitionId } of await mattersOf(tx, disputeIdOf(mediation)))
    if (petitionId !== mediation.petitionId) others.push(...(await partyNamesOf(tx, vault, petitionId)));
  return others;
}

/** Words as they may leave with one matter of a dispute: where they name who else petitions, it is said where they lie. */
export const withoutNames = (
  words: string | null,
  others: readonly string[],
  office: string,
): string | null =>
  words !== null && others.some((name) => name.length > 1 && words.includes(name))
    ? `写有同一纠纷其他信访人的姓名，没有转来；原件在${office}`
    : words;

/**
 * 协议副本: what was agreed on in this matter, as it stands today, in words. Who keeps the file goes on seeing that it is performed; who gets the
 * matter knows what its petitioner signed. A copy that came with it goes on with it.
 */
export async function copiesOfAgreements(tx: Tx, vault: TenantVault, petitionId: string): Promise<string[]> {
  const [{ name: office }, mediations, came] = [
    await tx.get(TenantEntity, tx.place.tenantId),
    await mediationsOf(tx, petitionId),
    await tx.rows<{ text: string }>(
      `select text from petition_events
        where county_id = $1 and tenant_id = $2 and petition_id = $3 and kind = 'NOTED' and data ? 'agreement' order by seq`,
      [tx.place.countyId, tx.place.tenantId, petitionId],
    ),
  ];
  const copies = came.map(({ text }) => text);
  for (const mediation of mediations) {
    if (mediation.effectiveOn === null) continue;
    const [items, others] = [await itemsOfMediation(tx, mediation.id), await othersIn(tx, vault, mediation)];
    const said = (words: string | null) => withoutNames(words, others, office);
    copies.push(copyOf(mediation, items, said, office));
  }
  return copies;
}

function copyOf(
  { kind, body, form, effectiveOn, agreedFacts, agreedManner, confirmation, court }: MediationEntity,
  items: readonly MediationItemEntity[],
  said: (words: string | null) => string | null,
  office: string,
): string {
  const inForce = [
    form === null ? null : labelOf(form, 'zh'),
    effectiveOn && `${chineseDate(effectiveOn)}生效`,
  ];
  return [
    `调解协议副本（截至转送；原件和履行情况由${office}保管、跟进）：${labelOf(kind, 'zh')}，${body}`,
    inForce.filter(isGiven).join('，'),
    said(agreedFacts),
    ...items.map(
      ({ text, doer, dueOn, ...item }) =>
        `${labelOf(doer, 'zh')}，${chineseDate(dueOn)}前：${text}（${standing(item)}）`,
    ),
    said(agreedManner),
    confirmation && [labelOf(confirmation, 'zh'), court].filter(isGiven).join('：'),
  ]
    .filter(isGiven)
    .join('\n');
}

const standing = ({
  performedOn,
  breachedOn,
  replacedOn,
}: Pick<MediationItemEntity, 'performedOn' | 'breachedOn' | 'replacedOn'>): string => {
  if (replacedOn !== null) return '已由新协议代替';
  if (performedOn !== null) return `${chineseDate(performedOn)}已履行`;
  return breachedOn === null ? '待履行' : '逾期未履行';
};

/** The copies that came with a matter, on its own time line: the office's note. */
export async function noteAgreements(
  { tx, actor: by, now }: InName,
  petitionId: string,
  agreed: readonly string[],
): Promise<void> {
  for (const text of agreed) {
    const [petition, events, rules] = [
      await tx.edit(PetitionEntity, petitionId),
      await eventsOf(tx, petitionId),
      await legalRulesOf(tx),
    ];
    const event = { kind: 'NOTED', text, data: { agreement: true } } as const;
    changePetition(tx, { petition, events, rules, status: petition.status, by, now, change: { event } });
  }
}
