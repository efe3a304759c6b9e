-- One version of one document after an overleg. Its first version has an id that follows from overleg and kind, so two
-- people who share at once share one document; what was shared never changes, a correction is the next row (OVL-40).
create table document (
  netwerk_id uuid not null,
  document_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  overleg_id uuid not null,
  soort      text not null,
  nummer     integer not null,
  status     text not null check (status in ('concept', 'gedeeld', 'gecorrigeerd')),
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  gedeeld_op timestamptz,
  gedeeld_door uuid,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, document_id),
  unique (netwerk_id, overleg_id, soort, nummer),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, kring_id) references kring
);
create index document_kring on document (kring_id, casus_id);
call protect('document');

-- One document to one person: the very bytes with that person's name on every page, sent when, opened when (COM-14, OVL-40).
-- Without a person it is the copy of the file of the casus.
create table verzending (
  netwerk_id uuid not null,
  verzending_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  document_id uuid not null,
  persoon_id uuid,
  verzonden_op timestamptz not null,
  geopend_op timestamptz,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, verzending_id),
  unique nulls not distinct (netwerk_id, document_id, persoon_id),
  foreign key (netwerk_id, document_id) references document,
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index verzending_kring on verzending (kring_id, document_id);
-- The bytes never change after they went out; only that they were opened is added.
call protect('verzending', 'select, insert');
grant update (geopend_op) on verzending to regietafel_app;

-- Opening a document is a look, like its line in the log, and leaves its mark in the same way. Runs with the rights of
-- who asks: the policy of the table stands.
create function verzending_geopend(p_netwerk uuid, p_verzending uuid, p_nu timestamptz) returns void
  language sql set search_path = public, pg_temp as $$
  update verzending set geopend_op = p_nu
  where netwerk_id = p_netwerk and verzending_id = p_verzending and geopend_op is null
$$;
grant execute on function verzending_geopend(uuid, uuid, timestamptz) to regietafel_app;
