-- The agreements on which a netwerk works together: title, days, version and who signed; and its working method, which is
-- adopted for a time and then looked at again (NET-14, NET-16, PRV-12). Read by everyone in the netwerk.
create table convenant (
  netwerk_id   uuid not null references netwerk,
  convenant_id uuid not null,
  kring_id     uuid not null,
  soort        text not null check (soort in ('convenant', 'werkwijze')),
  titel        text not null,
  -- The day it was concluded or adopted; null where only its existence was known.
  gesloten_op  date,
  -- The last day; null when it holds until it is withdrawn.
  geldig_tot   date,
  -- How the document itself calls its version.
  aanduiding   text,
  ingetrokken_op date,
  versie       integer not null default 1,
  primary key (netwerk_id, convenant_id),
  foreign key (netwerk_id, kring_id) references kring
);
create index convenant_kring on convenant (kring_id);
call protect('convenant');

create table convenant_ondertekenaar (
  netwerk_id     uuid not null,
  convenant_id   uuid not null,
  organisatie_id uuid not null,
  kring_id       uuid not null,
  primary key (netwerk_id, convenant_id, organisatie_id),
  foreign key (netwerk_id, convenant_id) references convenant,
  foreign key (netwerk_id, organisatie_id) references organisatie,
  foreign key (netwerk_id, kring_id) references kring
);
create index convenant_ondertekenaar_organisatie on convenant_ondertekenaar (kring_id, organisatie_id);
call protect('convenant_ondertekenaar', 'select, insert, delete');

-- The document, sealed. Each upload is a new row: what was there stays.
create table convenant_bestand (
  netwerk_id   uuid not null,
  bestand_id   uuid not null,
  convenant_id uuid not null,
  kring_id     uuid not null,
  grootte      integer not null,
  geplaatst_op timestamptz not null,
  geplaatst_door uuid not null,
  versie       integer not null default 1,
  inhoud       bytea not null,
  primary key (netwerk_id, bestand_id),
  foreign key (netwerk_id, convenant_id) references convenant,
  foreign key (netwerk_id, kring_id) references kring
);
create index convenant_bestand_kring on convenant_bestand (kring_id, convenant_id);
call protect('convenant_bestand', 'select, insert');

-- What an organisation itself said until now, whether it signed, becomes a signature under one agreement per netwerk. The
-- owner of the tables is held to their policies as well, so that is put off for this one step.
alter table organisatie no force row level security;
alter table convenant no force row level security;
alter table convenant_ondertekenaar no force row level security;
insert into convenant (netwerk_id, convenant_id, kring_id, soort, titel)
  select netwerk_id, gen_random_uuid(), kring_id, 'convenant', 'Samenwerkingsconvenant'
  from (select distinct netwerk_id, kring_id from organisatie where convenant) getekend;
insert into convenant_ondertekenaar (netwerk_id, convenant_id, organisatie_id, kring_id)
  select o.netwerk_id, c.convenant_id, o.organisatie_id, o.kring_id
  from organisatie o join convenant c on c.netwerk_id = o.netwerk_id where o.convenant;
alter table organisatie force row level security;
alter table convenant force row level security;
alter table convenant_ondertekenaar force row level security;
alter table organisatie drop column convenant;

-- On which ground we share with who did not sign: chosen from the list of the netwerk, besides the words (NET-15).
alter table deelname_onderbouwing add column grondslag text;
