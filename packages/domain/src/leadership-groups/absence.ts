/** Why somebody is away: 请假, 学习培训, 出差公务, 其他. No more of it is kept, since it is nobody's business. */
export const ABSENCE_KINDS = ['LEAVE', 'TRAINING', 'OFFICIAL_TRIP', 'OTHER'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** Somebody is away from a day to another, both included; days are Beijing's. */
export type Absence = Readonly<{ officialId: string; fromOn: string; untilOn: string }>;

export const isAwayOn = (absences: readonly Absence[], officialId: string, day: string): boolean =>
  absences.some((away) => away.officialId === officialId && away.fromOn <= day && away.untilOn >= day);
