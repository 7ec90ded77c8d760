-- 会议、值班: whoever has to be there is told when it is planned, changed or cancelled, and of duty once more the day before.

alter table notices
  add column meeting_id uuid,
  add column duty_id uuid,
  add constraint notices_meeting foreign key (county_id, tenant_id, meeting_id) references meetings (county_id, tenant_id, id),
  add constraint notices_duty foreign key (county_id, tenant_id, duty_id) references duties (county_id, tenant_id, id),
  drop constraint notices_kind_check,
  drop constraint notices_subject,
  drop constraint notices_facts,
  add constraint notices_kind_check check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY',
    'REPORT_MISSING', 'EMERGENCY', 'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED',
    'TASK_WITHDRAWN', 'SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS', 'MEETING_PLANNED', 'MEETING_CHANGED',
    'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED')),
  add constraint notices_subject check (
    num_nonnulls(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id, meeting_id,
      duty_id) = 1
    and subject_id = coalesce(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id,
      meeting_id, duty_id)),
  add constraint notices_facts check (
    (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'SUPERVISION_DUE')) = (days_left is not null)
    and (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'REPORT_MISSING', 'SUPERVISED', 'SUPERVISION_DUE', 'MEETING_PLANNED',
      'MEETING_CHANGED', 'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED')) = (due_on is not null)
    and (kind = 'VACANCY') = (position is not null and vacant_since is not null)
    and (kind = 'REPORT_MISSING') = (report_obligation_id is not null)
    and (kind = 'EMERGENCY') = (emergency_report_id is not null)
    and (kind in ('MEETING_PLANNED', 'MEETING_CHANGED', 'MEETING_CANCELLED')) = (meeting_id is not null)
    and (kind in ('DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED')) = (duty_id is not null)
    and (kind not in ('SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS') or petition_id is not null));
