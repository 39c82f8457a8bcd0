-- What Prisma's schema cannot say: roles, row-level security, partial indexes, checks, and the append-only trigger.

-- Two roles nobody logs in as. Each transaction takes one with SET LOCAL ROLE, so the walls hold for any login, a
-- superuser's included. Roles belong to the whole server, so another database may have made them already.
do $$ begin create role onward_app nologin nobypassrls; exception when duplicate_object then null; end $$;
do $$ begin create role onward_operator nologin nobypassrls; exception when duplicate_object then null; end $$;
do $$ begin execute format('grant onward_app, onward_operator to %I', current_user); end $$;
do $$ begin execute format('grant usage on schema %I to onward_app, onward_operator', current_schema()); end $$;

-- The tenant of the running transaction; null outside one, and null equals nothing.
create function current_tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

do $$
declare name text;
begin
  foreach name in array array['candidates', 'applications', 'stage_events', 'rejections', 'action_plans', 'action_items',
                              'plan_items', 'idempotency_keys', 'events', 'api_keys']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to onward_app', name);
    execute format('create policy own_tenant on %I to onward_app using (tenant_id = (select current_tenant())) '
                   'with check (tenant_id = (select current_tenant()))', name);
  end loop;
end $$;

alter table tenants enable row level security;
alter table tenants force row level security;
grant select, update on tenants to onward_app;
create policy own_tenant on tenants to onward_app
  using (id = (select current_tenant())) with check (id = (select current_tenant()));

-- The operator makes tenants and their first key, and clears what has expired; it reads no person's records.
grant select, insert, update on tenants to onward_operator;
grant select, insert, update on api_keys to onward_operator;
grant select, insert, update, delete on idempotency_keys to onward_operator;
grant select, insert, delete on events to onward_operator;
create policy operator on tenants to onward_operator using (true) with check (true);
create policy operator on api_keys to onward_operator using (true) with check (true);
create policy operator on idempotency_keys to onward_operator using (true) with check (true);
create policy operator on events to onward_operator using (true) with check (true);

-- Authentication comes before the tenant is known: whoever presents the hash of a key gets that one key's row.
create function find_api_key(presented bytea)
  returns table (tenant_id uuid, id uuid, scopes text[], last_used_at timestamptz, expires_at timestamptz,
                 revoked_at timestamptz, cursor_secret bytea)
  language sql stable security definer set search_path from current
  as $$ select k.tenant_id, k.id, k.scopes, k.last_used_at, k.expires_at, k.revoked_at, t.cursor_secret
        from api_keys k join tenants t on t.id = k.tenant_id where k.hash = presented $$;
revoke all on function find_api_key(bytea) from public;
grant execute on function find_api_key(bytea) to onward_app, onward_operator;
do $$ begin execute format('grant execute on function find_api_key(bytea) to %I', current_user); end $$;
-- An owner must be able to create in the schema at the moment it becomes the owner.
do $$ begin execute format('grant create on schema %I to onward_operator', current_schema()); end $$;
alter function find_api_key(bytea) owner to onward_operator;
do $$ begin execute format('revoke create on schema %I from onward_operator', current_schema()); end $$;

-- One ending stands at a time; a retracted one makes room for the next.
create unique index rejections_one_standing_key on rejections (tenant_id, application_id) where retracted_at is null;
-- The same advice is open once per candidate, over all plans.
create unique index action_items_open_key on action_items (tenant_id, candidate_id, key)
  where state in ('todo', 'in_progress', 'snoozed');

-- An unknown zone raises 22023 here, at the door, and not in the reads that count days in it.
alter table tenants add constraint tenants_time_zone_known check ((timestamptz 'epoch' at time zone time_zone) is not null);
alter table candidates
  add constraint candidates_external_id_whole check ((source is null) = (external_id is null)),
  add constraint candidates_time_zone_known check (time_zone is null or (timestamptz 'epoch' at time zone time_zone) is not null);
alter table applications
  add constraint applications_external_id_whole check ((source is null) = (external_id is null)),
  add constraint applications_stage_reached_check check (stage_reached >= stage),
  add constraint applications_ending_check check ((outcome in ('open', 'unmapped')) = (ended_at is null));
alter table rejections
  add constraint rejections_external_id_whole check ((source is null) = (external_id is null)),
  add constraint rejections_outcome_check check (outcome in ('rejected', 'no_response', 'position_closed')),
  add constraint rejections_retraction_check check ((retracted_at is null) = (retraction_reason is null));
alter table action_plans add constraint action_plans_closed_check check ((state = 'closed') = (closed_reason is not null));
alter table action_items
  add constraint action_items_priority_check check (priority between 1 and 100),
  add constraint action_items_snoozed_check check ((state = 'snoozed') = (snoozed_until is not null));

create function refuse_update() returns trigger language plpgsql
  as $$ begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;
create trigger stage_events_append_only before update on stage_events for each row execute function refuse_update();
