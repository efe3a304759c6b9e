-- What was agreed: who does what by when (DOE-02, DOE-04). One responsible seat; the first one stays visible when an
-- actie is passed on (DOE-27).
create table actie (
  netwerk_id  uuid not null,
  actie_id    uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  status      text not null,
  deelname_id uuid not null,
  eerste_deelname_id uuid not null,
  -- The overleg in which it was agreed, if any.
  overleg_id  uuid,
  einddatum   date not null,
  gemaakt_op  timestamptz not null,
  gemaakt_door uuid not null,
  gewijzigd_op timestamptz not null,
  afgerond_op timestamptz,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, actie_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, eerste_deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index actie_kring on actie (kring_id, status, einddatum);
create index actie_deelname on actie (netwerk_id, deelname_id);
call protect('actie');

-- How an actie goes, and the friendly reminders of one partner to another (DOE-05, DOE-18). Append-only: what was said
-- stays said.
create table terugkoppeling (
  netwerk_id  uuid not null,
  terugkoppeling_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  actie_id    uuid not null,
  -- voortgang, afronding, lukt-niet, overdracht, intrekking or aanspreken.
  soort       text not null,
  -- Where it went (NET-32); null for what has no channel of its own.
  kanaal      text,
  door        uuid not null,
  op          timestamptz not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, terugkoppeling_id),
  foreign key (netwerk_id, actie_id) references actie,
  foreign key (netwerk_id, kring_id) references kring
);
create index terugkoppeling_kring on terugkoppeling (kring_id, actie_id, op);
call protect('terugkoppeling', 'select, insert');
