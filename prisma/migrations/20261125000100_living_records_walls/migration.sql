-- The walls around the ten steps' records: of the tenant, and of one candidate within it.

-- Whoever acts with a candidate token: sees and changes the records of that one person, and nothing of others.
do $$ begin create role onward_candidate nologin nobypassrls; exception when duplicate_object then null; end $$;
do $$ begin execute format('grant onward_candidate to %I', current_user); end $$;
do $$ begin execute format('grant usage on schema %I to onward_candidate', current_schema()); end $$;

-- The candidate of the running transaction; null outside one, and null equals nothing.
create function current_candidate() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.candidate', true), '')::uuid $$;

do $$
declare name text;
begin
  foreach name in array array['thank_you_notes', 'feedback_requests', 'feedback_links', 'reflections', 'skill_gaps', 'skill_gap_evidence',
                              'learning_activities', 'learning_offers', 'learning_offer_skills', 'achievements', 'contacts', 'interactions', 'event_feeds',
                              'networking_events', 'setback_plans', 'check_ins', 'access_tokens', 'erasures', 'exports', 'export_parts']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to onward_app', name);
    execute format('create policy own_tenant on %I to onward_app using (tenant_id = (select current_tenant())) '
                   'with check (tenant_id = (select current_tenant()))', name);
  end loop;

  -- One person's records.
  foreach name in array array['applications', 'rejections', 'action_plans', 'action_items', 'thank_you_notes', 'feedback_requests',
                              'feedback_links', 'reflections', 'skill_gaps', 'skill_gap_evidence', 'learning_activities', 'achievements',
                              'contacts', 'interactions', 'setback_plans', 'check_ins', 'exports', 'export_parts']
  loop
    execute format('grant select, insert, update, delete on %I to onward_candidate', name);
    execute format('create policy own_person on %I to onward_candidate '
                   'using (tenant_id = (select current_tenant()) and candidate_id = (select current_candidate())) '
                   'with check (tenant_id = (select current_tenant()) and candidate_id = (select current_candidate()))', name);
  end loop;
end $$;

grant select, update on candidates to onward_candidate;
create policy own_person on candidates to onward_candidate
  using (tenant_id = (select current_tenant()) and id = (select current_candidate()))
  with check (tenant_id = (select current_tenant()) and id = (select current_candidate()));

-- Rows without a candidate of their own, reached through a record that has one.
grant select, insert on stage_events to onward_candidate;
create policy own_person on stage_events to onward_candidate
  using (tenant_id = (select current_tenant()) and application_id in (select id from applications))
  with check (tenant_id = (select current_tenant()) and application_id in (select id from applications));
grant select, insert, update, delete on plan_items to onward_candidate;
create policy own_person on plan_items to onward_candidate
  using (tenant_id = (select current_tenant()) and plan_id in (select id from action_plans))
  with check (tenant_id = (select current_tenant()) and plan_id in (select id from action_plans));

-- What the tenant keeps for everybody is read only, and of the tenant itself nothing secret.
grant select on learning_offers, learning_offer_skills, event_feeds, networking_events to onward_candidate;
create policy own_tenant_only on learning_offer_skills to onward_candidate using (tenant_id = (select current_tenant()));
create policy own_tenant_only on learning_offers to onward_candidate using (tenant_id = (select current_tenant()));
create policy own_tenant_only on event_feeds to onward_candidate using (tenant_id = (select current_tenant()));
create policy own_tenant_only on networking_events to onward_candidate using (tenant_id = (select current_tenant()));
grant select (id, name, mode, time_zone, locale, country, holidays, signposts, silence_days, reapply_after_months) on tenants to onward_candidate;
create policy own_tenant_only on tenants to onward_candidate using (id = (select current_tenant()));

-- Events are written, not read. An idempotency key of a candidate begins with the candidate's id: see http/register-routes.ts.
grant insert on events to onward_candidate;
create policy own_tenant_only on events to onward_candidate with check (tenant_id = (select current_tenant()));
grant select, insert, update on idempotency_keys to onward_candidate;
create policy own_person on idempotency_keys to onward_candidate
  using (tenant_id = (select current_tenant()) and starts_with(key, (select current_candidate())::text || ' '))
  with check (tenant_id = (select current_tenant()) and starts_with(key, (select current_candidate())::text || ' '));

-- What signs a tenant's candidate tokens.
create function candidate_token_secret(cursor_secret bytea) returns bytea language sql immutable parallel safe
  as $$ select sha256(cursor_secret || 'onward candidate token'::bytea) $$;

