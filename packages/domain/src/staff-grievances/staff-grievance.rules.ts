import { KEEPERS } from '../accusations/accusation.rules';
import type { LegalProfile } from '../clocks/profile';
import { pathwaySentence } from '../petitions/pathway.rules';
import type { RefusalCode, RefusalDetails } from '../shared/errors';
import type { Role } from '../shared/permissions';
import type { Language } from '../shared/words';
import type { TenantKind } from '../tenants/tenant';

/** A line manager named, as the office that would receive the grievance knows them. */
export type ManagerFacts = Readonly<{
  /** What they may do here by their account. */
  roles: readonly Role[];
  /** Whether they lead the office. */
  heads: boolean;
}>;

/** Who would receive it, whose staff it is, and who stands above. */
export type StaffFacts = Readonly<{
  receiver: TenantKind;
  /** Whether they serve in the very office that would receive it. */
  own: boolean;
  /** Whether the office itself, or who leads it, is concerned. */
  officeConcerned: boolean;
  managers: readonly ManagerFacts[];
  /** The office above, as it is called. */
  superior: string;
}>;

/**
 * Why an office may not receive what its own staff bring against it or their superiors, or null: from who leads it, keeps its
 * accounts or reads its log it can keep nothing. It is then offered to the office above, which also receives what another
 * office's staff bring; of the county's own office that goes out of the house.
 */
export function staffRefusal({
  receiver,
  own,
  officeConcerned,
  managers,
  superior,
}: StaffFacts): readonly [RefusalCode, RefusalDetails?] | null {
  const county = receiver === 'COUNTY_OFFICE';
  if (!own) return county ? null : ['STAFF_TO_SUPERIOR', { superior }];
  const unsafe =
    officeConcerned ||
    managers.some(({ roles, heads }) => heads || roles.some((role) => KEEPERS.includes(role)));
  if (!unsafe) return managers.length > 0 ? null : ['REQUIRED', { field: '直接上级' }];
  return county ? ['STAFF_ELSEWHERE', { superior }] : ['STAFF_TO_SUPERIOR', { superior }];
}

/** 教师申诉: what a teacher is told beside it, by the law in force or that of the matter. */
export function teachersWay(law: LegalProfile, today: string, language: Language): string {
  const way = pathwaySentence('TEACHER_APPEAL', null, today, language, law);
  return language === 'zh'
    ? `教师认为学校侵犯其合法权益的，还有一条法定途径，走哪一条由本人选择：${way}`
    : `A teacher whose rights the school infringes has another way beside this one, and the choice is theirs: ${way}`;
}
