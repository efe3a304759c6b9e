-- One field of the plan, or one of several quotes or doelen, each with its own version: so two people fill the plan
-- beside each other, and a clash touches one field only (OPL-36, OVL-29).
create table veld (
  netwerk_id uuid not null,
  -- For a field that stands in the plan once it follows from casus and code, so two first writers meet in one row.
  veld_id    uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  code       text not null,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz,
  gewijzigd_door uuid,
  -- Taken out of the plan; what was written stays in veld_versie.
  vervallen_op timestamptz,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, veld_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index veld_kring on veld (kring_id, gemaakt_op);
call protect('veld');

-- Who wrote what and when. Append-only: a text that was replaced can still be read.
create table veld_versie (
  netwerk_id uuid not null,
  veld_id    uuid not null,
  versie     integer not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  door       uuid not null,
  op         timestamptz not null,
  vervallen  boolean not null default false,
  inhoud     bytea not null,
  primary key (netwerk_id, veld_id, versie),
  foreign key (netwerk_id, veld_id) references veld,
  foreign key (netwerk_id, kring_id) references kring
);
create index veld_versie_kring on veld_versie (kring_id, veld_id);
call protect('veld_versie', 'select, insert');
