-- The kern: who exists, who holds which kring, what was done. Everything else stands on these tables.
--
-- Two roles keep the promise that a forgotten check in a route cannot leak:
--   regietafel_app   runs every request; owns nothing; sees only rows of the kringen published in its transaction;
--   regietafel_kern  owns the few functions that must look further (who holds what, sessions, the log), and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'regietafel_app') then create role regietafel_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'regietafel_kern') then create role regietafel_kern nologin; end if;
end $$;
grant regietafel_app, regietafel_kern to current_user;
-- A function can be handed to a role only where that role may create.
grant usage, create on schema public to regietafel_kern;
grant usage on schema public to regietafel_app;

-- The same policy for every table with content, made in one place so that it cannot differ (checked by a test over the catalogue).
create procedure protect(tabel regclass, rechten text default 'select, insert, update') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format($p$create policy kring_lezen on %s for select to regietafel_app
    using (kring_id = any(nullif(current_setting('app.kringen', true), '')::uuid[]))$p$, tabel);
  execute format($p$create policy kring_toevoegen on %s for insert to regietafel_app
    with check (kring_id = any(nullif(current_setting('app.schrijfkringen', true), '')::uuid[]))$p$, tabel);
  execute format($p$create policy kring_wijzigen on %s for update to regietafel_app
    using (kring_id = any(nullif(current_setting('app.schrijfkringen', true), '')::uuid[]))
    with check (kring_id = any(nullif(current_setting('app.schrijfkringen', true), '')::uuid[]))$p$, tabel);
  execute format($p$create policy kring_verwijderen on %s for delete to regietafel_app
    using (kring_id = any(nullif(current_setting('app.schrijfkringen', true), '')::uuid[]))$p$, tabel);
  execute format('grant %s on %s to regietafel_app', rechten, tabel);
end $$;

-- Tables that only the kern's functions touch: no kring, so no grant to the app at all.
create procedure reserve(tabel regclass) language plpgsql as $$
begin
  execute format('grant select, insert, update on %s to regietafel_kern', tabel);
end $$;

-- What the kern reads besides the app: membership, to answer who holds what.
create procedure let_kern_read(tabel regclass) language plpgsql as $$
begin
  execute format('create policy kern_lezen on %s for select to regietafel_kern using (true)', tabel);
  execute format('grant select on %s to regietafel_kern', tabel);
end $$;

create table kring (
  netwerk_id uuid not null,
  kring_id   uuid not null,
  soort      text not null,
  casus_id   uuid,
  -- The key of the kring, wrapped by the master key. Deleting it shreds what was sealed, in backups too.
  sleutel    bytea,
  primary key (netwerk_id, kring_id)
);
create index kring_casus on kring (netwerk_id, casus_id, soort);
call protect('kring');
call let_kern_read('kring');

create table netwerk (
  netwerk_id uuid primary key,
  kring_id   uuid not null,
  -- The netwerkprofiel in force; its rules are dated data in packages/domain.
  profiel    text not null,
  naam       text not null,
  -- Starts every casus code: NL-2026-014.
  code_voorvoegsel text not null,
  foreign key (netwerk_id, kring_id) references kring
);
call protect('netwerk');
call let_kern_read('netwerk');

create table organisatie (
  netwerk_id     uuid not null references netwerk,
  organisatie_id uuid not null,
  kring_id       uuid not null,
  naam           text not null,
  domein         text not null,
  convenant      boolean not null default true,
  primary key (netwerk_id, organisatie_id),
  foreign key (netwerk_id, kring_id) references kring
);
call protect('organisatie');

-- One human who signs in; the same human may be a persoon in several networks. Holds nothing but its id.
create table account (
  account_id uuid primary key,
  gemaakt_op timestamptz not null
);
call reserve('account');

create table identiteit (
  issuer      text not null,
  subject     text not null,
  account_id  uuid not null references account,
  gebonden_op timestamptz not null,
  primary key (issuer, subject)
);
call reserve('identiteit');

create table persoon (
  netwerk_id     uuid not null references netwerk,
  persoon_id     uuid not null,
  kring_id       uuid not null,
  account_id     uuid not null references account,
  organisatie_id uuid not null,
  -- Own kring of this person: drafts, private sheets, kept answers.
  persoonlijke_kring_id uuid not null,
  functies       text[] not null,
  actief_tot     timestamptz,
  versie         integer not null default 1,
  inhoud         bytea not null,
  primary key (netwerk_id, persoon_id),
  foreign key (netwerk_id, organisatie_id) references organisatie,
  foreign key (netwerk_id, kring_id) references kring,
  foreign key (netwerk_id, persoonlijke_kring_id) references kring
);
create index persoon_account on persoon (account_id);
call protect('persoon');
call let_kern_read('persoon');

