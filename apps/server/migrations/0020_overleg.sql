-- Whose `inbreng` kring it is: a regisseur holds everyone's, so holding one does not tell (PRV-36).
alter table kring add column deelname_id uuid;
create index kring_deelname on kring (netwerk_id, deelname_id) where deelname_id is not null;

-- Who had the inhoudelijke regie, from and until, and how it came about (ROL-07, ROL-41, ROL-42). The seat itself stays.
create table regietoewijzing (
  netwerk_id    uuid not null,
  toewijzing_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  deelname_id   uuid not null,
  persoon_id    uuid not null,
  bron          text not null check (bron in ('vooringevuld', 'overleg', 'overdracht')),
  van           timestamptz not null,
  tot           timestamptz,
  overleg_id    uuid,
  -- The two questions of ROL-06; a "no" is allowed and stays visible.
  direct_contact boolean,
  kijkt_voorbij_organisatie boolean,
  primary key (netwerk_id, toewijzing_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index regietoewijzing_kring on regietoewijzing (kring_id, van);
create unique index regietoewijzing_een on regietoewijzing (netwerk_id, casus_id) where tot is null;
call protect('regietoewijzing');

-- A planned conversation about one casus. Type, times and place are structure; purpose, address and reasons are sealed.
create table overleg (
  netwerk_id uuid not null,
  overleg_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  type       text not null,
  eerste     boolean not null,
  status     text not null check (status in ('gepland', 'lopend', 'verdaagd', 'afgerond', 'geannuleerd')),
  begin      timestamptz not null,
  eind       timestamptz not null,
  vorm       text not null check (vorm in ('fysiek', 'online')),
  -- Code of a house of the network; only that may stand in a calendar (OVL-43).
  huis       text,
  voorzitter_deelname_id uuid not null,
  -- SEQUENCE of the calendar: one more with each change and with the cancellation (RFC 5546).
  volgnummer integer not null default 0,
  gepland_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  gestart_op timestamptz,
  afgerond_op timestamptz,
  -- The voorzitter chose to go on without a must-attend person (OVL-28).
  doorgegaan_zonder boolean not null default false,
  profiel_versie integer not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, overleg_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring,
  check (eind > begin)
);
create index overleg_kring on overleg (kring_id, begin);
-- OVL-02: one first overleg per casus, however many clicks.
create unique index overleg_een_eerste on overleg (netwerk_id, casus_id) where eerste and status <> 'geannuleerd';
call protect('overleg');

-- One item of the agenda with its time box and the time it really took (OVL-23, OVL-24).
create table agendapunt (
  netwerk_id uuid not null,
  agendapunt_id uuid not null,
  kring_id   uuid not null,
  overleg_id uuid not null,
  -- Code of the profile's item; null for one that was added.
  code       text,
  volgorde   smallint not null,
  minuten    smallint not null check (minuten between 0 and 480),
  stand      text not null default 'open' check (stand in ('open', 'bezig', 'behandeld')),
  -- Since when it runs, and the seconds it took before that.
  bezig_sinds timestamptz,
  besteed    integer not null default 0,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, agendapunt_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, kring_id) references kring
);
create index agendapunt_kring on agendapunt (kring_id, overleg_id);
-- One item at a time.
create unique index agendapunt_een_bezig on agendapunt (netwerk_id, overleg_id) where stand = 'bezig';
call protect('agendapunt', 'select, insert, update, delete');

-- One invitee: the invitation, the answer, and who sat at the table (OVL-11, OVL-27).
create table uitnodiging (
  netwerk_id uuid not null,
  uitnodiging_id uuid not null,
  kring_id   uuid not null,
  overleg_id uuid not null,
  deelname_id uuid not null,
  persoon_id uuid not null,
  zeker_aanwezig boolean not null,
  status     text not null,
  beantwoord_op timestamptz,
  vervanger_id uuid,
  vervanger_deelname_id uuid,
  -- That it is ready may everyone know; what it says not yet (OVL-04, PRV-36).
  voorbereid boolean not null default false,
  aanwezigheid text check (aanwezigheid in ('aanwezig', 'afwezig-met-bericht', 'afwezig', 'vervangen')),
  -- When the statement on careful use was confirmed, and who noted it (OVL-31).
  zorgvuldigheid_op timestamptz,
  zorgvuldigheid_door uuid,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, uitnodiging_id),
  unique (netwerk_id, overleg_id, deelname_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index uitnodiging_kring on uitnodiging (kring_id, overleg_id);
create index uitnodiging_persoon on uitnodiging (netwerk_id, persoon_id);
call protect('uitnodiging');

-- What one partner prepares. In the kring of author and regie until the overleg opens, then in `casuspartners` (OVL-05, PRV-36).
create table inbreng (
  netwerk_id uuid not null,
  inbreng_id uuid not null,
  kring_id   uuid not null,
  overleg_id uuid not null,
  uitnodiging_id uuid not null,
  -- The seat of its author: the invitee, or the substitute.
  deelname_id uuid not null,
  persoon_id uuid not null,
  -- Told at the table only: never in a document (OVL-32).
  actueel_mondeling boolean not null default false,
  verleden_mondeling boolean not null default false,
  -- Taken from the table by the procesregisseur (PRV-04).
  beperkt    boolean not null default false,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, inbreng_id),
  unique (netwerk_id, overleg_id, deelname_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, uitnodiging_id) references uitnodiging,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index inbreng_kring on inbreng (kring_id, overleg_id);
call protect('inbreng');

-- One text field of the table: a note with an item of the agenda, or what one partner tells. Each has its own version,
-- so that two people type beside each other.
create table notitie (
  netwerk_id uuid not null,
  notitie_id uuid not null,
  kring_id   uuid not null,
  overleg_id uuid not null,
  agendapunt_id uuid,
  uitnodiging_id uuid,
  alleen_mondeling boolean not null default false,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, notitie_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, uitnodiging_id) references uitnodiging,
  foreign key (netwerk_id, kring_id) references kring,
  check ((agendapunt_id is null) <> (uitnodiging_id is null))
);
create index notitie_kring on notitie (kring_id, overleg_id);
call protect('notitie', 'select, insert, update, delete');

-- The decision log of the overleg; append-only: a changed mind is a new decision (OVL-41).
create table besluit (
  netwerk_id uuid not null,
  besluit_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  overleg_id uuid not null,
  soort      text not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  -- Seats of those who decided.
  door       uuid[] not null,
  -- inhoudelijke-regie: whose it became; niveau: the new one; vervolg: the day, or none needed.
  deelname_id uuid,
  niveau     smallint,
  vervolg_dag date,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, besluit_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, kring_id) references kring
);
create index besluit_kring on besluit (kring_id, overleg_id);
call protect('besluit', 'select, insert');
