-- An office that is suspended or closed after it signed gives the matter back as well: its own petition stays, ended.

alter table transfers
  drop constraint transfers_recall,
  add constraint transfers_recall check (num_nulls(recall_asked_at, recall_by, recall_reason) in (0, 3)
    and (recall_asked_at is null or (side = 'SENT' and status in ('OFFERED', 'SIGNED')))),
  drop constraint transfers_signed,
  add constraint transfers_signed check (side = 'SENT' or case status
    when 'SIGNED' then petition_id is not null when 'REPORTED' then petition_id is not null
    when 'RETURNED' then true else petition_id is null end);
