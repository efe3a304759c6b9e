-- The questions that only the kern may answer. Each is small, names its caller's person, and returns no more than asked.

-- Who holds which kring now. p_bereik: 'netwerk' (no casus), 'casus' (that one), 'casussen' (all of one's own).
create function kringen_van(p_netwerk uuid, p_persoon uuid, p_bereik text, p_casus uuid, p_nu timestamptz)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  -- A seat that is offered but not accepted is no role yet.
  select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven,
    case when d.aanvaard_op is null and d.deelname_id is not null then 'uitgenodigd' else d.rol end, d.deelname_id
  from kring_lid l
  join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
  left join deelname d on d.netwerk_id = l.netwerk_id and d.deelname_id = l.deelname_id
  where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon
    and (l.casus_id is null or p_bereik = 'casussen' or (p_bereik = 'casus' and l.casus_id = p_casus))
    and (p_bereik <> 'casus' or l.casus_id is not null or k.soort in ('netwerk', 'persoonlijk'))
    and (l.deelname_id is null
      or (d.vanaf <= p_nu and (d.tot is null or d.tot > p_nu) and (d.aanvaard_op is not null or k.soort = 'casus')))
$$;

-- For jobs: the kringen of one casus, or of the network itself. No request can reach this: it takes no person.
create function kringen_systeem(p_netwerk uuid, p_casus uuid)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.kring_id, k.soort, k.casus_id, k.sleutel, true, null::text, null::uuid
  from kring k
  where k.netwerk_id = p_netwerk and k.soort <> 'persoonlijk' and (k.casus_id = p_casus or (k.casus_id is null and k.soort = 'netwerk'))
$$;

create function netwerken() returns table (netwerk_id uuid, profiel text, naam text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select netwerk_id, profiel, naam from netwerk order by naam
$$;

create function sessie_open(p_hash bytea, p_sessie uuid, p_account uuid, p_netwerk uuid, p_persoon uuid, p_nu timestamptz, p_verloopt timestamptz)
  returns boolean language sql security definer set search_path = public, pg_temp as $$
  with mag as (
    select 1 from persoon where netwerk_id = p_netwerk and persoon_id = p_persoon and account_id = p_account
      and (actief_tot is null or actief_tot > p_nu)
  ), nieuw as (
    insert into sessie select p_hash, p_sessie, p_account, p_netwerk, p_persoon, p_nu, p_nu, p_verloopt, null from mag returning 1
  ) select exists (select 1 from nieuw)
$$;

-- The session behind a token, if it lives: not ended, not idle too long, not past its limit, and its person still active.
create function sessie_gebruik(p_hash bytea, p_nu timestamptz, p_rust interval)
  returns table (sessie_id uuid, account_id uuid, netwerk_id uuid, persoon_id uuid, functies text[])
  language sql security definer set search_path = public, pg_temp as $$
  with levend as (
    select s.* from sessie s where s.token_hash = p_hash and s.geeindigd_op is null and s.verloopt_op > p_nu
      and s.laatst_gebruikt_op > p_nu - p_rust
  ), gebruikt as (
    -- Once a minute is enough: a look should not cost a write each time.
    update sessie s set laatst_gebruikt_op = p_nu from levend l
    where s.token_hash = l.token_hash and l.laatst_gebruikt_op < p_nu - interval '1 minute'
  )
  select l.sessie_id, l.account_id, l.netwerk_id, l.persoon_id, p.functies
  from levend l join persoon p on p.netwerk_id = l.netwerk_id and p.persoon_id = l.persoon_id and p.account_id = l.account_id
  where p.actief_tot is null or p.actief_tot > p_nu
$$;

create function sessie_beeindig(p_account uuid, p_sessie uuid, p_nu timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  update sessie set geeindigd_op = p_nu
  where account_id = p_account and geeindigd_op is null and (p_sessie is null or sessie_id = p_sessie)
$$;

create function sessie_wissel(p_sessie uuid, p_account uuid, p_netwerk uuid, p_persoon uuid, p_nu timestamptz) returns boolean
  language sql security definer set search_path = public, pg_temp as $$
  with gewisseld as (
    update sessie s set netwerk_id = p_netwerk, persoon_id = p_persoon from persoon p
    where s.sessie_id = p_sessie and s.account_id = p_account and s.geeindigd_op is null
      and p.netwerk_id = p_netwerk and p.persoon_id = p_persoon and p.account_id = p_account and (p.actief_tot is null or p.actief_tot > p_nu)
    returning 1
  ) select exists (select 1 from gewisseld)
$$;

create function personen_van(p_account uuid, p_nu timestamptz) returns table (netwerk_id uuid, persoon_id uuid, netwerk text, profiel text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select p.netwerk_id, p.persoon_id, n.naam, n.profiel from persoon p join netwerk n on n.netwerk_id = p.netwerk_id
  where p.account_id = p_account and (p.actief_tot is null or p.actief_tot > p_nu) order by n.naam
$$;

create function account_maak(p_account uuid, p_nu timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$ insert into account values (p_account, p_nu) $$;

create function identiteit_zoek(p_issuer text, p_subject text) returns uuid
  language sql stable security definer set search_path = public, pg_temp as $$
  select account_id from identiteit where issuer = p_issuer and subject = p_subject
$$;

create function identiteit_bind(p_issuer text, p_subject text, p_account uuid, p_nu timestamptz) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into identiteit values (p_issuer, p_subject, p_account, p_nu)
$$;

create function volgend_casusnummer(p_netwerk uuid, p_jaar integer) returns integer
  language sql security definer set search_path = public, pg_temp as $$
  insert into casusteller values (p_netwerk, p_jaar::smallint, 1)
  on conflict (netwerk_id, jaar) do update set nummer = casusteller.nummer + 1 returning nummer
$$;

create function herkenning_bewaar(p_netwerk uuid, p_casus uuid, p_huishoudlid uuid, p_soort text, p_hash bytea) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into herkenning values (p_netwerk, p_casus, p_huishoudlid, p_soort, p_hash)
  on conflict (netwerk_id, huishoudlid_id, soort) do update set hash = excluded.hash
$$;

-- Hit or no hit, nothing more.
create function is_bekend(p_netwerk uuid, p_hashes bytea[]) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from herkenning where netwerk_id = p_netwerk and hash = any(p_hashes))
$$;

-- The log. One chain per casus and one per network: every line's hash covers the line and the hash before it, so a
-- line cannot be changed, moved or taken out unseen. `regel` is the canonical text (RFC 8785) that was hashed.
create table keten (
  netwerk_id uuid not null,
  kring_id   uuid not null,
  volgnummer bigint not null,
  hash       bytea not null,
  primary key (netwerk_id, kring_id)
);
call reserve('keten');

create table logregel (
  netwerk_id uuid not null,
  kring_id   uuid not null,
  volgnummer bigint not null,
  moment     timestamptz not null,
  persoon_id uuid,
  gebeurtenis text not null,
  regel      text not null,
  hash       bytea not null,
  primary key (netwerk_id, kring_id, volgnummer),
  foreign key (netwerk_id, kring_id) references kring
);
create index logregel_kring on logregel (kring_id, moment);
call protect('logregel', 'select');
grant insert on logregel to regietafel_kern;
create policy kern_toevoegen on logregel for insert to regietafel_kern with check (true);

-- Writes one line in the chain of the casus, or of the network when p_casus is null.
create function log_schrijf(p_netwerk uuid, p_casus uuid, p_moment timestamptz, p_persoon uuid, p_gebeurtenis text, p_regel text)
  returns void language sql security definer set search_path = public, pg_temp as $$
  with plaats as (
    -- Two halves, so that each can use the index.
    select k.kring_id from kring k where k.netwerk_id = p_netwerk and k.casus_id = p_casus and k.soort = 'toezicht'
    union all
    select k.kring_id from kring k where p_casus is null and k.netwerk_id = p_netwerk and k.casus_id is null and k.soort = 'toezicht'
  ), schakel as (
    insert into keten as k select p_netwerk, kring_id, 1, sha256(convert_to(p_regel, 'UTF8')) from plaats
    on conflict (netwerk_id, kring_id) do update
      set volgnummer = k.volgnummer + 1, hash = sha256(k.hash || convert_to(p_regel, 'UTF8'))
    returning kring_id, volgnummer, hash
  )
  insert into logregel select p_netwerk, kring_id, volgnummer, p_moment, p_persoon, p_gebeurtenis, p_regel, hash from schakel
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.prosecdef loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to regietafel_app', f);
  end loop;
end $$;
