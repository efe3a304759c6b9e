-- Every niveau that a casus had, since when, by whom and why (RGK-01). Append-only; the casus itself knows the present one.
create table niveaubesluit (
  netwerk_id  uuid not null,
  niveaubesluit_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  van         smallint,
  naar        smallint not null check (naar between 1 and 5),
  besloten_op timestamptz not null,
  besloten_door uuid not null,
  overleg_id  uuid,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, niveaubesluit_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index niveaubesluit_kring on niveaubesluit (kring_id, besloten_op);
call protect('niveaubesluit', 'select, insert');

-- A manager lets someone hold a regie of this casus below the required profile, until a day (ROL-51). Everyone at the table
-- sees that it is so, and why.
create table profieluitzondering (
  netwerk_id  uuid not null,
  uitzondering_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  persoon_id  uuid not null,
  rol         text not null check (rol in ('procesregisseur', 'inhoudelijke-regie')),
  profiel     text not null,
  manager_id  uuid not null,
  tot         date not null,
  verleend_op timestamptz not null,
  verleend_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, uitzondering_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, manager_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index profieluitzondering_kring on profieluitzondering (kring_id, persoon_id);
call protect('profieluitzondering', 'select, insert');

-- Which profiles count on a day, for several people at once: the server makes yes or no of it and shows nothing else (PRV-47).
drop function heeft_profiel(uuid, uuid, text[], text[], date);
create function geldige_profielen(p_netwerk uuid, p_personen uuid[], p_met_mandaat text[], p_dag date)
  returns table (persoon_id uuid, profiel text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select r.persoon_id, r.profiel
    from profielregistratie r
    join persoon p on p.netwerk_id = r.netwerk_id and p.persoon_id = r.persoon_id and p.organisatie_id = r.organisatie_id
    where r.netwerk_id = p_netwerk and r.persoon_id = any(p_personen)
      and r.vanaf <= p_dag and (r.tot is null or r.tot >= p_dag) and r.ingetrokken_op is null
      and (r.mandaat or not r.profiel = any(p_met_mandaat));
end $$;
alter function geldige_profielen(uuid, uuid[], text[], date) owner to regietafel_kern;
revoke all on function geldige_profielen(uuid, uuid[], text[], date) from public;
grant execute on function geldige_profielen(uuid, uuid[], text[], date) to regietafel_app;
