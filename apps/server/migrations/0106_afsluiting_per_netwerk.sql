-- Closing as each netwerk does it: with the klant, with aftercare, with who takes over (SLT-05, SLT-06, SLT-07, SLT-14).
alter table afsluiting drop constraint afsluiting_status_check;
alter table afsluiting add constraint afsluiting_status_check
  check (status in ('voorgesteld', 'besloten', 'open-gebleven', 'ingetrokken'));
-- Asked, not guessed: null is not answered. Either of them true and the casus stays open (SLT-06).
alter table afsluiting add column onveiligheid boolean;
alter table afsluiting add column basiszorg_onvoldoende boolean;
-- The final evaluation of trajectory and results: when, and whether the klant was there; its words are sealed (SLT-07).
alter table afsluiting add column evaluatie_op date;
alter table afsluiting add column evaluatie_met_klant boolean;

-- How and on which day a position was given: by oneself in here, or told to the procesregisseur.
alter table standpunt add column wijze text not null default 'zelf'
  check (wijze in ('zelf', 'gesprek', 'telefoon', 'schriftelijk'));
alter table standpunt add column gezegd_op date;

-- The position of who decides along without a seat: the klant, and the people around the klant (NET-44). Written down by the
-- procesregisseur, with how and when it was given.
create table partijstandpunt (
  netwerk_id    uuid not null,
  afsluiting_id uuid not null,
  partij        text not null check (partij in ('klant', 'informeel-netwerk')),
  kring_id      uuid not null,
  casus_id      uuid not null,
  -- Null for who is consulted.
  eens          boolean,
  wijze         text not null check (wijze in ('gesprek', 'telefoon', 'schriftelijk')),
  gezegd_op     date not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, afsluiting_id, partij),
  foreign key (netwerk_id, afsluiting_id) references afsluiting,
  foreign key (netwerk_id, kring_id) references kring
);
create index partijstandpunt_kring on partijstandpunt (kring_id, afsluiting_id);
call protect('partijstandpunt');

-- What was agreed for after the closing: who does what, when, how often (SLT-05). The days run from the closing on.
create table nazorgafspraak (
  netwerk_id    uuid not null,
  nazorgafspraak_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  afsluiting_id uuid not null,
  -- The day of the next contact; null when it is done.
  volgende_op   date,
  -- Once when null; else again after so many weeks, until the last day.
  om_de_weken   smallint check (om_de_weken > 0),
  tot_en_met    date,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, nazorgafspraak_id),
  foreign key (netwerk_id, afsluiting_id) references afsluiting,
  foreign key (netwerk_id, kring_id) references kring
);
create index nazorgafspraak_kring on nazorgafspraak (kring_id, casus_id);
call protect('nazorgafspraak');

-- A casus that needs little but is not closed: looked at now and then (SLT-13).
create table waakvlam (
  netwerk_id    uuid not null,
  waakvlam_id   uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  begonnen_op   timestamptz not null,
  begonnen_door uuid not null,
  om_de_weken   smallint not null check (om_de_weken > 0),
  volgende_op   date not null,
  beeindigd_op  timestamptz,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, waakvlam_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index waakvlam_kring on waakvlam (kring_id, begonnen_op);
create unique index waakvlam_een_open on waakvlam (netwerk_id, casus_id) where beeindigd_op is null;
call protect('waakvlam');

-- How it was found at such a moment; append-only (SLT-12, SLT-13). `object_id` is the nazorgafspraak or the waakvlam.
create table nazorgcontact (
  netwerk_id    uuid not null,
  nazorgcontact_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  object_id     uuid not null,
  uitkomst      text not null check (uitkomst in ('goed', 'opnieuw-aanmelden', 'weer-actief')),
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, nazorgcontact_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index nazorgcontact_kring on nazorgcontact (kring_id, vastgelegd_op);
call protect('nazorgcontact', 'select, insert');

-- Going on after a closing starts from the plan as it stood then (SLT-11); null when none was established.
alter table heropening add column plan_versie integer;

-- After a reopening consent is asked anew: what was answered, how and when (SLT-11). Append-only: a later answer is a new row.
create table toestemmingsvraag (
  netwerk_id    uuid not null,
  toestemmingsvraag_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  heropening_id uuid not null,
  antwoord      text not null check (antwoord in ('ja', 'nee', 'niet-gevraagd')),
  wijze         text not null check (wijze in ('gesprek', 'telefoon', 'schriftelijk')),
  gezegd_op     date not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, toestemmingsvraag_id),
  foreign key (netwerk_id, heropening_id) references heropening,
  foreign key (netwerk_id, kring_id) references kring
);
create index toestemmingsvraag_kring on toestemmingsvraag (kring_id, vastgelegd_op);
call protect('toestemmingsvraag', 'select, insert');
