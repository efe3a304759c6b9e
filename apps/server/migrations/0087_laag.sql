-- A casus stands on one of the ordered layers of its netwerk, where it has them, and is worked on by one or more visies
-- (NET-17, NET-18). Which there are is in the profile.
alter table casus add column laag text;
alter table casus add column visies text[] not null default '{}';

-- Append-only: every move up or down is told once, with its reason, and stays.
create table laagwissel (
  netwerk_id    uuid not null,
  laagwissel_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  -- Null: the casus had no layer yet.
  van           text,
  naar          text not null,
  gewisseld_op  timestamptz not null,
  gewisseld_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, laagwissel_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index laagwissel_kring on laagwissel (kring_id);
call protect('laagwissel', 'select, insert');
