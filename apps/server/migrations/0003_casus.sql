-- A request to take up a casus. Its own kring: whoever filed it and the procesregisseurs of the network.
create table aanmelding (
  netwerk_id    uuid not null references netwerk,
  aanmelding_id uuid not null,
  kring_id      uuid not null,
  status        text not null,
  ontvangen_op  timestamptz not null,
  aanmelder_id  uuid not null,
  -- Nothing may stay without owner (INT-11).
  eigenaar_id   uuid,
  niveau        smallint,
  huis          text,
  themas        text[] not null default '{}',
  urgentie      text not null,
  grondslag     text not null,
  -- Who already coordinates the help, if anyone (ROL-08).
  bekende_regie_id uuid,
  besloten_op   timestamptz,
  besloten_door uuid,
  casus_id      uuid,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, aanmelding_id),
  foreign key (netwerk_id, kring_id) references kring
);
create index aanmelding_kring on aanmelding (kring_id);
call protect('aanmelding');

-- Why this casus may be worked on at all: recorded before anything else (NET-50, NET-51, WGS 1.8(5)).
create table doelbinding (
  netwerk_id uuid not null,
  casus_id   uuid not null,
  kring_id   uuid not null,
  grondslag  text not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, casus_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index doelbinding_kring on doelbinding (kring_id);
call protect('doelbinding');

-- The household: one person or more; one may be the person whom it is about (HHD-01, HHD-02).
create table huishoudlid (
  netwerk_id     uuid not null,
  huishoudlid_id uuid not null,
  kring_id       uuid not null,
  casus_id       uuid not null,
  is_indexpersoon boolean not null,
  gewijzigd_op   timestamptz not null,
  vervallen_op   timestamptz,
  versie         integer not null default 1,
  inhoud         bytea not null,
  primary key (netwerk_id, huishoudlid_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index huishoudlid_kring on huishoudlid (kring_id);
call protect('huishoudlid');
