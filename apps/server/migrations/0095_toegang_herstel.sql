-- Indexes that led with netwerk_id could be chosen for their other columns, and then the list of kringen is taken apart
-- per row (ADR 0011): they lead by kring_id now. A casus has one kring of a kind, so they hold the same rule.
drop index afsluiting_een_open;
create unique index afsluiting_een_open on afsluiting (kring_id, casus_id) where status = 'voorgesteld';
drop index regietoewijzing_een;
create unique index regietoewijzing_een on regietoewijzing (kring_id, casus_id) where tot is null;
drop index overdracht_een_open;
-- One proposal at a time per regie; a place at the table is handed over per seat.
create unique index overdracht_een_open on overdracht (kring_id, casus_id, rol) where status = 'voorgesteld' and rol <> 'ketenpartner';
create unique index overdracht_een_per_deelname on overdracht (kring_id, van_deelname_id) where status = 'voorgesteld';

-- With a caseload the place of a ketenpartner goes over in the same way as the regie (ROL-35, ROL-40): asked, answered,
-- and only then moved; open acties then go along.
alter table overdracht drop constraint overdracht_rol_check;
alter table overdracht add constraint overdracht_rol_check check (rol in ('procesregisseur', 'inhoudelijke-regie', 'ketenpartner'));
alter table overdracht add column acties_mee boolean not null default false;

-- Kept answers are for a repeated send; after a month nobody sends again. Sealed for their senders, so only the kern can.
create index idempotentie_gemaakt on idempotentie (gemaakt_op);
create policy kern_verwijderen on idempotentie for delete to regietafel_kern using (true);
call let_kern_read('idempotentie');
grant delete on idempotentie to regietafel_kern;
create function idempotentie_ruim(p_voor timestamptz) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_aantal bigint;
begin
  delete from idempotentie where gemaakt_op < p_voor;
  get diagnostics v_aantal = row_count;
  return v_aantal;
end $$;
alter function idempotentie_ruim(timestamptz) owner to regietafel_kern;
revoke all on function idempotentie_ruim(timestamptz) from public;
grant execute on function idempotentie_ruim(timestamptz) to regietafel_app;

-- Who becomes procesregisseur of the netwerk sees the aanmeldingen that still wait, and who stops being it no longer does:
-- the kring of an aanmelding is given when it is filed (PRV-14), so a change of functie must catch up.
call let_kern_read('aanmelding');
create policy kern_toevoegen on kring_lid for insert to regietafel_kern with check (true);
create policy kern_verwijderen on kring_lid for delete to regietafel_kern using (true);
grant insert, delete on kring_lid to regietafel_kern;
create function volg_functie() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if 'procesregisseur' = any(new.functies) then
    insert into kring_lid (netwerk_id, kring_lid_id, kring_id, persoon_id, mag_schrijven)
      select a.netwerk_id, gen_random_uuid(), a.kring_id, new.persoon_id, true from aanmelding a
      where a.netwerk_id = new.netwerk_id and a.besloten_op is null
        and not exists (select from kring_lid l where l.kring_id = a.kring_id and l.persoon_id = new.persoon_id and l.mag_schrijven);
  else
    delete from kring_lid l using aanmelding a
      where a.netwerk_id = new.netwerk_id and l.netwerk_id = a.netwerk_id and l.kring_id = a.kring_id and a.besloten_op is null
        and l.persoon_id = new.persoon_id and a.aanmelder_id <> new.persoon_id and a.eigenaar_id is distinct from new.persoon_id;
  end if;
  return new;
end $$;
alter function volg_functie() owner to regietafel_kern;
revoke all on function volg_functie() from public;
create trigger persoon_functie after update of functies on persoon
  for each row when (old.functies is distinct from new.functies) execute function volg_functie();
