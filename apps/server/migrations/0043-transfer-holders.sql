-- 换人承办: who answers for a matter in the office that signed may change, and so may, further on, the office.

alter table transfers add column holder_office text;
grant select (holder_office) on transfers to huiyin_county;

alter table transfer_hops drop constraint transfer_hops_kind_check;
alter table transfer_hops add constraint transfer_hops_kind_check check (kind in
  ('OFFERED', 'DELIVERED', 'SIGNED', 'HANDED_ON', 'OBJECTED', 'RETURNED', 'INSISTED', 'RECALLED', 'PASSED_ON', 'REPORTED'));
