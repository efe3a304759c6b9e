-- A regisseur is away for a while and a colleague stands in, in all casussen at once (ROL-39). The seats of the colleague
-- say what that opens and until when; this row, in the kring of who is away, only keeps that it was arranged together.
create table afwezigheid (
  netwerk_id     uuid not null,
  afwezigheid_id uuid not null,
  kring_id       uuid not null,
  persoon_id     uuid not null,
  vervanger_id   uuid not null,
  van            date not null,
  -- The last day.
  tot            date not null,
  -- The seats of the colleague.
  deelname_ids   uuid[] not null,
  vastgelegd_op  timestamptz not null,
  beeindigd_op   timestamptz,
  primary key (netwerk_id, afwezigheid_id),
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, vervanger_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring,
  check (tot >= van)
);
create index afwezigheid_kring on afwezigheid (kring_id, tot);
call protect('afwezigheid');
