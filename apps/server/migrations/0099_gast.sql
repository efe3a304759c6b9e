-- An expert who comes to one overleg (feature 22). The guest holds one kring, of this row alone: the invitation, the agenda as
-- it was told, what the guest brings, and what the table shares while it sits. Nothing of the casus itself is in it.
create table gast (
  netwerk_id   uuid not null,
  gast_id      uuid not null,
  kring_id     uuid not null,
  casus_id     uuid not null,
  overleg_id   uuid not null,
  deelname_id  uuid not null,
  persoon_id   uuid not null,
  antwoord     text not null default 'gevraagd' check (antwoord in ('gevraagd', 'komt', 'komt-niet')),
  begin        timestamptz not null,
  eind         timestamptz not null,
  uitgenodigd_op timestamptz not null,
  uitgenodigd_door uuid not null,
  versie       integer not null default 1,
  inhoud       bytea not null,
  primary key (netwerk_id, gast_id),
  foreign key (netwerk_id, overleg_id) references overleg,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index gast_kring on gast (kring_id, overleg_id);
call protect('gast');

-- A guest has no place to hand over, and what is being asked is not asked again.
call let_kern_read('caseload_overdracht');
create or replace function caseload_van(p_netwerk uuid, p_wie uuid, p_persoon uuid, p_nu timestamptz)
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
        -- On its way already: asked a moment ago.
        or exists (select from caseload_regel r join caseload_overdracht b
            on b.netwerk_id = r.netwerk_id and b.caseload_overdracht_id = r.caseload_overdracht_id
          where r.netwerk_id = p_netwerk and r.deelname_id = d.deelname_id and r.status = 'wacht' and b.gestart_op > p_nu - interval '1 hour')
    from deelname d join casus c on c.netwerk_id = d.netwerk_id and c.casus_id = d.casus_id
    where d.netwerk_id = p_netwerk and d.persoon_id = p_persoon and c.status = 'lopend'
      and d.rol not in ('lijn', 'gast') and d.vervangt_deelname_id is null and d.aanvaard_op is not null
      and (d.tot is null or d.tot > p_nu
        or (d.einde_reden = 'uit-dienst' and d.tot > p_nu - interval '90 days' and not exists (
          select from deelname o where o.netwerk_id = p_netwerk and o.casus_id = d.casus_id and o.organisatie_id = d.organisatie_id
            and o.vanaf >= d.tot and (o.rol = d.rol or d.rol = 'ketenpartner') and (o.tot is null or o.tot > p_nu))))
    order by c.code, d.rol;
end $$;
