-- One running term per kind and subject, now led by kring_id. The planner preferred the index that started with
-- netwerk_id, and then took the list of kringen apart for every row: with 200 casussen 880 ms instead of a few.
-- A casus and a kind decide the kring, so the promise is the same.
drop index termijn_een_lopende;
drop index termijn_kring;
create unique index termijn_een_lopende on termijn (kring_id, casus_id, soort, coalesce(object_id, casus_id))
  where gehaald_op is null and ingetrokken_op is null;
create index termijn_kring on termijn (kring_id, casus_id);
