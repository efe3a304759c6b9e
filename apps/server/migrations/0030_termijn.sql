-- Every running term of a casus: what is owed or reminded of, until when, by whom (NET-56, appendix C). A row holds no
-- text, so its columns stand in the clear; which kring reads it follows from its kind.
create table termijn (
  netwerk_id  uuid not null,
  termijn_id  uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  soort       text not null,
  -- The overleg, actie or mailgroep it is about; null when it is about the casus itself.
  object_id   uuid,
  -- A term keeps the version of the profile under which it arose (NET-04).
  profiel_versie integer not null,
  start       date not null,
  waarschuwing_op date not null,
  vervalt_op  date not null,
  -- Null for a reminder: without a term in the agreement nothing can be late.
  te_laat_vanaf date,
  verantwoordelijk text[] not null,
  bij_te_laat_aan text[] not null,
  -- The seat that owes it, where that is one person: the actiehouder.
  deelname_id uuid,
  gehaald_op  timestamptz,
  ingetrokken_op timestamptz,
  -- Which reminders went out: a job that runs twice sends once (SYS-05).
  herinnerd   text[] not null default '{}',
  versie      integer not null default 1,
  primary key (netwerk_id, termijn_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index termijn_kring on termijn (kring_id, casus_id, vervalt_op) where gehaald_op is null and ingetrokken_op is null;
-- One running term per kind and subject.
create unique index termijn_een_lopende on termijn (netwerk_id, casus_id, soort, coalesce(object_id, casus_id))
  where gehaald_op is null and ingetrokken_op is null;
call protect('termijn');
