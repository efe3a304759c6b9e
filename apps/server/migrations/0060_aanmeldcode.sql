-- An aanmeldcode ties a persoon to the account at their organisation, once. Whoever gets the link signs in there, and
-- only then the code is used: opening the link, as mail scanners do, changes nothing.
create table aanmeldcode (
  -- Only a hash: who reads the database cannot sign in with it.
  code_hash   bytea primary key,
  netwerk_id  uuid not null,
  persoon_id  uuid not null,
  gemaakt_op  timestamptz not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz,
  foreign key (netwerk_id, persoon_id) references persoon
);
create index aanmeldcode_persoon on aanmeldcode (netwerk_id, persoon_id);
call reserve('aanmeldcode');

-- A persoon in a second network joins the account that its human has already; nothing else of a persoon changes here.
create policy kern_wijzigen on persoon for update to regietafel_kern using (true) with check (true);
grant update (account_id) on persoon to regietafel_kern;

-- A new code ends the earlier ones of the same persoon.
create function aanmeldcode_maak(p_hash bytea, p_netwerk uuid, p_persoon uuid, p_nu timestamptz, p_verloopt timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update aanmeldcode set verloopt_op = p_nu
    where netwerk_id = p_netwerk and persoon_id = p_persoon and gebruikt_op is null and verloopt_op > p_nu;
  insert into aanmeldcode values (p_hash, p_netwerk, p_persoon, p_nu, p_verloopt, null);
$$;

-- Whose code this is, for the log of that network; nothing when there is no such code.
create function aanmeldcode_van(p_hash bytea) returns table (netwerk_id uuid, persoon_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select netwerk_id, persoon_id from aanmeldcode where code_hash = p_hash
$$;

-- Uses a code for the identity that came back from the organisation. `uitkomst` says why it was not used, if so.
create function aanmeldcode_gebruik(p_hash bytea, p_issuer text, p_subject text, p_nu timestamptz)
  returns table (uitkomst text, account_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  code aanmeldcode;
  mens persoon;
  bekend uuid;
begin
  -- Locked, so that two who come back with one code cannot both use it.
  select * into code from aanmeldcode a where a.code_hash = p_hash for update;
  if not found then return query select 'onbekend', null::uuid; return; end if;
  if code.gebruikt_op is not null then return query select 'gebruikt', null::uuid; return; end if;
  if code.verloopt_op <= p_nu then return query select 'verlopen', null::uuid; return; end if;
  select * into mens from persoon p where p.netwerk_id = code.netwerk_id and p.persoon_id = code.persoon_id;
  if mens.actief_tot <= p_nu then return query select 'beeindigd', null::uuid; return; end if;

  select i.account_id into bekend from identiteit i where i.issuer = p_issuer and i.subject = p_subject;
  if bekend is null then
    insert into identiteit values (p_issuer, p_subject, mens.account_id, p_nu);
  elsif bekend <> mens.account_id then
    -- Nobody becomes a colleague by opening that colleague's link.
    if exists (select from identiteit i where i.account_id = mens.account_id)
      or exists (select from persoon p where p.netwerk_id = code.netwerk_id and p.account_id = bekend)
    then return query select 'iemand-anders', null::uuid; return; end if;
    update persoon p set account_id = bekend where p.netwerk_id = code.netwerk_id and p.persoon_id = code.persoon_id;
  end if;
  update aanmeldcode a set gebruikt_op = p_nu where a.code_hash = p_hash;
  return query select 'gelukt', coalesce(bekend, mens.account_id);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.prosecdef and p.proname like 'aanmeldcode%' loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to regietafel_app', f);
  end loop;
end $$;
