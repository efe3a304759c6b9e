-- A partner tells the regie that something does not work out or changes (DOE-06, DOE-07). It stands in the kring that the
-- sender shares with the regie, so a copy reaches the other regisseur and a line manager never holds it (PRV-39).
create table signaal (
  netwerk_id  uuid not null,
  signaal_id  uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  soort       text not null,
  actie_id    uuid,
  status      text not null,
  deelname_id uuid not null,
  door        uuid not null,
  aan_deelname_id uuid not null,
  kopie_deelname_ids uuid[] not null default '{}',
  gemaakt_op  timestamptz not null,
  beantwoord_op timestamptz,
  beantwoord_door uuid,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, signaal_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, actie_id) references actie,
  foreign key (netwerk_id, kring_id) references kring
);
create index signaal_kring on signaal (kring_id, status, gemaakt_op);
call protect('signaal');

-- One rung of raising an obstacle, with a record of its own (DOE-08, DOE-09). What the addressee needs is copied into the
-- row, for a manager must not reach the actie, the household or the plan (DOE-19, PRV-40).
create table escalatie (
  netwerk_id  uuid not null,
  escalatie_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  actie_id    uuid not null,
  status      text not null,
  -- Code and rung of the netwerk's target (NET-46); null between partners and regisseurs.
  doel        text,
  trede       smallint not null default 0,
  door        uuid not null,
  van_rol     text not null,
  aan_deelname_id uuid not null,
  aan_persoon_id uuid not null,
  aan_rol     text not null,
  einddatum   date not null,
  gemaakt_op  timestamptz not null,
  beantwoord_op timestamptz,
  beantwoord_door uuid,
  afgerond_op timestamptz,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, escalatie_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, actie_id) references actie,
  foreign key (netwerk_id, kring_id) references kring
);
create index escalatie_kring on escalatie (kring_id, status, gemaakt_op);
call protect('escalatie');

-- A talk of the two regisseurs; one entry serves both, and where the round includes them also the ketenpartners spoken
-- to (DOE-20, DOE-21, PRV-38). Append-only.
create table contactmoment (
  netwerk_id  uuid not null,
  contactmoment_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  dag         date not null,
  onderwerpen text[] not null,
  deelname_ids uuid[] not null,
  door        uuid not null,
  op          timestamptz not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, contactmoment_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index contactmoment_kring on contactmoment (kring_id, dag);
call protect('contactmoment', 'select, insert');
