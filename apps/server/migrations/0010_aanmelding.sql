-- What of a person is no longer so must not be recognised any more: someone who left the household, a corrected name.
create function herkenning_vergeet(p_netwerk uuid, p_huishoudlid uuid, p_soorten text[]) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from herkenning where netwerk_id = p_netwerk and huishoudlid_id = p_huishoudlid and soort = any(p_soorten)
$$;
grant delete on herkenning to regietafel_kern;
alter function herkenning_vergeet(uuid, uuid, text[]) owner to regietafel_kern;
revoke all on function herkenning_vergeet(uuid, uuid, text[]) from public;
grant execute on function herkenning_vergeet(uuid, uuid, text[]) to regietafel_app;

-- Why someone has this seat, beside what a deelname says itself: on what ground we share with an organisation that did
-- not sign the agreement (NET-15, sealed), and the two answers given when someone is proposed for the regie (ROL-06).
create table deelname_onderbouwing (
  netwerk_id  uuid not null,
  deelname_id uuid not null,
  kring_id    uuid not null,
  casus_id    uuid not null,
  direct_contact boolean,
  voorbij_organisatie boolean,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  versie      integer not null default 1,
  inhoud      bytea not null,
  primary key (netwerk_id, deelname_id),
  foreign key (netwerk_id, deelname_id) references deelname,
  foreign key (netwerk_id, casus_id) references casus,
  foreign key (netwerk_id, kring_id) references kring
);
create index deelname_onderbouwing_kring on deelname_onderbouwing (kring_id);
call protect('deelname_onderbouwing');
