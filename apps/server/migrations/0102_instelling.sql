-- How a person wants to be told: codes and clock times, no text. The person's own (persoonlijke kring); the one who sends
-- mails asks the kern (COM-19).
create table instelling (
  netwerk_id uuid not null,
  persoon_id uuid not null,
  kring_id   uuid not null,
  keuzes     jsonb not null,
  -- Both or neither: `21:00`.
  rust_van   text,
  rust_tot   text,
  dagoverzicht_om text not null,
  versie     integer not null default 1,
  primary key (netwerk_id, persoon_id),
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index instelling_kring on instelling (kring_id);
call protect('instelling');
call let_kern_read('instelling');

create function instelling_van(p_netwerk uuid, p_persoon uuid)
  returns table (keuzes jsonb, rust_van text, rust_tot text, dagoverzicht_om text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select i.keuzes, i.rust_van, i.rust_tot, i.dagoverzicht_om from instelling i
    where i.netwerk_id = p_netwerk and i.persoon_id = p_persoon;
end $$;

-- What waits for someone's overview of a day: only how many of which kind. One row per mail that was held back, by its
-- job, so that a job that runs twice counts once.
create table dagoverzicht (
  netwerk_id uuid not null,
  persoon_id uuid not null,
  dag        date not null,
  taak_id    uuid not null,
  groep      text not null,
  primary key (netwerk_id, taak_id),
  foreign key (netwerk_id, persoon_id) references persoon
);
create index dagoverzicht_persoon on dagoverzicht (netwerk_id, persoon_id, dag);
call reserve('dagoverzicht');
grant delete on dagoverzicht to regietafel_kern;

create function dagoverzicht_bewaar(p_netwerk uuid, p_persoon uuid, p_dag date, p_taak uuid, p_groep text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into dagoverzicht values (p_netwerk, p_persoon, p_dag, p_taak, p_groep) on conflict do nothing;
end $$;

-- Takes what waits until a day; of two that take at once the second finds nothing.
create function dagoverzicht_neem(p_netwerk uuid, p_persoon uuid, p_dag date) returns table (groep text, aantal bigint)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    with genomen as (
      delete from dagoverzicht d where d.netwerk_id = p_netwerk and d.persoon_id = p_persoon and d.dag <= p_dag returning d.groep
    ) select g.groep, count(*) from genomen g group by g.groep;
end $$;

-- For the daily round: whose overview was lost.
create function dagoverzichten_gemist(p_dag date) returns table (netwerk_id uuid, persoon_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select distinct d.netwerk_id, d.persoon_id from dagoverzicht d where d.dag < p_dag;
end $$;

-- The secret address of someone's calendar: only its hash is kept, and making a new one ends the one before (OVL-43).
create table agendasleutel (
  sleutel_hash bytea primary key,
  netwerk_id   uuid not null,
  persoon_id   uuid not null,
  gemaakt_op   timestamptz not null,
  gebruikt_op  timestamptz,
  ingetrokken_op timestamptz,
  foreign key (netwerk_id, persoon_id) references persoon
);
create index agendasleutel_persoon on agendasleutel (netwerk_id, persoon_id) where ingetrokken_op is null;
call reserve('agendasleutel');

create function agendasleutel_maak(p_hash bytea, p_netwerk uuid, p_persoon uuid, p_nu timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update agendasleutel a set ingetrokken_op = p_nu
    where a.netwerk_id = p_netwerk and a.persoon_id = p_persoon and a.ingetrokken_op is null;
  if p_hash is not null then insert into agendasleutel values (p_hash, p_netwerk, p_persoon, p_nu, null, null); end if;
end $$;

create function agendasleutel_stand(p_netwerk uuid, p_persoon uuid) returns table (gemaakt_op timestamptz, gebruikt_op timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select a.gemaakt_op, a.gebruikt_op from agendasleutel a
    where a.netwerk_id = p_netwerk and a.persoon_id = p_persoon and a.ingetrokken_op is null;
end $$;

-- Whose calendar this is, when the address still counts and its person is still active; notes that it was read.
create function agendasleutel_gebruik(p_hash bytea, p_nu timestamptz) returns table (netwerk_id uuid, persoon_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    update agendasleutel a set gebruikt_op = p_nu from persoon p
    where a.sleutel_hash = p_hash and a.ingetrokken_op is null
      and p.netwerk_id = a.netwerk_id and p.persoon_id = a.persoon_id and (p.actief_tot is null or p.actief_tot > p_nu)
    returning a.netwerk_id, a.persoon_id;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.prosecdef
             and (p.proname like 'agendasleutel%' or p.proname like 'dagoverzicht%' or p.proname = 'instelling_van') loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to regietafel_app', f);
  end loop;
end $$;
