import { OfficesDocument, RosterDocument, type DutyFieldsFragment } from '@huiyin/client';
import { addDays, MAX_DUTY_DAYS } from '@huiyin/domain';
import { useQuery } from '@tanstack/react-query';
import { run } from '../api/run';
import { dayText, today } from '../i18n/dates';

export type Duty = DutyFieldsFragment;
export type DutyProps = Readonly<{ duty: Duty }>;

/** The roster of one office, or of all, from where the last one who may not have handed over began. */
export const useRoster = (groupId: string | null = null) =>
  useQuery({
    queryKey: ['duties', 'roster', groupId],
    queryFn: async ({ signal }) =>
      (await run(RosterDocument, { groupId, since: addDays(today(), -MAX_DUTY_DAYS) }, signal)).duties.nodes,
  });

/** The groups whose offices can be on duty. */
export const useOffices = () =>
  useQuery({
    queryKey: ['duties', 'offices'],
    queryFn: async ({ signal }) => (await run(OfficesDocument, {}, signal)).leadershipGroups.nodes,
  });

export const daysOf = ({ fromOn, untilOn }: Pick<Duty, 'fromOn' | 'untilOn'>): string =>
  fromOn === untilOn ? dayText(fromOn) : `${dayText(fromOn)} – ${dayText(untilOn)}`;

export const officeOf = ({ officeName, name }: { officeName: string | null; name: string }): string =>
  officeName ?? name;

/** By office, in the order in which they come. */
export function byGroup(duties: readonly Duty[]): Duty[][] {
  const groups = new Map<string, Duty[]>();
  for (const duty of duties) groups.set(duty.groupId, [...(groups.get(duty.groupId) ?? []), duty]);
  return [...groups.values()];
}
