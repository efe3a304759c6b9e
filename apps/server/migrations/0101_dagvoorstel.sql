-- Days that the procesregisseur puts before the team for the next overleg, and which of them suit whom (OVL-14).
-- Days are text (`2026-04-14`): a day is no moment, and nothing here counts with them.
create table dagvoorstel (
  netwerk_id     uuid not null,
  dagvoorstel_id uuid not null,
  kring_id       uuid not null,
  casus_id       uuid not null,
  dagen          text[] not null,
  door           uuid not null,
  op             timestamptz not null,
  -- A date was fixed, or other days were proposed.
  gesloten_op    timestamptz,
  versie         integer not null default 1,
  primary key (netwerk_id, dagvoorstel_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index dagvoorstel_kring on dagvoorstel (kring_id, casus_id);
call protect('dagvoorstel');

create table dagvoorkeur (
  netwerk_id     uuid not null,
  dagvoorkeur_id uuid not null,
  kring_id       uuid not null,
  dagvoorstel_id uuid not null,
  deelname_id    uuid not null,
  dagen          text[] not null,
  op             timestamptz not null,
  versie         integer not null default 1,
  primary key (netwerk_id, dagvoorkeur_id),
  foreign key (netwerk_id, dagvoorstel_id) references dagvoorstel,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
-- One answer per seat; answering again changes it.
create unique index dagvoorkeur_een_per_deelname on dagvoorkeur (kring_id, dagvoorstel_id, deelname_id);
call protect('dagvoorkeur');
