-- By what someone around a casus can still be recognised and that stands nowhere else any more: a name, address or number
-- that was changed or corrected, and who an aanmelding named. Only what is shared without names is held against it (OPL-32),
-- so no endpoint gives these rows. It goes with the kring it came from, and is destroyed with it.
create table herkenbaar (
  netwerk_id    uuid not null,
  herkenbaar_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  -- Whose it was; null for who is named outside the household.
  huishoudlid_id uuid,
  vastgelegd_op timestamptz not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, herkenbaar_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, huishoudlid_id) references huishoudlid,
  foreign key (netwerk_id, kring_id) references kring
);
create index herkenbaar_kring on herkenbaar (kring_id, casus_id);
call protect('herkenbaar', 'select, insert');
