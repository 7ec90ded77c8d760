-- A daily mail holds an address: the tenant's own role removes old ones of its own place.

grant delete on digests to huiyin_tenant;
create policy tenant_delete on digests for delete to huiyin_tenant
  using (county_id = nullif(current_setting('app.county', true), '')::integer
     and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
