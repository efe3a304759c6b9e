-- Which actie belongs to which doel of the plan: an actie serves one doel at most, so the plan reads as a tree (OPL-21,
-- DOE-02). Apart from both, so that placing an actie makes no new version of the text of a doel.
create table doel_actie (
  netwerk_id uuid not null,
  actie_id   uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  veld_id    uuid not null,
  primary key (netwerk_id, actie_id),
  foreign key (netwerk_id, actie_id) references actie,
  foreign key (netwerk_id, veld_id) references veld,
  foreign key (netwerk_id, kring_id) references kring
);
create index doel_actie_kring on doel_actie (kring_id, veld_id);
call protect('doel_actie', 'select, insert, update, delete');
