-- Who holds which competentieprofiel, and how someone grows in it (ROL-53, ROL-54, ROL-56). Each person has a kring for what
-- the organisation registered and one for the scores; both open to the person, and to those who answer for the person (PRV-47).
alter table kring add column persoon_id uuid;
create unique index kring_persoon on kring (netwerk_id, persoon_id, soort) where persoon_id is not null;

create table profielregistratie (
  netwerk_id    uuid not null,
  registratie_id uuid not null,
  kring_id      uuid not null,
  persoon_id    uuid not null,
  -- Who gave it: it counts only as long as the person works there.
  organisatie_id uuid not null,
  profiel       text not null,
  vanaf         date not null,
  tot           date,
  -- B+ counts only with a mandate of the organisation; which one is sealed.
  mandaat       boolean not null,
  geregistreerd_op timestamptz not null,
  geregistreerd_door uuid not null,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, registratie_id),
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring,
  check (tot is null or tot > vanaf)
);
create index profielregistratie_kring on profielregistratie (kring_id);
create index profielregistratie_persoon on profielregistratie (netwerk_id, persoon_id);
call protect('profielregistratie');
call let_kern_read('profielregistratie');

-- What the organisation declares on the three sides of equipping; append-only, the last one counts (ROL-56).
create table toerusting (
  netwerk_id    uuid not null,
  toerusting_id uuid not null,
  kring_id      uuid not null,
  persoon_id    uuid not null,
  verklaard_op  timestamptz not null,
  verklaard_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, toerusting_id),
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index toerusting_kring on toerusting (kring_id, verklaard_op);
call protect('toerusting', 'select, insert');

-- Scores per competentie; append-only, the last one of each side counts (ROL-54). The scores themselves are sealed.
create table beoordeling (
  netwerk_id    uuid not null,
  beoordeling_id uuid not null,
  kring_id      uuid not null,
  persoon_id    uuid not null,
  profiel       text not null,
  kant          text not null check (kant in ('zelf', 'manager')),
  beoordeeld_op timestamptz not null,
  beoordeeld_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, beoordeling_id),
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index beoordeling_kring on beoordeling (kring_id, beoordeeld_op);
call protect('beoordeling', 'select, insert');

-- The kringen of the people that someone answers for: a manager of those who work at the same organisation now, whatever
-- changes tomorrow; a functioneel-beheerder the registrations of all, never a score. Nobody answers for oneself.
create function kringen_van_medewerkers(p_netwerk uuid, p_persoon uuid, p_nu timestamptz)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select k.kring_id, k.soort, null::uuid, k.sleutel, true, null::text, null::uuid
    from persoon ik
    join persoon p on p.netwerk_id = ik.netwerk_id and p.persoon_id <> ik.persoon_id
    join kring k on k.netwerk_id = p.netwerk_id and k.persoon_id = p.persoon_id and k.sleutel is not null
    where ik.netwerk_id = p_netwerk and ik.persoon_id = p_persoon and (ik.actief_tot is null or ik.actief_tot > p_nu)
      and (('manager' = any(ik.functies) and p.organisatie_id = ik.organisatie_id and k.soort in ('bevoegdheid', 'ontwikkeling'))
        or ('functioneel-beheerder' = any(ik.functies) and k.soort = 'bevoegdheid'));
end $$;

-- Yes or no, for whoever assigns a regie: nothing of the registration itself (PRV-47). p_met_mandaat: profiles that count
-- only with a mandate.
create function heeft_profiel(p_netwerk uuid, p_persoon uuid, p_profielen text[], p_met_mandaat text[], p_dag date) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return exists (
    select from profielregistratie r
    join persoon p on p.netwerk_id = r.netwerk_id and p.persoon_id = r.persoon_id and p.organisatie_id = r.organisatie_id
    where r.netwerk_id = p_netwerk and r.persoon_id = p_persoon and r.profiel = any(p_profielen)
      and r.vanaf <= p_dag and (r.tot is null or r.tot >= p_dag) and r.ingetrokken_op is null
      and (r.mandaat or not r.profiel = any(p_met_mandaat)));
end $$;

do $$
declare f text;
begin
  foreach f in array array['kringen_van_medewerkers(uuid, uuid, timestamptz)', 'heeft_profiel(uuid, uuid, text[], text[], date)'] loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to regietafel_app', f);
  end loop;
end $$;
