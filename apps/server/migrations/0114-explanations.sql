-- 解释说明: what officials explained on a matter, and what service the petitioner was told of. Nothing here says how somebody took it.

create table explanations (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  held_at timestamptz not null,
  place text not null check (length(place) between 1 and 200),
  explainer_ids uuid[] not null,
  explainers text[] not null check (cardinality(explainers) between 1 and 10),
  explained text not null check (length(explained) between 1 and 5000),
  rules text not null check (length(rules) between 1 and 2000),
  materials text[] not null check (cardinality(materials) <= 20),
  recorded_at timestamptz not null,
  recorded_by text not null,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint explanations_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id)
);
create index explanations_of_petition on explanations (county_id, tenant_id, petition_id, held_at);
call app.wall('explanations');

-- 法律援助等服务的告知: who does not want it gives no reason.
create table aid_offers (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  service text not null check (service in ('LEGAL_AID', 'LEGAL_ADVICE', 'RELIEF_APPLICATION', 'COUNSELLING_SERVICE', 'OTHER_SERVICE')),
  agency text not null check (length(agency) between 1 and 100),
  status text not null check (status in ('AID_OFFERED', 'AID_WANTED', 'AID_NOT_WANTED', 'AID_HANDED_ON', 'AID_ACKNOWLEDGED')),
  offered_on date not null,
  offered_by text not null,
  handed_on date check (handed_on >= offered_on),
  acknowledged_on date check (acknowledged_on >= handed_on),
  signer text check (length(signer) between 1 and 100),
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint aid_offers_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint aid_offers_handed check ((status in ('AID_HANDED_ON', 'AID_ACKNOWLEDGED')) = (handed_on is not null)
    and (status = 'AID_ACKNOWLEDGED') = (acknowledged_on is not null) and (acknowledged_on is null) = (signer is null))
);
create index aid_offers_of_petition on aid_offers (county_id, tenant_id, petition_id, offered_on);
call app.wall('aid_offers');

call app.withhold('explanations');
call app.withhold('aid_offers');
