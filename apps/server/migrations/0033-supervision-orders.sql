-- 督办: an organ or official that is behind with a duty is supervised, rung by rung, and what is said of it is kept.

create table supervision_orders (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  law text not null check (law in ('cn-2005', 'cn-2022')),
  ground text not null check (ground in ('CONCLUDED_LATE', 'RESULT_NOT_FED_BACK', 'PROCEDURE_BREACHED', 'STALLED', 'FALSIFIED',
    'OPINION_NOT_EXECUTED', 'OTHER_GROUND')),
  fact text not null check (length(fact) between 1 and 2000),
  advice text not null check (length(advice) between 1 and 2000),
  rung text not null check (rung in ('REMINDER', 'ORDER', 'LISTED_ORDER', 'INTERVIEW', 'LIABILITY_ADVICE')),
  status text not null check (status in ('FEEDBACK_AWAITED', 'FED_BACK', 'RECTIFIED', 'DISCHARGED', 'REVOKED')),
  -- 责任人, 督办单位, 期限: without one of the three nothing is supervised
  official_id uuid not null,
  supervisor text not null check (length(supervisor) between 1 and 100),
  due_on date not null,
  term text not null check (term in ('STATUTORY_TERM', 'INTERNAL_TERM')),
  -- nobody here when the county issued it
  issuer_id uuid,
  issued_by text not null,
  issued_on date not null,
  adoption text check (adoption in ('ADVICE_ADOPTED', 'ADVICE_PARTLY_ADOPTED', 'ADVICE_NOT_ADOPTED')),
  rejections integer not null default 0 check (rejections >= 0),
  hearing_until date,
  statement text check (length(statement) between 1 and 5000),
  liability_head text,
  addressee text check (length(addressee) between 1 and 100),
  ended_on date,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint supervision_orders_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint supervision_orders_official foreign key (county_id, tenant_id, official_id) references officials (county_id, tenant_id, id),
  constraint supervision_orders_issuer foreign key (county_id, tenant_id, issuer_id) references officials (county_id, tenant_id, id),
  constraint supervision_orders_feedback check ((status = 'FEEDBACK_AWAITED') <= (adoption is null) and (status in ('FED_BACK', 'RECTIFIED')) <= (adoption is not null)),
  constraint supervision_orders_ended check ((status in ('DISCHARGED', 'REVOKED')) = (ended_on is not null)),
  constraint supervision_orders_liability check ((rung = 'LIABILITY_ADVICE') = (liability_head is not null)
    and (liability_head is null) = (addressee is null) and (liability_head is null or statement is not null or hearing_until is not null))
);
create unique index supervision_orders_one on supervision_orders (county_id, tenant_id, petition_id)
  where status in ('FEEDBACK_AWAITED', 'FED_BACK', 'RECTIFIED');
create index supervision_orders_of_petition on supervision_orders (county_id, tenant_id, petition_id, issued_on desc);
create index supervision_orders_of_official on supervision_orders (county_id, tenant_id, official_id);
create index supervision_orders_term on supervision_orders (county_id, tenant_id, due_on, id);
call app.wall('supervision_orders');

-- What was done on it: said once.
create table supervision_steps (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  order_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null check (kind in ('ISSUED', 'FED_BACK', 'RECTIFIED', 'REJECTED', 'ESCALATED', 'HEARING_OFFERED', 'STATED',
    'DISCHARGED', 'REVOKED')),
  rung text not null,
  text text not null check (length(text) between 1 and 5000),
  due_on date,
  adoption text,
  at timestamptz not null,
  by_name text not null,
  primary key (county_id, tenant_id, id),
  constraint supervision_steps_seq unique (county_id, tenant_id, order_id, seq),
  constraint supervision_steps_order foreign key (county_id, tenant_id, order_id) references supervision_orders (county_id, tenant_id, id)
);
call app.wall('supervision_steps', '{select,insert}');

-- Who is supervised is told so, and when the term comes near; who supervises, that there is an answer.
alter table notices
  drop constraint notices_kind_check,
  drop constraint notices_facts,
  add constraint notices_kind_check check (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'HANDED_OVER', 'SENT_BACK', 'VACANCY',
    'REPORT_MISSING', 'EMERGENCY', 'MATTER_ARRIVED', 'OBJECTION_MADE', 'OBJECTION_REFUSED', 'MATTER_SIGNED', 'RESULT_REPORTED',
    'TASK_WITHDRAWN', 'SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS')),
  add constraint notices_facts check (
    (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'SUPERVISION_DUE')) = (days_left is not null)
    and (kind in ('DUE_7', 'DUE_3', 'DUE_1', 'OVERDUE', 'REPORT_MISSING', 'SUPERVISED', 'SUPERVISION_DUE')) = (due_on is not null)
    and (kind = 'VACANCY') = (position is not null and vacant_since is not null)
    and (kind = 'REPORT_MISSING') = (report_obligation_id is not null)
    and (kind = 'EMERGENCY') = (emergency_report_id is not null)
    and (kind not in ('SUPERVISED', 'SUPERVISION_DUE', 'SUPERVISION_PROGRESS') or petition_id is not null));
