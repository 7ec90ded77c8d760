-- 办结报告: what was answered to each claim comes with it, and the papers that were issued, among the attachments.

alter table transfers
  add column answers jsonb,
  add constraint transfers_answers check (answers is null or (side = 'SENT' and jsonb_typeof(answers) = 'array'));
grant select (answers) on transfers to huiyin_county;

alter table attachments drop constraint attachments_kind_check;
alter table attachments add constraint attachments_kind_check check (kind in ('MATERIAL', 'WORK', 'REPLY', 'PROOF', 'PAPER'));
