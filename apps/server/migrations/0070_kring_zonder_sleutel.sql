-- A kring without its key is nobody's any more: what was sealed under it cannot be opened, so nothing of it is shown. Without
-- this one casus whose keys were destroyed would break every list that it stands in.
create or replace function kringen_van(p_netwerk uuid, p_persoon uuid, p_bereik text, p_casus uuid, p_nu timestamptz)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  -- What belongs to no casus: the directory and one's own kring always, aanmeldingen only where no casus is asked.
  return query
    select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven, null::text, null::uuid
    from kring_lid l join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
    where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon and l.casus_id is null and k.sleutel is not null
      and (p_bereik <> 'casus' or k.soort in ('netwerk', 'persoonlijk'));
  -- A seat opens its kringen from its first day to its last; before it is accepted only that the casus exists.
  if p_bereik = 'casus' then
    return query
      select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven,
        case when d.aanvaard_op is null then 'uitgenodigd' else d.rol end, d.deelname_id
      from kring_lid l
      join deelname d on d.netwerk_id = l.netwerk_id and d.deelname_id = l.deelname_id
      join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
      where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon and l.casus_id = p_casus and k.sleutel is not null
        and d.vanaf <= p_nu and (d.tot is null or d.tot > p_nu) and (d.aanvaard_op is not null or k.soort = 'casus');
  elsif p_bereik = 'casussen' then
    return query
      select k.kring_id, k.soort, k.casus_id, k.sleutel, l.mag_schrijven,
        case when d.aanvaard_op is null then 'uitgenodigd' else d.rol end, d.deelname_id
      from kring_lid l
      join deelname d on d.netwerk_id = l.netwerk_id and d.deelname_id = l.deelname_id
      join kring k on k.netwerk_id = l.netwerk_id and k.kring_id = l.kring_id
      where l.netwerk_id = p_netwerk and l.persoon_id = p_persoon and l.casus_id is not null and k.sleutel is not null
        and d.vanaf <= p_nu and (d.tot is null or d.tot > p_nu) and (d.aanvaard_op is not null or k.soort = 'casus');
  end if;
end $$;

create or replace function kringen_systeem(p_netwerk uuid, p_casus uuid)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.kring_id, k.soort, k.casus_id, k.sleutel, true, null::text, null::uuid
  from kring k
  where k.netwerk_id = p_netwerk and k.soort <> 'persoonlijk' and k.sleutel is not null
    and (k.casus_id = p_casus or (k.casus_id is null and k.soort = 'netwerk'))
$$;
