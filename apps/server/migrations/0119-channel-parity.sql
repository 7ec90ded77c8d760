-- 来信来访一视同仁: how the matters of a period fared, channel by channel, is read off the index by which lists begin, whatever the
-- matters' texts weigh. It takes the place of the one there was, so that a matter is written into no index more.
drop index petitions_newest;
create index petitions_newest on petitions (county_id, tenant_id, received_at desc, id desc)
  include (channel, status, counted, confidential, disposed_at, answered_at, answered_in_time);
