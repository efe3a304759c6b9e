-- Where the household is in the audience, each member gets a copy in the hand: the very bytes, with that person's name on
-- every page, and when and how it was handed over (NET-39, COM-09).
create table uitreiking (
  netwerk_id uuid not null,
  uitreiking_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  document_id uuid not null,
  huishoudlid_id uuid not null,
  gemaakt_op timestamptz not null,
  wijze      text check (wijze in ('gegeven', 'gestuurd', 'voorgelezen')),
  uitgereikt_op date,
  uitgereikt_door uuid,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, uitreiking_id),
  unique (netwerk_id, document_id, huishoudlid_id),
  check ((wijze is null) = (uitgereikt_op is null) and (wijze is null) = (uitgereikt_door is null)),
  foreign key (netwerk_id, document_id) references document,
  foreign key (netwerk_id, huishoudlid_id) references huishoudlid,
  foreign key (netwerk_id, kring_id) references kring
);
create index uitreiking_kring on uitreiking (kring_id, document_id);
-- The bytes never change; only that they were handed over is added.
call protect('uitreiking', 'select, insert');
grant update (wijze, uitgereikt_op, uitgereikt_door) on uitreiking to regietafel_app;
