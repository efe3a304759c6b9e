-- A running term may stand still or get a later last day, with a reason, by who keeps it (NET-56). The days in `termijn`
-- are those that count now; what they were, who moved them and why stands here.
alter table termijn add column gepauzeerd_tot date;

create table termijnwijziging (
  netwerk_id   uuid not null,
  wijziging_id uuid not null,
  kring_id     uuid not null,
  casus_id     uuid not null,
  termijn_id   uuid not null,
  soort        text not null,
  -- The last day before and after.
  van          date not null,
  naar         date not null,
  door         uuid not null,
  op           timestamptz not null,
  versie       integer not null default 1,
  inhoud       bytea not null,
  primary key (netwerk_id, wijziging_id),
  foreign key (netwerk_id, termijn_id) references termijn,
  foreign key (netwerk_id, kring_id) references kring
);
create index termijnwijziging_kring on termijnwijziging (kring_id, casus_id);
call protect('termijnwijziging', 'select, insert');

-- When the next reminder is due; null once none is left or the term ended. The daily round finds by it what was missed.
-- Its index holds only rows with a day, so that no question about a casus can take it (decision 0011).
alter table termijn add column volgende_herinnering date;
create index termijn_volgende_herinnering on termijn (volgende_herinnering) where volgende_herinnering is not null;
call let_kern_read('termijn');

-- The daily round, over all networks: which running terms have a reminder that nobody sent. Ids only.
create function termijnen_te_herinneren(p_dag date, p_na uuid, p_limiet integer)
  returns table (netwerk_id uuid, casus_id uuid, termijn_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select t.netwerk_id, t.casus_id, t.termijn_id from termijn t
    where t.volgende_herinnering <= p_dag and t.gehaald_op is null and t.ingetrokken_op is null
      and (p_na is null or t.termijn_id > p_na)
    order by t.termijn_id limit p_limiet;
end $$;

-- Which round was done on which day: whoever writes the row does it, so that of several servers one does.
create table ronde (
  soort text not null,
  dag   date not null,
  primary key (soort, dag)
);
call reserve('ronde');
create function ronde_begin(p_soort text, p_dag date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into ronde values (p_soort, p_dag) on conflict do nothing;
  return found;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname = 'public' and p.prosecdef and p.proname in ('termijnen_te_herinneren', 'ronde_begin') loop
    execute format('alter function %s owner to regietafel_kern', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to regietafel_app', f);
  end loop;
end $$;
