-- The county overview reads one facet's range of keys of all tenants at once. The count itself stays out of the index, so
-- that adding to it goes on without touching any.
create index tallies_by_key on tallies (county_id, facet, key collate "C");
