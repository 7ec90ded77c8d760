-- 一个乡镇一个单位: two offices of the same township would each answer for it, and nobody.

create unique index tenants_one_township on tenants (county_id, division_code) where kind = 'TOWNSHIP' and status <> 'CLOSED';
