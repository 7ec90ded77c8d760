-- An inbox forgets what is over: the tenant's own role removes old notices of its own place.

grant delete on notices to huiyin_tenant;
create policy tenant_delete on notices for delete to huiyin_tenant
  using (county_id = nullif(current_setting('app.county', true), '')::integer
     and tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
