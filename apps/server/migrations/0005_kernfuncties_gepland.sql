-- The questions that stand before every request, as plpgsql: a function in plain SQL that may not be inlined is planned
-- anew at each call (measured: 11 ms against 0.4 ms a request); plpgsql keeps its plans. One query per reach, so that
-- each can use its index.
create or replace function kringen_van(p_netwerk uuid, p_persoon uuid, p_bereik text, p_casus uuid, p_nu timestamptz)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  -- What belongs to no casus: the directory and one's own kring always, aanmeldingen only where no casus is asked.
  return query
    select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven, null::text, null::uuid
    from kring_lid l join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
    where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon and l.casus_id is null
      and (p_bereik <> 'casus' or k.soort in ('netwerk', 'persoonlijk'));
  -- A seat opens its kringen from its first day to its last; before it is accepted only that the casus exists.
  if p_bereik = 'casus' then
    return query
      select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven,
        case when d.aanvaard_op is null then 'uitgenodigd' else d.rol end, d.deelname_id
      from kring_lid l
      join deelname d on d.netwerk_id = l.netwerk_id and d.deelname_id = l.deelname_id
      join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
      where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon and l.casus_id = p_casus
        and d.vanaf <= p_nu and (d.tot is null or d.tot > p_nu) and (d.aanvaard_op is not null or k.soort = 'casus');
  elsif p_bereik = 'casussen' then
    return query
      select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven,
        case when d.aanvaard_op is null then 'uitgenodigd' else d.rol end, d.deelname_id
      from kring_lid l
      join deelname d on d.netwerk_id = l.netwerk_id and d.deelname_id = l.deelname_id
      join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
      where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon and l.casus_id is not null
        and d.vanaf <= p_nu and (d.tot is null or d.tot > p_nu) and (d.aanvaard_op is not null or k.soort = 'casus');
  end if;
end $$;

create or replace function log_schrijf(p_netwerk uuid, p_casus uuid, p_moment timestamptz, p_persoon uuid, p_gebeurtenis text, p_regel text)
  returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kring uuid;
  v_nummer bigint;
  v_hash bytea;
begin
  if p_casus is null then
    select k.kring_id into v_kring from kring k where k.netwerk_id = p_netwerk and k.casus_id is null and k.soort = 'toezicht';
  else
    select k.kring_id into v_kring from kring k where k.netwerk_id = p_netwerk and k.casus_id = p_casus and k.soort = 'toezicht';
  end if;
  if v_kring is null then raise exception 'no chain to write in'; end if;
  insert into keten as k values (p_netwerk, v_kring, 1, sha256(convert_to(p_regel, 'UTF8')))
  on conflict (netwerk_id, kring_id) do update
    set volgnummer = k.volgnummer + 1, hash = sha256(k.hash || convert_to(p_regel, 'UTF8'))
  returning volgnummer, hash into v_nummer, v_hash;
  insert into logregel values (p_netwerk, v_kring, v_nummer, p_moment, p_persoon, p_gebeurtenis, p_regel, v_hash);
end $$;

create or replace function sessie_gebruik(p_hash bytea, p_nu timestamptz, p_rust interval)
  returns table (sessie_id uuid, account_id uuid, netwerk_id uuid, persoon_id uuid, functies text[])
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Once a minute is enough: a look should not cost a write each time.
  update sessie s set laatst_gebruikt_op = p_nu
  where s.token_hash = p_hash and s.geeindigd_op is null and s.verloopt_op > p_nu
    and s.laatst_gebruikt_op > p_nu - p_rust and s.laatst_gebruikt_op < p_nu - interval '1 minute';
  return query
    select s.sessie_id, s.account_id, s.netwerk_id, s.persoon_id, p.functies
    from sessie s join persoon p on p.netwerk_id = s.netwerk_id and p.persoon_id = s.persoon_id and p.account_id = s.account_id
    where s.token_hash = p_hash and s.geeindigd_op is null and s.verloopt_op > p_nu and s.laatst_gebruikt_op > p_nu - p_rust
      and (p.actief_tot is null or p.actief_tot > p_nu);
end $$;
