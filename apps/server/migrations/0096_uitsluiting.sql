-- Someone with a personal interest (a neighbour, a relative, a victim) has no seat in this casus, however it would come
-- about: an invitation, a substitution, a hand-over, a request. Only the regie reads that it is so, and why.
create table uitsluiting (
  netwerk_id     uuid not null,
  uitsluiting_id uuid not null,
  kring_id       uuid not null,
  casus_id       uuid not null,
  persoon_id     uuid not null,
  -- Told by the person, who need not say why: then there is nothing to seal.
  zelf_gemeld    boolean not null,
  vastgelegd_op  timestamptz not null,
  vastgelegd_door uuid not null,
  opgeheven_op   timestamptz,
  opgeheven_door uuid,
  versie         integer not null default 1,
  inhoud         bytea,
  primary key (netwerk_id, uitsluiting_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index uitsluiting_kring on uitsluiting (kring_id, casus_id);
create unique index uitsluiting_een on uitsluiting (kring_id, persoon_id) where opgeheven_op is null;
-- Asked by the kern at every new seat, whoever makes it.
create index uitsluiting_persoon on uitsluiting (casus_id, persoon_id) where opgeheven_op is null;
call protect('uitsluiting');
call let_kern_read('uitsluiting');
create policy kern_toevoegen on uitsluiting for insert to regietafel_kern with check (true);
grant insert on uitsluiting to regietafel_kern;
create policy kern_wijzigen on deelname for update to regietafel_kern using (true) with check (true);
grant update on deelname to regietafel_kern;

-- The one place that every seat goes through. Seats take a shared lock on their casus and an exclusion takes it alone, so
-- that a seat and an exclusion at the same moment see one another.
create function weer_uitgeslotene() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('uitsluiting/' || new.casus_id, 0));
  if exists (select from uitsluiting u
             where u.casus_id = new.casus_id and u.persoon_id = new.persoon_id and u.opgeheven_op is null) then
    raise exception 'no seat for this person' using errcode = 'RT001';
  end if;
  return new;
end $$;
create trigger deelname_nieuw before insert on deelname for each row execute function weer_uitgeslotene();
-- A seat may always end; it may not begin anew, be accepted, be lengthened or change hands.
create trigger deelname_opent before update on deelname for each row
  when (new.persoon_id <> old.persoon_id or new.aanvaard_op is distinct from old.aanvaard_op
    or coalesce(new.tot, 'infinity') > coalesce(old.tot, 'infinity'))
  execute function weer_uitgeslotene();

-- Every seat that the person had or was offered ends in the same moment, a manager's too.
create function sluit_uit() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('uitsluiting/' || new.casus_id, 0));
  update deelname d set tot = new.vastgelegd_op, einde_reden = 'vertrek', versie = d.versie + 1
    where d.netwerk_id = new.netwerk_id and d.casus_id = new.casus_id and d.persoon_id = new.persoon_id
      and (d.tot is null or d.tot > new.vastgelegd_op);
  return null;
end $$;
create trigger uitsluiting_nieuw after insert on uitsluiting for each row execute function sluit_uit();

-- Who has a personal interest says so without holding the kring of the regie; only for a seat of one's own.
create function uitsluiting_meld(p_netwerk uuid, p_casus uuid, p_persoon uuid, p_id uuid, p_nu timestamptz) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into uitsluiting (netwerk_id, uitsluiting_id, kring_id, casus_id, persoon_id, zelf_gemeld, vastgelegd_op, vastgelegd_door)
    select p_netwerk, p_id, k.kring_id, p_casus, p_persoon, true, p_nu, p_persoon from kring k
    where k.netwerk_id = p_netwerk and k.casus_id = p_casus and k.soort = 'regie'
      and exists (select from deelname d where d.netwerk_id = p_netwerk and d.casus_id = p_casus and d.persoon_id = p_persoon
        and d.vanaf <= p_nu and (d.tot is null or d.tot > p_nu));
  return found;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.proname in ('weer_uitgeslotene', 'sluit_uit', 'uitsluiting_meld') loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
grant execute on function uitsluiting_meld(uuid, uuid, uuid, uuid, timestamptz) to regietafel_app;
