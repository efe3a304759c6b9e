-- Someone who knows only the code of a casus asks for a seat in it. The request stands in a kring of its own, and looks
-- the same whether that casus exists or not: what the regie decides stands with the regie (PRV-02, PRV-21).
create table toegangsverzoek (
  netwerk_id   uuid not null,
  toegangsverzoek_id uuid not null,
  kring_id     uuid not null,
  aanvrager_id uuid not null,
  gevraagd_op  timestamptz not null,
  -- Filled when a seat is offered, and only then.
  casus_id     uuid,
  versie       integer not null default 1,
  inhoud       bytea not null,
  primary key (netwerk_id, toegangsverzoek_id),
  foreign key (netwerk_id, aanvrager_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index toegangsverzoek_kring on toegangsverzoek (kring_id);
call protect('toegangsverzoek');

create table toegangsbesluit (
  netwerk_id   uuid not null,
  toegangsverzoek_id uuid not null,
  kring_id     uuid not null,
  casus_id     uuid not null,
  toegekend    boolean not null,
  -- The last day with access.
  tot          date,
  deelname_id  uuid,
  besloten_op  timestamptz not null,
  besloten_door uuid not null,
  versie       integer not null default 1,
  inhoud       bytea not null,
  -- One decision, however many clicks.
  primary key (netwerk_id, toegangsverzoek_id),
  foreign key (netwerk_id, toegangsverzoek_id) references toegangsverzoek,
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index toegangsbesluit_kring on toegangsbesluit (kring_id, casus_id);
call protect('toegangsbesluit', 'select, insert');

call let_kern_read('casus');
create policy kern_wijzigen on kring for update to regietafel_kern using (true) with check (true);
grant update on kring to regietafel_kern;

-- Run after the answer was given, so that nobody can tell by the clock either: where the casus runs and this person has no
-- seat and may have one, its regisseurs get the kring of the request, for as long as their seats live. Says whom to tell.
create function toegang_geef_door(p_netwerk uuid, p_kring uuid, p_persoon uuid, p_code text, p_nu timestamptz)
  returns table (vraag_casus uuid, aan_persoon uuid, als_rol text)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_casus uuid;
begin
  select c.casus_id into v_casus from casus c where c.netwerk_id = p_netwerk and c.code = p_code and c.status = 'lopend'
    and not exists (select from uitsluiting u where u.casus_id = c.casus_id and u.persoon_id = p_persoon and u.opgeheven_op is null)
    and not exists (select from deelname d where d.netwerk_id = p_netwerk and d.casus_id = c.casus_id and d.persoon_id = p_persoon
      and d.rol <> 'lijn' and (d.tot is null or d.tot > p_nu));
  if v_casus is null then return; end if;
  update kring k set casus_id = v_casus where k.netwerk_id = p_netwerk and k.kring_id = p_kring and k.soort = 'toegang' and k.casus_id is null;
  if not found then return; end if;
  return query
    with regie as (
      select d.persoon_id, d.deelname_id, d.rol from deelname d
      where d.netwerk_id = p_netwerk and d.casus_id = v_casus and d.rol in ('procesregisseur', 'inhoudelijke-regie')
        and d.aanvaard_op is not null and (d.tot is null or d.tot > p_nu)
    ), gegeven as (
      insert into kring_lid (netwerk_id, kring_lid_id, kring_id, persoon_id, casus_id, deelname_id, mag_schrijven)
        select p_netwerk, gen_random_uuid(), p_kring, r.persoon_id, v_casus, r.deelname_id, true from regie r
    )
    select distinct v_casus, r.persoon_id, r.rol from regie r;
end $$;
alter function toegang_geef_door(uuid, uuid, uuid, text, timestamptz) owner to regietafel_kern;
revoke all on function toegang_geef_door(uuid, uuid, uuid, text, timestamptz) from public;
grant execute on function toegang_geef_door(uuid, uuid, uuid, text, timestamptz) to regietafel_app;
