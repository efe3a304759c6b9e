-- Whether a session still lives, without using it: a screen that only listens may not keep itself signed in.
create function sessie_leeft(p_sessie uuid, p_nu timestamptz, p_rust interval) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from sessie s
    join persoon p on p.netwerk_id = s.netwerk_id and p.persoon_id = s.persoon_id and p.account_id = s.account_id
    where s.sessie_id = p_sessie and s.geeindigd_op is null and s.verloopt_op > p_nu
      and s.laatst_gebruikt_op > p_nu - p_rust and (p.actief_tot is null or p.actief_tot > p_nu))
$$;
alter function sessie_leeft(uuid, timestamptz, interval) owner to regietafel_kern;
revoke all on function sessie_leeft(uuid, timestamptz, interval) from public;
grant execute on function sessie_leeft(uuid, timestamptz, interval) to regietafel_app;
