-- All casussen of one person handed over at once (ROL-40). Who starts it may be a manager, who sees of each casus its code,
-- niveau, status and the role, and nothing else; so the list stands in the starter's own kring and holds no content.
create table caseload_overdracht (
  netwerk_id  uuid not null,
  caseload_overdracht_id uuid not null,
  kring_id    uuid not null,
  van_id      uuid not null,
  reden       text not null check (reden in ('vertrek', 'afwezig')),
  gestart_op  timestamptz not null,
  gestart_door uuid not null,
  primary key (netwerk_id, caseload_overdracht_id),
  foreign key (netwerk_id, van_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index caseload_overdracht_kring on caseload_overdracht (kring_id, gestart_op);
call protect('caseload_overdracht', 'select, insert');

-- One place in one casus: each is proposed in a transaction of its own, so that one that fails leaves the others.
create table caseload_regel (
  netwerk_id  uuid not null,
  caseload_regel_id uuid not null,
  kring_id    uuid not null,
  caseload_overdracht_id uuid not null,
  casus_id    uuid not null,
  code        text not null,
  deelname_id uuid not null,
  rol         text not null,
  opvolger_id uuid not null,
  status      text not null default 'wacht' check (status in ('wacht', 'voorgesteld', 'mislukt')),
  -- The refusal in words of the product, without names.
  fout        text,
  overdracht_id uuid,
  primary key (netwerk_id, caseload_regel_id),
  foreign key (netwerk_id, caseload_overdracht_id) references caseload_overdracht,
  foreign key (netwerk_id, opvolger_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index caseload_regel_kring on caseload_regel (kring_id, caseload_overdracht_id);
call protect('caseload_regel', 'select, insert');
call let_kern_read('caseload_regel');
create policy kern_wijzigen on caseload_regel for update to regietafel_kern using (true) with check (true);
grant update on caseload_regel to regietafel_kern;
call let_kern_read('overdracht');

-- The places of one person, for that person or a manager of the same organisation: structure only, no name of a household.
-- Places that ended because the person left and that nobody took over yet stay on the list for a quarter of a year.
create function caseload_van(p_netwerk uuid, p_wie uuid, p_persoon uuid, p_nu timestamptz)
  returns table (casus_id uuid, code text, niveau smallint, status text, deelname_id uuid, rol text, sinds timestamptz, vrij boolean, gevraagd boolean)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if p_wie <> p_persoon and not exists (
    select from persoon m join persoon p on p.netwerk_id = m.netwerk_id and p.organisatie_id = m.organisatie_id
    where m.netwerk_id = p_netwerk and m.persoon_id = p_wie and p.persoon_id = p_persoon
      and 'manager' = any(m.functies) and (m.actief_tot is null or m.actief_tot > p_nu))
  then return; end if;
  return query
    select c.casus_id, c.code, c.niveau, c.status, d.deelname_id, d.rol, d.vanaf, d.tot is not null and d.tot <= p_nu,
      exists (select from overdracht o where o.netwerk_id = p_netwerk and o.van_deelname_id = d.deelname_id and o.status = 'voorgesteld')
    from deelname d join casus c on c.netwerk_id = d.netwerk_id and c.casus_id = d.casus_id
    where d.netwerk_id = p_netwerk and d.persoon_id = p_persoon and c.status = 'lopend'
      and d.rol <> 'lijn' and d.vervangt_deelname_id is null and d.aanvaard_op is not null
      and (d.tot is null or d.tot > p_nu
        or (d.einde_reden = 'uit-dienst' and d.tot > p_nu - interval '90 days' and not exists (
          select from deelname o where o.netwerk_id = p_netwerk and o.casus_id = d.casus_id and o.organisatie_id = d.organisatie_id
            and o.vanaf >= d.tot and (o.rol = d.rol or d.rol = 'ketenpartner') and (o.tot is null or o.tot > p_nu))))
    order by c.code, d.rol;
end $$;

-- What became of a line, written by the work itself: it runs with the keys of who hands over, not of who started it.
create function caseload_regel_klaar(p_netwerk uuid, p_regel uuid, p_status text, p_fout text, p_overdracht uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update caseload_regel r set status = p_status, fout = p_fout, overdracht_id = p_overdracht
    where r.netwerk_id = p_netwerk and r.caseload_regel_id = p_regel and r.status = 'wacht';
end $$;

-- How the proposals of one's own list stand: asked, taken or declined, and no more.
create function caseload_standen(p_netwerk uuid, p_wie uuid) returns table (overdracht_id uuid, status text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query
    select o.overdracht_id, o.status from caseload_regel r
    join persoon p on p.netwerk_id = r.netwerk_id and p.persoonlijke_kring_id = r.kring_id and p.persoon_id = p_wie
    join overdracht o on o.netwerk_id = r.netwerk_id and o.overdracht_id = r.overdracht_id
    where r.netwerk_id = p_netwerk;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.proname in ('caseload_van', 'caseload_regel_klaar', 'caseload_standen') loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to regietafel_app', f);
  end loop;
end $$;
