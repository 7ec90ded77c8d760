-- 法定途径: which way the petitioner was told of and from which day its term counts; and the packets that went to the receiving organ,
-- with its acknowledgement.

alter table petitions
  add column pathway text check (pathway in ('RECONSIDERATION', 'ADMINISTRATIVE_LITIGATION', 'LITIGATION', 'ARBITRATION', 'PARTY_APPEAL',
    'ADMINISTRATIVE_PROCEDURE', 'DUTY', 'COURT_CONFIRMATION', 'TEACHER_APPEAL', 'INFORMATION_REQUEST')),
  add column pathway_from date,
  add constraint petitions_pathway check (pathway is not null or pathway_from is null);

create table hand_offs (
  county_id integer not null,
  tenant_id uuid not null,
  id uuid not null,
  petition_id uuid not null,
  receiver text not null check (length(receiver) between 1 and 100),
  items text not null check (length(items) between 1 and 1000),
  means text not null check (means in ('SENT_BY_HAND', 'SENT_BY_POST', 'SENT_ONLINE')),
  handed_at timestamptz not null,
  handed_by text not null,
  acknowledged_on date,
  signer text check (length(signer) between 1 and 100),
  proof_kind text check (proof_kind in ('SIGNED_LIST', 'RETURN_SLIP', 'WRITTEN_REPLY', 'CONFIRMED_BY_PHONE')),
  proof text check (length(proof) between 1 and 500),
  recorded_by text,
  version integer not null default 1,
  primary key (county_id, tenant_id, id),
  constraint hand_offs_petition foreign key (county_id, tenant_id, petition_id) references petitions (county_id, tenant_id, id),
  constraint hand_offs_acknowledged check (num_nulls(acknowledged_on, signer, proof_kind, proof, recorded_by) in (0, 5))
);
create index hand_offs_of_petition on hand_offs (county_id, tenant_id, petition_id);
call app.wall('hand_offs');
call app.withhold('hand_offs');
