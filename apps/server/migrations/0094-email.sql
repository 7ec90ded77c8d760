-- 电子邮件 as a channel: until now what came by it was entered as something else.

alter table petitions
  drop constraint petitions_channel_check,
  add constraint petitions_channel_check check (channel in ('VISIT', 'LETTER', 'PHONE', 'WEB', 'EMAIL', 'MAILBOX', 'SUPERIOR'));
alter table import_batches
  drop constraint import_batches_channel_check,
  add constraint import_batches_channel_check check (channel in ('VISIT', 'LETTER', 'PHONE', 'WEB', 'EMAIL', 'MAILBOX', 'SUPERIOR'));