create table casus (
  netwerk_id uuid not null references netwerk,
  casus_id   uuid not null,
  kring_id   uuid not null,
  code       text not null,
  status     text not null,
  begonnen_op timestamptz not null,
  afgesloten_op timestamptz,
  gewijzigd_op timestamptz not null,
  huis       text,
  niveau     smallint,
  -- Codes of the themes (NET-10) or aims (NET-11) of the network.
  themas     text[] not null default '{}',
  profiel_versie integer not null,
  versie     integer not null default 1,
  primary key (netwerk_id, casus_id),
  unique (netwerk_id, code),
  foreign key (netwerk_id, kring_id) references kring
);
create index casus_kring on casus (kring_id);
call protect('casus');

-- A seat: one person, one casus, one role, from, until.
create table deelname (
  netwerk_id  uuid not null,
  deelname_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  persoon_id  uuid not null,
  organisatie_id uuid not null,
  rol         text not null,
  vanaf       timestamptz not null,
  tot         timestamptz,
  einde_reden text,
  -- The expectations of ROL-02 open the kringen beyond `casus`; until then the person only knows that the casus exists.
  aanvaard_op timestamptz,
  vervangt_deelname_id uuid,
  toegewezen_door uuid not null,
  overleg_id  uuid,
  versie      integer not null default 1,
  primary key (netwerk_id, deelname_id),
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, persoon_id) references persoon,
  foreign key (netwerk_id, kring_id) references kring
);
create index deelname_kring on deelname (kring_id);
create index deelname_persoon on deelname (netwerk_id, persoon_id);
-- ROL-13, ROL-42: never two regisseurs of one kind; a hand-over closes the first in the same transaction.
create unique index deelname_een_procesregisseur on deelname (netwerk_id, casus_id)
  where rol = 'procesregisseur' and tot is null and aanvaard_op is not null and vervangt_deelname_id is null;
create unique index deelname_een_inhoudelijke_regie on deelname (netwerk_id, casus_id)
  where rol = 'inhoudelijke-regie' and tot is null and aanvaard_op is not null and vervangt_deelname_id is null;
call protect('deelname');
call let_kern_read('deelname');

-- Who holds which kring. With a deelname the holding lives exactly as long as that seat.
create table kring_lid (
  netwerk_id   uuid not null,
  kring_lid_id uuid not null,
  kring_id     uuid not null,
  persoon_id   uuid not null,
  casus_id     uuid,
  deelname_id  uuid,
  mag_schrijven boolean not null,
  primary key (netwerk_id, kring_lid_id),
  foreign key (netwerk_id, kring_id) references kring,
  foreign key (netwerk_id, deelname_id) references deelname
);
create index kring_lid_persoon on kring_lid (netwerk_id, persoon_id, casus_id);
create index kring_lid_kring on kring_lid (kring_id);
call protect('kring_lid', 'select, insert, update, delete');
call let_kern_read('kring_lid');

create table sessie (
  token_hash  bytea primary key,
  sessie_id   uuid not null unique,
  account_id  uuid not null references account,
  netwerk_id  uuid not null,
  persoon_id  uuid not null,
  begonnen_op timestamptz not null,
  laatst_gebruikt_op timestamptz not null,
  verloopt_op timestamptz not null,
  geeindigd_op timestamptz
);
create index sessie_account on sessie (account_id);
call reserve('sessie');

-- What a POST answered, kept for a repeated send; sealed for the sender alone.
create table idempotentie (
  netwerk_id uuid not null,
  kring_id   uuid not null,
  sleutel    text not null,
  verzoek    bytea not null,
  status     smallint not null,
  gemaakt_op timestamptz not null,
  versie     integer not null default 1,
  inhoud     bytea not null,
  primary key (netwerk_id, kring_id, sleutel)
);
call protect('idempotentie', 'select, insert');

-- Numbers in casus codes: per network and year.
create table casusteller (
  netwerk_id uuid not null references netwerk,
  jaar       smallint not null,
  nummer     integer not null,
  primary key (netwerk_id, jaar)
);
call reserve('casusteller');

-- Keyed hashes of persons in casussen: answers 'known or not', never where (HHD-27).
create table herkenning (
  netwerk_id uuid not null references netwerk,
  casus_id   uuid not null,
  huishoudlid_id uuid not null,
  soort      text not null,
  hash       bytea not null,
  primary key (netwerk_id, huishoudlid_id, soort)
);
create index herkenning_hash on herkenning (netwerk_id, hash);
call reserve('herkenning');
