-- 调解的对方: a person is sealed as petitioners are, and other_party is then the masked form; an organ or a company stands there by
-- name. Rows from before are sealed by the application when it starts.
alter table mediations
  add column other_party_sealed bytea,
  add constraint mediations_other_party check (other_party_sealed is null or other_party_kind = 'OTHER_PERSON');
revoke select on mediations from huiyin_county;
do $$
declare
  told text := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = 'mediations'::regclass and attnum > 0 and not attisdropped and attname <> 'other_party_sealed');
begin
  execute format('grant select (%s) on mediations to huiyin_county', told);
end $$;
