-- 补充报告: what was made, served or put right after a result was reported goes the same way, signed as every hop.

alter table transfer_hops drop constraint transfer_hops_kind_check;
alter table transfer_hops add constraint transfer_hops_kind_check check (kind in
  ('OFFERED', 'DELIVERED', 'SIGNED', 'HANDED_ON', 'OBJECTED', 'RETURNED', 'INSISTED', 'RECALLED', 'PASSED_ON', 'REPORTED',
   'SUPPLEMENTED'));

alter table notices
  drop constraint notices_kind_check,
  add constraint notices_kind_check check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY',
    'REPORT_MISSING', 'EMERGENCY', 'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED',
    'RESULT_SUPPLEMENTED', 'TASK_WITHDRAWN', 'SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS', 'MEETING_PLANNED',
    'MEETING_CHANGED', 'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED', 'COUNTY_EMERGENCY'));
