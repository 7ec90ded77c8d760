-- 复查、复核: the reviewing body is told of a request, and has who asks for it in its own file, sealed under its own key; each
-- look is a step of the review, which the petitioner reads. 调解: what is to be performed, and until when a court may be asked.

alter table reviews
  add column parties_sealed bytea,
  -- whether it is there: the county may know that, and not what it is
  add column applicants_filed boolean not null default false,
  add constraint reviews_applicants check (applicants_filed = (parties_sealed is not null));
revoke select on reviews from huiyin_county;
do $$
declare
  told text := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = 'reviews'::regclass and attnum > 0 and not attisdropped and attname <> 'parties_sealed');
begin
  execute format('grant select (%s) on reviews to huiyin_county', told);
end $$;

alter table review_steps
  add column data jsonb not null default '{}',
  drop constraint review_steps_kind_check,
  add constraint review_steps_kind_check check (kind in ('REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'DECIDED', 'SERVED', 'WITHDRAWN',
    'HEARING_ASKED', 'HEARING_DECLINED', 'HEARING_NOTIFIED', 'HEARING_HELD', 'IDENTITY_READ'));

alter table notices
  add column review_id uuid,
  add constraint notices_review foreign key (county_id, tenant_id, review_id) references reviews (county_id, tenant_id, id),
  drop constraint notices_kind_check,
  drop constraint notices_subject,
  drop constraint notices_facts,
  add constraint notices_kind_check check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY',
    'REPORT_MISSING', 'EMERGENCY', 'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED',
    'RESULT_SUPPLEMENTED', 'TASK_WITHDRAWN', 'SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS', 'MEETING_PLANNED', 'MEETING_CHANGED',
    'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED', 'COUNTY_EMERGENCY', 'TERM_ENDING', 'HANDOVER_REFUSED',
    'REVIEW_ARRIVED', 'MEDIATION_DUE', 'MEDIATION_WINDOW')),
  add constraint notices_subject check (
    num_nonnulls(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id, meeting_id,
      duty_id, county_emergency_id, review_id) = 1
    and subject_id = coalesce(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id,
      meeting_id, duty_id, county_emergency_id, review_id)),
  add constraint notices_facts check (
    (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'SUPERVISION_DUE', 'MEDIATION_DUE', 'MEDIATION_WINDOW')) = (days_left is not null)
    and (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'REPORT_MISSING', 'SUPERVISED', 'SUPERVISION_DUE', 'MEETING_PLANNED',
      'MEETING_CHANGED', 'MEETING_CANCELLED', 'DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED', 'TERM_ENDING', 'HANDOVER_REFUSED', 'REVIEW_ARRIVED',
      'MEDIATION_DUE', 'MEDIATION_WINDOW')) = (due_on is not null)
    and (kind in ('VACANCY', 'TERM_ENDING', 'HANDOVER_REFUSED')) = (position is not null)
    and (kind = 'VACANCY') = (vacant_since is not null)
    and (kind = 'REPORT_MISSING') = (report_obligation_id is not null)
    and (kind = 'EMERGENCY') = (emergency_report_id is not null)
    and (kind in ('MEETING_PLANNED', 'MEETING_CHANGED', 'MEETING_CANCELLED')) = (meeting_id is not null)
    and (kind in ('DUTY_GIVEN', 'DUTY_SOON', 'DUTY_DROPPED')) = (duty_id is not null)
    and (kind = 'REVIEW_ARRIVED') = (review_id is not null)
    and (kind not in ('SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS', 'MEDIATION_DUE', 'MEDIATION_WINDOW')
      or petition_id is not null));
drop policy withheld_with on notices;
call app.withhold_with('notices', '{task_id tasks,transfer_id transfers,review_id reviews}');
