-- 加急, and 代办 as a channel: what a village or a relative brings for somebody.

alter table petitions
  add column urgent boolean not null default false,
  drop constraint petitions_channel_check,
  add constraint petitions_channel_check
    check (channel in ('VISIT', 'LETTER', 'PHONE', 'WEB', 'EMAIL', 'MAILBOX', 'PROXY', 'SUPERIOR'));
alter table import_batches
  drop constraint import_batches_channel_check,
  add constraint import_batches_channel_check
    check (channel in ('VISIT', 'LETTER', 'PHONE', 'WEB', 'EMAIL', 'MAILBOX', 'PROXY', 'SUPERIOR'));
-- 闭环检查: the county counts what was never put on paper; the papers themselves stay withheld from it.
grant select (county_id, tenant_id, petition_id, act_seq) on papers to huiyin_county;
