-- Where figures of the overview lead: what was given back, and what was rated, in a period.
create index petition_events_returned on petition_events (county_id, tenant_id, at desc) where kind = 'RETURNED';
create index transfer_hops_objected on transfer_hops (county_id, tenant_id, at desc) where kind = 'OBJECTED';
create index ratings_rated on ratings (county_id, tenant_id, rated_at);
