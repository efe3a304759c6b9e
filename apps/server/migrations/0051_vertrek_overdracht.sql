-- That a seat ends: who, from when, who takes over (COM-16, ROL-32). The reason is sealed and stays with the ketenpartners.
create table vertrek (
  netwerk_id  uuid not null,
  vertrek_id  uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  deelname_id uuid not null,
  per         date not null,
  opvolger_deelname_id uuid,
  gemeld_op   timestamptz not null,
  gemeld_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, vertrek_id),
  -- One ending per seat, however many clicks.
  unique (netwerk_id, deelname_id),
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index vertrek_kring on vertrek (kring_id, casus_id);
call protect('vertrek', 'select, insert');

-- Every notice that went out about the team or the closing: to whom, when, as addressee or in copy (COM-16, SLT-20).
create table kennisgeving (
  netwerk_id  uuid not null,
  kennisgeving_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  soort       text not null check (soort in ('vertrek', 'overdracht', 'afsluiting', 'heropening')),
  -- The vertrek, overdracht, afsluiting or heropening.
  object_id   uuid not null,
  persoon_id  uuid not null,
  kopie       boolean not null,
  verstuurd_op timestamptz not null,
  primary key (netwerk_id, kennisgeving_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index kennisgeving_kring on kennisgeving (kring_id, object_id);
call protect('kennisgeving', 'select, insert');

-- Regie that goes from one person to another: proposed, then accepted, declined or withdrawn (ROL-35). Everyone with a
-- seat sees that it is proposed; `inhoud` is the reason of a "no".
create table overdracht (
  netwerk_id    uuid not null,
  overdracht_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  rol           text not null check (rol in ('procesregisseur', 'inhoudelijke-regie')),
  status        text not null check (status in ('voorgesteld', 'aanvaard', 'afgewezen', 'ingetrokken')),
  van_deelname_id uuid not null,
  -- The seat that gets the role: one that is there already, or the offered one.
  naar_deelname_id uuid not null,
  -- Holds the keys of the role until the answer: an offered seat opens nothing but `casus` (ROL-02).
  aangeboden_deelname_id uuid not null,
  -- Whether who hands over also leaves the casus.
  vertrekt      boolean not null,
  voorgesteld_op timestamptz not null,
  voorgesteld_door uuid not null,
  beantwoord_op timestamptz,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, overdracht_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, van_deelname_id) references deelname,
  foreign key (netwerk_id, naar_deelname_id) references deelname,
  foreign key (netwerk_id, aangeboden_deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index overdracht_kring on overdracht (kring_id, casus_id);
-- One proposal at a time per role.
create unique index overdracht_een_open on overdracht (netwerk_id, casus_id, rol) where status = 'voorgesteld';
call protect('overdracht');

-- What is handed over in words: for the successor and the regie, in the successor's own kring.
create table overdrachtsnotitie (
  netwerk_id    uuid not null,
  overdracht_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, overdracht_id),
  foreign key (netwerk_id, overdracht_id) references overdracht,
  foreign key (netwerk_id, kring_id) references kring
);
create index overdrachtsnotitie_kring on overdrachtsnotitie (kring_id);
call protect('overdrachtsnotitie', 'select, insert');
