-- 得知行政行为之日: from it the terms for reconsideration and litigation count, which no petition stops. It goes along with a transfer.
alter table petitions add column act_known_on date;
create index petitions_act_known on petitions (county_id, tenant_id, act_known_on) where act_known_on is not null;

alter table transfers add column act_known_on date;
grant select (act_known_on) on transfers to huiyin_county;

-- 劳动人事争议仲裁、农村土地承包仲裁, whose terms the statutes give
call app.admit('petitions', 'LABOUR_ARBITRATION', beside => 'ARBITRATION');
call app.admit('petitions', 'LAND_ARBITRATION', beside => 'ARBITRATION');

-- who answers for a matter is told before such a term ends
call app.admit('notices', 'RECONSIDERATION_ENDING', beside => 'MEDIATION_WINDOW');
call app.admit('notices', 'LITIGATION_ENDING', beside => 'MEDIATION_WINDOW');
