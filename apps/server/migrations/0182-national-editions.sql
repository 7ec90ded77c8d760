-- A version of the nation's law that a county enters before a release knows it (国家规定): given whole, and binding in all its offices.
call app.admit('legal_overlays', 'NATIONAL', beside => 'PROVINCE');

alter table petitions
  drop constraint petitions_profile_check,
  add constraint petitions_profile_check check (
    profile ~ '^cn-(2005|2022|[0-9]{4}[a-z]?v[0-9]{1,3})(\+[a-z]{2,6}-[0-9]{4}[a-z]?(v[0-9]{1,3})?){0,2}$');

alter table supervision_orders
  drop constraint supervision_orders_law_check,
  add constraint supervision_orders_law_check check (law ~ '^cn-(2005|2022|[0-9]{4}[a-z]?v[0-9]{1,3})$');
