-- 联系人: whom papers name beside the public telephone.

alter table public_contacts add column contact_name text;
