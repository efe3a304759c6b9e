-- Signals from practice to the Stamtafel (GOV-54, GOV-56, GOV-61, GOV-69). A signal stands in a kring of its own that
-- belongs to no casus: who sent it holds it, and the netwerksecretaris. Nothing in it leads back to a casus.
create table stamtafelsignaal (
  netwerk_id    uuid not null,
  stamtafelsignaal_id uuid not null,
  kring_id      uuid not null,
  thema         text not null,
  -- A sub-regio or a gemeente of the netwerkprofiel; null is the whole netwerk.
  gebied        text,
  aantal_casussen integer not null check (aantal_casussen > 0),
  -- What is asked of the bestuur: kaders, randvoorwaarden or rugdekking (GOV-73).
  vraag         text,
  ingediend_op  timestamptz not null,
  ingediend_door uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, stamtafelsignaal_id),
  foreign key (netwerk_id, ingediend_door) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index stamtafelsignaal_kring on stamtafelsignaal (kring_id);
call protect('stamtafelsignaal', 'select, insert');

-- The way a signal went, one row for each step with its answer to who sent it: never changed (GOV-02, GOV-61).
create table stamtafelstap (
  netwerk_id    uuid not null,
  stamtafelstap_id uuid not null,
  kring_id      uuid not null,
  stamtafelsignaal_id uuid not null,
  volgnummer    integer not null,
  naar          text not null check (naar in ('analyse', 'agenda', 'afgerond', 'niet-opgepakt')),
  gezet_op      timestamptz not null,
  gezet_door    uuid not null,
  versie        integer not null default 1,
  inhoud        bytea not null,
  primary key (netwerk_id, stamtafelstap_id),
  -- One step at a time, however many clicks.
  unique (netwerk_id, stamtafelsignaal_id, volgnummer),
  foreign key (netwerk_id, stamtafelsignaal_id) references stamtafelsignaal,
  foreign key (netwerk_id, kring_id) references kring
);
create index stamtafelstap_kring on stamtafelstap (kring_id);
call protect('stamtafelstap', 'select, insert');

-- In which casus a signal was seen. It stands in a kring of that casus which one seat holds, of whoever sent the signal,
-- and goes with the keys of the casus (GOV-54).
create table stamtafelbron (
  netwerk_id    uuid not null,
  stamtafelsignaal_id uuid not null,
  kring_id      uuid not null,
  casus_id      uuid not null,
  versie        integer not null default 1,
  primary key (netwerk_id, stamtafelsignaal_id),
  foreign key (netwerk_id, stamtafelsignaal_id) references stamtafelsignaal,
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index stamtafelbron_kring on stamtafelbron (kring_id, casus_id);
call protect('stamtafelbron', 'select, insert');

-- Every signal, for who is netwerksecretaris now and sits in no casus: the functie gives the keys and takes them.
create function kringen_van_stamtafel(p_netwerk uuid, p_persoon uuid, p_nu timestamptz)
  returns table (kring_id uuid, soort text, casus_id uuid, sleutel bytea, mag_schrijven boolean, rol text, deelname_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select k.kring_id, k.soort, null::uuid, k.sleutel, true, null::text, null::uuid
    from persoon ik
    join kring k on k.netwerk_id = ik.netwerk_id and k.casus_id is null and k.soort = 'stamtafel' and k.sleutel is not null
    where ik.netwerk_id = p_netwerk and ik.persoon_id = p_persoon and (ik.actief_tot is null or ik.actief_tot > p_nu)
      and ik.functies = array['netwerksecretaris']
      and not exists (select from deelname d where d.netwerk_id = p_netwerk and d.persoon_id = p_persoon
        and (d.tot is null or d.tot > p_nu));
end $$;
alter function kringen_van_stamtafel(uuid, uuid, timestamptz) owner to regietafel_kern;
revoke all on function kringen_van_stamtafel(uuid, uuid, timestamptz) from public;
grant execute on function kringen_van_stamtafel(uuid, uuid, timestamptz) to regietafel_app;

-- Who works for the bestuur gets no seat in a casus, whoever makes it and in whatever role (GOV-69).
create function weer_bestuur() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from persoon p where p.netwerk_id = new.netwerk_id and p.persoon_id = new.persoon_id
             and 'netwerksecretaris' = any(p.functies)) then
    raise exception 'no seat for this person' using errcode = 'RT001';
  end if;
  return new;
end $$;
alter function weer_bestuur() owner to regietafel_kern;
revoke all on function weer_bestuur() from public;
create trigger deelname_geen_bestuur before insert on deelname for each row execute function weer_bestuur();
