-- A proposal to close the casus, and what became of it (SLT-01, SLT-02, SLT-19). One that met a dissent stays, with its
-- positions: what was said then is read when it is proposed again.
create table afsluiting (
  netwerk_id    uuid not null,
  afsluiting_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  status        text not null check (status in ('voorgesteld', 'besloten', 'open-gebleven')),
  naar          text not null,
  -- The last day on which the others read along (SLT-10).
  toegang_eindigt_op date not null,
  doel_behaald  text check (doel_behaald in ('ja', 'deels', 'nee')),
  voorgesteld_op timestamptz not null,
  voorgesteld_door uuid not null,
  besloten_op   timestamptz,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, afsluiting_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index afsluiting_kring on afsluiting (kring_id, voorgesteld_op);
create unique index afsluiting_een_open on afsluiting (netwerk_id, casus_id) where status = 'voorgesteld';
call protect('afsluiting');

-- The position of one party: a decision, or what was said when consulted. It may change until the decision.
create table standpunt (
  netwerk_id    uuid not null,
  afsluiting_id uuid not null,
  deelname_id   uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  -- Null for who is consulted: that does not decide.
  eens          boolean,
  gegeven_op    timestamptz not null,
  -- Who wrote it down: the party, or the procesregisseur who heard it.
  vastgelegd_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, afsluiting_id, deelname_id),
  foreign key (netwerk_id, afsluiting_id) references afsluiting,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index standpunt_kring on standpunt (kring_id, afsluiting_id);
call protect('standpunt');

-- That a closed casus was opened again, by whom and why (SLT-11).
create table heropening (
  netwerk_id    uuid not null,
  heropening_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  aanleiding    text not null,
  heropend_op   timestamptz not null,
  heropend_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, heropening_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index heropening_kring on heropening (kring_id, heropend_op);
call protect('heropening', 'select, insert');
