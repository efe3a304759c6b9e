-- What is agreed about the regie of one casus beside the seats (ROL-15 .. ROL-17, ROL-57, B-14, B-15). The kader follows from the
-- maatregelen: forced for a person as long as one runs, and for the casus with it.
create table maatregel (
  netwerk_id  uuid not null,
  maatregel_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  huishoudlid_id uuid not null,
  soort       text not null,
  van         date not null,
  tot         date,
  -- Whether the GI leads the process for the whole household, or only for this person.
  hoofdregie  text not null check (hoofdregie in ('gi', 'blijft')),
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, maatregel_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, huishoudlid_id) references huishoudlid,
  foreign key (netwerk_id, kring_id) references kring,
  check (tot is null or tot >= van)
);
create index maatregel_kring on maatregel (kring_id, van);
call protect('maatregel');

-- One main procesregisseur; who holds it for a part stands here: for one jeugdige, or supporting at niveau 5 (B-14, RGK-55).
create table deelprocesregie (
  netwerk_id  uuid not null,
  deelprocesregie_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  deelname_id uuid not null,
  huishoudlid_id uuid,
  van         timestamptz not null,
  tot         timestamptz,
  vastgelegd_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, deelprocesregie_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index deelprocesregie_kring on deelprocesregie (kring_id, van);
create unique index deelprocesregie_een on deelprocesregie (netwerk_id, deelname_id) where tot is null;
call protect('deelprocesregie');

-- Klant or netwerk carry the procesregie; a professional holds the seat behind them (B-15).
create table klantregie (
  netwerk_id  uuid not null,
  klantregie_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  achterwacht_deelname_id uuid not null,
  -- From niveau 3 only after the safety was weighed; what was weighed is sealed.
  gewogen     boolean not null,
  van         timestamptz not null,
  tot         timestamptz,
  vastgelegd_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, klantregie_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, achterwacht_deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index klantregie_kring on klantregie (kring_id, van);
create unique index klantregie_een on klantregie (netwerk_id, casus_id) where tot is null;
call protect('klantregie');

-- Whom the klant would like as procesregisseur, whether it came so, and why not (ROL-16). Append-only.
create table regievoorkeur (
  netwerk_id  uuid not null,
  regievoorkeur_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  gevolgd     boolean not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, regievoorkeur_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index regievoorkeur_kring on regievoorkeur (kring_id, vastgelegd_op);
call protect('regievoorkeur', 'select, insert');
