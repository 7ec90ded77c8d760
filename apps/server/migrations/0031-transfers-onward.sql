-- What of a matter goes with it to another office; and what an office that cannot sign gives back.

alter table transfers
  add column category text,
  add column place_name text,
  -- by which the receiver finds the place among its own units
  add column place_code text,
  -- asked back by its sender: the receiver's file decides, where a signature may have come first
  add column recall_asked_at timestamptz,
  add column recall_by text,
  add column recall_reason text check (length(recall_reason) <= 1000),
  add constraint transfers_recall check (num_nulls(recall_asked_at, recall_by, recall_reason) in (0, 3)
    and (recall_asked_at is null or (side = 'SENT' and status = 'OFFERED')));
grant select (category, place_name, place_code, recall_asked_at, recall_by, recall_reason) on transfers to huiyin_county;

alter table transfer_hops drop constraint transfer_hops_kind_check;
alter table transfer_hops add constraint transfer_hops_kind_check check (kind in
  ('OFFERED', 'DELIVERED', 'SIGNED', 'OBJECTED', 'RETURNED', 'INSISTED', 'RECALLED', 'PASSED_ON', 'REPORTED'));

-- Before it is signed for, a matter that came is nobody's petition here: what is told of it points to the file.
alter table notices
  add column transfer_id uuid,
  add constraint notices_transfer foreign key (county_id, tenant_id, transfer_id) references transfers (county_id, tenant_id, id),
  drop constraint notices_kind_check,
  add constraint notices_kind_check check (kind in
    ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY', 'REPORT_MISSING', 'EMERGENCY',
     'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED', 'TASK_WITHDRAWN')),
  drop constraint notices_subject,
  add constraint notices_subject check (
    num_nonnulls(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id) = 1
    and subject_id = coalesce(petition_id, leadership_group_id, task_id, report_obligation_id, emergency_report_id, transfer_id));
