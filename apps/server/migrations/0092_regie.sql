-- Several casusregisseurs in one casus, where the netwerkprofiel allows it (ROL-11): the first is the one who hands over and whom
-- the others stand beside. The database still keeps one such first for every casus of every netwerk (ROL-42).
alter table deelname add column naast boolean not null default false;
drop index deelname_een_inhoudelijke_regie;
create unique index deelname_een_inhoudelijke_regie on deelname (netwerk_id, casus_id)
  where rol = 'inhoudelijke-regie' and not naast and tot is null and aanvaard_op is not null and vervangt_deelname_id is null;

-- A regie can also be given outside an overleg, where the profile gives it by niveau or by continuity (NET-49).
alter table regietoewijzing drop constraint regietoewijzing_bron_check;
alter table regietoewijzing add constraint regietoewijzing_bron_check
  check (bron in ('vooringevuld', 'overleg', 'overdracht', 'toewijzing'));

-- Which part of the plan a casusregisseur covers, and which veiligheidsafspraken (ROL-11). A change is a new row.
create table regiedeel (
  netwerk_id  uuid not null,
  regiedeel_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  deelname_id uuid not null,
  leefgebieden text[] not null,
  van         timestamptz not null,
  tot         timestamptz,
  vastgelegd_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, regiedeel_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index regiedeel_kring on regiedeel (kring_id, van);
call protect('regiedeel');

-- Who had which role, from when until when, given by whom (ROL-43). Kept by the database itself with every change of a seat, so
-- that no way of giving or taking a role can forget it. The app only reads.
alter table deelname add column rol_op timestamptz;
alter table deelname add column rol_door uuid;
create table roltoewijzing (
  netwerk_id  uuid not null,
  roltoewijzing_id uuid not null default gen_random_uuid(),
  kring_id    uuid not null,
  casus_id    uuid not null,
  deelname_id uuid not null,
  persoon_id  uuid not null,
  rol         text not null,
  van         timestamptz not null,
  tot         timestamptz,
  door        uuid not null,
  overleg_id  uuid,
  primary key (netwerk_id, roltoewijzing_id),
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, kring_id) references kring
);
create index roltoewijzing_kring on roltoewijzing (kring_id, van);
create index roltoewijzing_deelname on roltoewijzing (netwerk_id, deelname_id);
call protect('roltoewijzing', 'select');
create policy kern_bijhouden on roltoewijzing to regietafel_kern using (true) with check (true);
grant select, insert, update on roltoewijzing to regietafel_kern;

create function rol_bijhouden() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  begint timestamptz := new.vanaf;
begin
  if new.aanvaard_op is null or new.rol = 'lijn' then return new; end if;
  if tg_op = 'UPDATE' and old.aanvaard_op is not null then
    if new.tot is distinct from old.tot then
      update roltoewijzing set tot = new.tot
      where netwerk_id = new.netwerk_id and deelname_id = new.deelname_id and tot is not distinct from old.tot;
    end if;
    if new.rol = old.rol then return new; end if;
    begint := coalesce(new.rol_op, new.vanaf);
    update roltoewijzing set tot = begint
    where netwerk_id = new.netwerk_id and deelname_id = new.deelname_id and tot is not distinct from new.tot;
  end if;
  insert into roltoewijzing (netwerk_id, kring_id, casus_id, deelname_id, persoon_id, rol, van, tot, door, overleg_id)
  values (new.netwerk_id, new.kring_id, new.casus_id, new.deelname_id, new.persoon_id, new.rol, begint, new.tot,
    coalesce(new.rol_door, new.toegewezen_door), new.overleg_id);
  return new;
end $$;
alter function rol_bijhouden() owner to regietafel_kern;
revoke all on function rol_bijhouden() from public;
grant execute on function rol_bijhouden() to regietafel_app;
create trigger rol_bijhouden after insert or update on deelname for each row execute function rol_bijhouden();
