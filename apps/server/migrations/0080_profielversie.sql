-- The netwerkprofiel leaves the code: every netwerk keeps its own versions, so a sixth netwerk is rows and no release (NET-04, NET-06).
create table profielversie (
  netwerk_id       uuid not null references netwerk,
  profielversie_id uuid not null,
  kring_id         uuid not null,
  -- The number by which an obligation remembers the version under which it arose.
  nummer           integer not null,
  status           text not null check (status in ('voorstel', 'vastgesteld', 'afgewezen', 'ingetrokken')),
  geldig_vanaf     date not null,
  -- Every value with its state and source. Policy and no person, so it stands in the clear.
  profiel          jsonb not null,
  voorgesteld_op   timestamptz not null,
  -- Null: delivered with the product, or made with the netwerk.
  voorgesteld_door uuid,
  besloten_op      timestamptz,
  besloten_door    uuid,
  versie           integer not null default 1,
  -- Why it was proposed and why it was decided so: people's own words.
  inhoud           bytea not null,
  primary key (netwerk_id, profielversie_id),
  unique (netwerk_id, nummer),
  foreign key (netwerk_id, kring_id) references kring,
  foreign key (netwerk_id, voorgesteld_door) references persoon,
  foreign key (netwerk_id, besloten_door) references persoon,
  -- Four eyes, also when a use case forgets.
  constraint profielversie_vier_ogen check (status <> 'vastgesteld' or besloten_door is null or besloten_door <> voorgesteld_door)
);
create index profielversie_kring on profielversie (kring_id, status);
-- Two proposals at once would each undo the other.
create unique index profielversie_een_voorstel on profielversie (netwerk_id) where status = 'voorstel';
call protect('profielversie');
