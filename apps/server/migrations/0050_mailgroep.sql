-- The secure thread of one casus (COM-05). Who is in it follows from the seats, so no list of members can go stale (COM-08).
create table mailgroep (
  netwerk_id   uuid not null,
  mailgroep_id uuid not null,
  kring_id     uuid not null,
  casus_id     uuid not null,
  gemaakt_op   timestamptz not null,
  gemaakt_door uuid not null,
  -- Closing the casus archives it: readable for whoever may still read the casus, closed for writing (SLT-10).
  gearchiveerd_op timestamptz,
  versie       integer not null default 1,
  primary key (netwerk_id, mailgroep_id),
  -- COM-01: one per casus, however many clicks.
  unique (netwerk_id, casus_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index mailgroep_kring on mailgroep (kring_id);
call protect('mailgroep');

-- Append-only: what was sent stays as it was sent.
create table bericht (
  netwerk_id   uuid not null,
  bericht_id   uuid not null,
  kring_id     uuid not null,
  casus_id     uuid not null,
  mailgroep_id uuid not null,
  -- The bericht that started the thread; itself for the first one.
  draad_id     uuid not null,
  soort        text not null check (soort in ('bericht', 'terugkoppeling', 'document', 'vertrek')),
  -- The actie, document or deelname it tells of.
  object_id    uuid,
  geplaatst_op timestamptz not null,
  -- Null when the system wrote it.
  geplaatst_door uuid,
  versie       integer not null default 1,
  inhoud       bytea not null,
  primary key (netwerk_id, bericht_id),
  foreign key (netwerk_id, mailgroep_id) references mailgroep,
  foreign key (netwerk_id, draad_id) references bericht,
  foreign key (netwerk_id, kring_id) references kring
);
create index bericht_kring on bericht (kring_id, geplaatst_op);
call protect('bericht', 'select, insert');

-- Who read which bericht, and when.
create table bericht_lezing (
  netwerk_id uuid not null,
  bericht_id uuid not null,
  persoon_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  gelezen_op timestamptz not null,
  primary key (netwerk_id, bericht_id, persoon_id),
  foreign key (netwerk_id, bericht_id) references bericht,
  foreign key (netwerk_id, kring_id) references kring
);
create index bericht_lezing_kring on bericht_lezing (kring_id, casus_id);
call protect('bericht_lezing', 'select, insert');

-- An older bericht that the procesregisseur opened for someone who joined later (COM-08).
create table bericht_opening (
  netwerk_id  uuid not null,
  bericht_id  uuid not null,
  deelname_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  geopend_op  timestamptz not null,
  geopend_door uuid not null,
  primary key (netwerk_id, bericht_id, deelname_id),
  foreign key (netwerk_id, bericht_id) references bericht,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index bericht_opening_kring on bericht_opening (kring_id, casus_id);
call protect('bericht_opening', 'select, insert');
