-- The directory is kept in the browser by a functioneel-beheerder, so an organisation changes, ends and says what kind
-- it is. A team that steers itself names who takes its escalations (ROL-24).
alter table organisatie add column categorie text not null default 'overig';
alter table organisatie alter column categorie drop default;
alter table organisatie add column escalatiecontact_id uuid;
alter table organisatie add constraint organisatie_escalatiecontact
  foreign key (netwerk_id, escalatiecontact_id) references persoon (netwerk_id, persoon_id);
-- The last day on which someone of this organisation can be asked.
alter table organisatie add column actief_tot date;
alter table organisatie add column versie integer not null default 1;

-- In how many casussen someone leads the process now. The beheerder sees no casus, but must know that a successor is
-- needed before this access ends (ROL-36).
create function procesregies_van(p_netwerk uuid, p_persoon uuid, p_nu timestamptz) returns integer
  language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::integer from deelname
  where netwerk_id = p_netwerk and persoon_id = p_persoon and rol = 'procesregisseur' and vanaf <= p_nu
    and (tot is null or tot > p_nu)
$$;
alter function procesregies_van(uuid, uuid, timestamptz) owner to regietafel_kern;
revoke all on function procesregies_van(uuid, uuid, timestamptz) from public;
grant execute on function procesregies_van(uuid, uuid, timestamptz) to regietafel_app;
