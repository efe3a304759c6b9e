-- A casus prepared for praktijkreflectie. The description with its names stays in the casus, in the kring of the one seat
-- that wrote it, with the link to what was offered; what was offered stands in a kring of the netwerk, without names and
-- without a casus (GOV-54, GOV-69).
create table reflectie (
  netwerk_id    uuid not null,
  reflectie_id  uuid not null,
  kring_id      uuid not null,
  -- The sub-regio that brings it in (GOV-45); null where the casus names none.
  gebied        text,
  aangeboden_op timestamptz not null,
  aangeboden_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, reflectie_id),
  foreign key (netwerk_id, aangeboden_door) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index reflectie_kring on reflectie (kring_id);
call protect('reflectie', 'select, insert');

create table casusbeschrijving (
  netwerk_id    uuid not null,
  casusbeschrijving_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  gewijzigd_op  timestamptz not null,
  -- Filled once it was offered: from then on nothing changes.
  reflectie_id  uuid,
  versie        integer not null,
  inhoud        bytea not null,
  primary key (netwerk_id, casusbeschrijving_id),
  -- One for each seat.
  unique (netwerk_id, kring_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, reflectie_id) references reflectie,
  foreign key (netwerk_id, kring_id) references kring
);
create index casusbeschrijving_kring on casusbeschrijving (kring_id, casus_id);
call protect('casusbeschrijving');
