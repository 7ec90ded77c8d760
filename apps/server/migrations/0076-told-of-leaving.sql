-- 任期将满、移交未成: who keeps the posts, and who leaves one, is told what is in hand; what could not be handed over says why.

alter table notices
  -- what is in hand, as codes, as far as its reader may see it
  add column held text check (length(held) <= 500),
  -- why it was refused: a code and what belongs to it
  add column refusal jsonb,
  drop constraint notices_kind_check,
  drop constraint notices_position_check,
  drop constraint notices_facts,
  add constraint notices_kind_check check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY',
    'REPORT_MISSING', 'EMERGENCY', 'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED',
    'RESULT_SUPPLEMENTED', 'TASK_WITHDRAWN', 'SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS', 'MEETING_PLANNED',
    'MEETING_CHANGED', 'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED', 'COUNTY_EMERGENCY', 'TERM_ENDING',
    'HANDOVER_REFUSED')),
  add constraint notices_position_check check (position in ('HEAD', 'EXECUTIVE_DEPUTY', 'DEPUTY', 'MEMBER', 'DIRECTOR')),
  add constraint notices_facts check (
    (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'SUPERVISION_DUE')) = (days_left is not null)
    and (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'REPORT_MISSING', 'SUPERVISED', 'SUPERVISION_DUE', 'MEETING_PLANNED',
      'MEETING_CHANGED', 'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED', 'TERM_ENDING', 'HANDOVER_REFUSED'))
      = (due_on is not null)
    and (kind in ('VACANCY', 'TERM_ENDING', 'HANDOVER_REFUSED')) = (position is not null)
    and (kind = 'VACANCY') = (vacant_since is not null)
    and (kind = 'REPORT_MISSING') = (report_obligation_id is not null)
    and (kind = 'EMERGENCY') = (emergency_report_id is not null)
    and (kind in ('MEETING_PLANNED', 'MEETING_CHANGED', 'MEETING_CANCELLED')) = (meeting_id is not null)
    and (kind in ('DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED')) = (duty_id is not null)
    and (kind not in ('SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS') or petition_id is not null)),
  add constraint notices_refusal check ((kind = 'HANDOVER_REFUSED') = (refusal is not null));
