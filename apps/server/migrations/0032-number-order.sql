-- Numbers sort by year and running number, whatever format they were given in: 清信〔2026〕9号 before 清信〔2026〕12号.
create index petitions_number_order on petitions (county_id, tenant_id,
  (left(regexp_replace(number, '[^0-9]', '', 'g'), 4) || lpad(substr(regexp_replace(number, '[^0-9]', '', 'g'), 5), 12, '0')), id);
