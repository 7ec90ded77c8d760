-- 查看身份: who looks at who raises a matter, where it was sent, is told to the office that sent it, and by that to the petitioner.

alter table transfer_hops
  add column data jsonb not null default '{}',
  drop constraint transfer_hops_kind_check,
  add constraint transfer_hops_kind_check check (kind in ('OFFERED', 'DELIVERED', 'SIGNED', 'HANDED_ON', 'OBJECTED', 'RETURNED',
    'INSISTED', 'RECALLED', 'PASSED_ON', 'REPORTED', 'SUPPLEMENTED', 'IDENTITY_READ'));
