-- What the procesregisseur decided about one text in this casus: replace it by a label, or leave it. It holds for every
-- later text of the casus and stays as evidence; taken back, the row stays too (OPL-33). Only the regie holds the words.
create table anonimisering_besluit (
  netwerk_id    uuid not null,
  besluit_id    uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  keuze         text not null check (keuze in ('vervang', 'laat-staan')),
  besloten_op   timestamptz not null,
  besloten_door uuid not null,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, besluit_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index anonimisering_besluit_kring on anonimisering_besluit (kring_id, casus_id);
call protect('anonimisering_besluit', 'select, insert');
grant update (ingetrokken_op, ingetrokken_door) on anonimisering_besluit to regietafel_app;

-- A document was read from begin to end before it went out without names: the fingerprint of exactly what was read, and the
-- key of that moment (who is behind which label). One that nobody shared yet has no row in `document`, so no foreign key.
create table anonimisering_controle (
  netwerk_id    uuid not null,
  controle_id   uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  document_id   uuid not null,
  afgerond_op   timestamptz not null,
  afgerond_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, controle_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index anonimisering_controle_kring on anonimisering_controle (kring_id, document_id);
-- Evidence: never changed.
call protect('anonimisering_controle', 'select, insert');
