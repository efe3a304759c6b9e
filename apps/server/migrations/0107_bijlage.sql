-- A file that goes with a bericht, in its kring: who may read the one may read the other (COM-18). Its name is sealed; the file itself
-- lies apart, so that a list opens names and no megabytes.
create table bijlage (
  netwerk_id uuid not null,
  bijlage_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  bericht_id uuid not null,
  -- By what the file begins with, never by its name (PRV-25).
  soort      text not null check (soort in ('pdf', 'jpeg', 'png')),
  grootte    integer not null,
  -- What a picture tells about its maker and place was taken out; a pdf stays as it was.
  ontdaan    boolean not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, bijlage_id),
  foreign key (netwerk_id, bericht_id) references bericht,
  foreign key (netwerk_id, kring_id) references kring
);
create index bijlage_kring on bijlage (kring_id, bericht_id);
call protect('bijlage', 'select, insert');

create table bijlage_bestand (
  netwerk_id uuid not null,
  bijlage_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, bijlage_id),
  foreign key (netwerk_id, bijlage_id) references bijlage,
  foreign key (netwerk_id, kring_id) references kring
);
create index bijlage_bestand_kring on bijlage_bestand (kring_id, bijlage_id);
call protect('bijlage_bestand', 'select, insert');