-- Before the tenant is known: whoever presents the id of a token gets that one token's row, and what its signature must be made with.
grant select on access_tokens to onward_operator;
grant delete on access_tokens to onward_operator;
create policy operator on access_tokens to onward_operator using (true);
create function find_access_token(presented uuid)
  returns table (tenant_id uuid, id uuid, candidate_id uuid, scopes text[], expires_at timestamptz, revoked_at timestamptz,
                 token_secret bytea, cursor_secret bytea)
  language sql stable security definer set search_path from current
  as $$ select a.tenant_id, a.id, a.candidate_id, a.scopes, a.expires_at, a.revoked_at, candidate_token_secret(t.cursor_secret), t.cursor_secret
        from access_tokens a join tenants t on t.id = a.tenant_id where a.id = presented $$;

-- The same for the one-time page on which an employer answers.
grant select on feedback_links to onward_operator;
create policy operator on feedback_links to onward_operator using (true);
create function find_feedback_link(presented bytea)
  returns table (tenant_id uuid, id uuid, candidate_id uuid, request_id uuid, expires_at timestamptz, used_at timestamptz, revoked_at timestamptz)
  language sql stable security definer set search_path from current
  as $$ select l.tenant_id, l.id, l.candidate_id, l.request_id, l.expires_at, l.used_at, l.revoked_at
        from feedback_links l where l.hash = presented $$;

-- Which tenants have work for the scheduled jobs; ids only, so that a job need not walk through all tenants.
grant select on erasures to onward_operator;
grant select (tenant_id, id, candidate_id, audience, state, created_at, expires_at), delete on exports to onward_operator;
grant select (tenant_id, id, state, sent_at) on feedback_requests to onward_operator;
create policy operator on erasures to onward_operator using (true);
create policy operator on exports to onward_operator using (true);
create policy operator on feedback_requests to onward_operator using (true);

drop function find_api_key(bytea);
create function find_api_key(presented bytea)
  returns table (tenant_id uuid, id uuid, scopes text[], audience visibility, last_used_at timestamptz, expires_at timestamptz,
                 revoked_at timestamptz, cursor_secret bytea)
  language sql stable security definer set search_path from current
  as $$ select k.tenant_id, k.id, k.scopes, k.audience, k.last_used_at, k.expires_at, k.revoked_at, t.cursor_secret
        from api_keys k join tenants t on t.id = k.tenant_id where k.hash = presented $$;

do $$
declare signature text;
begin
  -- An owner must be able to create in the schema at the moment it becomes the owner.
  execute format('grant create on schema %I to onward_operator', current_schema());
  foreach signature in array array['find_api_key(bytea)', 'find_access_token(uuid)', 'find_feedback_link(bytea)']
  loop
    execute format('revoke all on function %s from public', signature);
    execute format('grant execute on function %s to onward_app, onward_operator, %I', signature, current_user);
    execute format('alter function %s owner to onward_operator', signature);
  end loop;
  execute format('revoke create on schema %I from onward_operator', current_schema());
end $$;

-- Mock interviews are offered to everybody; the index finds them without reading the catalogue.
create index learning_offers_mock_interviews on learning_offers (tenant_id, id) where type = 'mock_interview' and withdrawn_at is null;
create index erasures_unfinished on erasures (created_at) where state in ('queued', 'running');
create index exports_unfinished on exports (created_at) where state in ('queued', 'running');
create index exports_expiring on exports (expires_at) where expires_at is not null;
create unique index feedback_requests_one_under_way_key on feedback_requests (tenant_id, rejection_id) where state in ('draft', 'sent');
create index feedback_requests_unanswered on feedback_requests (sent_at) where state = 'sent';
alter table feedback_requests
  add constraint feedback_requests_sent_check check (state not in ('sent', 'no_reply') or sent_at is not null);
alter table thank_you_notes add constraint thank_you_notes_sent_check check ((sent_at is null) = (sent_channel is null));
alter table reflections
  add constraint reflections_ratings_check check (
    coalesce(communication, 1) between 1 and 5 and coalesce(responses, 1) between 1 and 5
    and coalesce(confidence, 1) between 1 and 5 and coalesce(preparedness, 1) between 1 and 5);
alter table check_ins add constraint check_ins_score_check check (score between 1 and 5);
alter table learning_activities
  add constraint learning_activities_progress_check check (progress between 0 and 100),
  add constraint learning_activities_cost_check check ((cost_amount is null) = (cost_currency is null)),
  add constraint learning_activities_done_check check ((state = 'done') = (progress = 100) and (state = 'done') = (done_at is not null)),
  add constraint learning_activities_planned_check check (state <> 'planned' or (progress = 0 and started_at is null));
alter table learning_offers
  add constraint learning_offers_external_id_whole check ((source is null) = (external_id is null)),
  add constraint learning_offers_cost_check check ((cost_amount is null) = (cost_currency is null));
alter table skill_gaps add constraint skill_gaps_closed_check check ((state in ('closed', 'dismissed')) = (closed_at is not null));
alter table contacts add constraint contacts_consent_check check (has_consented or (email is null and phone is null));
