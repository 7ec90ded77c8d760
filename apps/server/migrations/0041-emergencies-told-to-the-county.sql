-- 紧急信息: the county's own inbox says at once that an office reported one; the report itself stays behind that office's wall.

alter table notices
  -- of another tenant, so nothing here can point to it
  add column county_emergency_id uuid,
  drop constraint notices_kind_check,
  drop constraint notices_subject,
  add constraint notices_kind_check check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY',
    'REPORT_MISSING', 'EMERGENCY', 'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED',
    'TASK_WITHDRAWN', 'SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS', 'MEETING_PLANNED', 'MEETING_CHANGED',
    'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED', 'COUNTY_EMERGENCY')),
  add constraint notices_subject check (
    num_nonnulls(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id, meeting_id,
      duty_id, county_emergency_id) = 1
    and subject_id = coalesce(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id,
      meeting_id, duty_id, county_emergency_id)),
  add constraint notices_county_emergency check ((kind = 'COUNTY_EMERGENCY') = (county_emergency_id is not null));
