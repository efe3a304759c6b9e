-- Who takes notes in an overleg besides the two regisseurs: may write in the plan while that overleg goes on (PRV-33).
create table schrijver (
  netwerk_id  uuid not null,
  overleg_id  uuid not null,
  deelname_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  primary key (netwerk_id, overleg_id, deelname_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index schrijver_kring on schrijver (kring_id, casus_id);
call protect('schrijver', 'select, insert, delete');

-- The plan as it was agreed at a table, with who agreed. Never changes: later texts are a later version (OVL-30, SYS-06).
create table plan_versie (
  netwerk_id uuid not null,
  plan_versie_id uuid not null,
  kring_id   uuid not null,
  casus_id   uuid not null,
  overleg_id uuid not null,
  nummer     integer not null,
  vastgesteld_op timestamptz not null,
  vastgesteld_door uuid not null,
  -- Seats of those at the table who agreed.
  akkoord    uuid[] not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, plan_versie_id),
  -- Two who establish at once get two numbers, or one is refused.
  unique (netwerk_id, casus_id, nummer),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, kring_id) references kring
);
create index plan_versie_kring on plan_versie (kring_id, casus_id, nummer);
call protect('plan_versie', 'select, insert');
