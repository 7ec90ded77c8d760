import { PlanDutyDocument, type LeadershipGroupRowFragment } from '@huiyin/client';
import { ROSTER_DAYS, uncovered } from '@huiyin/domain';
import { useWriteRefusal } from '../api/use-write-refusal';
import { ReferenceChoice } from '../frame/ReferenceChoice';
import { VerbButton } from '../frame/VerbButton';
import { VerbDialog } from '../frame/VerbDialog';
import { today } from '../i18n/dates';
import { useDutyText } from './duty.text';
import { DutyInputs } from './DutyInputs';
import { officeOf, useOffices, useRoster } from './use-roster';

/** 排班: for the first day nobody is on duty, in the only office where there is one. */
export function PlanDutyButton({ groupId }: { groupId?: string }) {
  const text = useDutyText();
  const refusal = useWriteRefusal('duty.arrange');
  const { data: offices = [] } = useOffices();
  const { data: roster = [] } = useRoster(groupId ?? null);
  const office = groupId ?? (offices.length === 1 ? offices[0]?.id : undefined);
  const shifts = roster.filter((duty) => duty.groupId === office);
  const [free] = uncovered(shifts, today(), ROSTER_DAYS);
  return (
    <VerbButton label={text.plan} refusal={refusal} primary>
      {(close) => (
        <VerbDialog
          title={text.plan}
          intro={text.planIntro}
          document={PlanDutyDocument}
          defaultValues={{ groupId: office, fromOn: free?.from ?? today() }}
          input={(values) => ({
            groupId: String(values['groupId']),
            officialId: String(values['officialId']),
            fromOn: String(values['fromOn']),
            ...(values['untilOn'] ? { untilOn: String(values['untilOn']) } : {}),
            ...(values['phone'] ? { phone: String(values['phone']) } : {}),
          })}
          onClose={close}
        >
          {groupId === undefined && (
            <ReferenceChoice<LeadershipGroupRowFragment>
              source="groupId"
              label={text.office}
              reference="leadership-groups"
              optionText={officeOf}
              mandatory
              helperText={text.officeHelp}
            />
          )}
          <DutyInputs />
        </VerbDialog>
      )}
    </VerbButton>
  );
}
