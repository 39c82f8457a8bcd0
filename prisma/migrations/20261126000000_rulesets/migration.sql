-- CreateEnum
CREATE TYPE "ruleset_state" AS ENUM ('draft', 'published', 'retired');

-- AlterTable
ALTER TABLE "action_plans" ADD COLUMN     "ruleset_id" UUID;

-- CreateTable
CREATE TABLE "rulesets" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" "ruleset_state" NOT NULL,
    "number" INTEGER,
    "document" JSON NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rulesets_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ruleset_replays" (
    "tenant_id" UUID NOT NULL,
    "ruleset_id" UUID NOT NULL,
    "ruleset_version" INTEGER NOT NULL,
    "audience" "visibility" NOT NULL,
    "plans" INTEGER NOT NULL,
    "state" "work_state" NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "before_id" UUID,
    "counts" JSON NOT NULL,
    "failure" TEXT,
    "finished_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ruleset_replays_pkey" PRIMARY KEY ("tenant_id","ruleset_id")
);

-- CreateTable
CREATE TABLE "rule_failures" (
    "tenant_id" UUID NOT NULL,
    "ruleset_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "first_failed_at" TIMESTAMPTZ(3) NOT NULL,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_failures_pkey" PRIMARY KEY ("tenant_id","ruleset_id","rule_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rulesets_tenant_id_number_key" ON "rulesets"("tenant_id", "number");

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_tenant_id_ruleset_id_fkey" FOREIGN KEY ("tenant_id", "ruleset_id") REFERENCES "rulesets"("tenant_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rulesets" ADD CONSTRAINT "rulesets_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_replays" ADD CONSTRAINT "ruleset_replays_tenant_id_ruleset_id_fkey" FOREIGN KEY ("tenant_id", "ruleset_id") REFERENCES "rulesets"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_failures" ADD CONSTRAINT "rule_failures_tenant_id_ruleset_id_fkey" FOREIGN KEY ("tenant_id", "ruleset_id") REFERENCES "rulesets"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma does not model.

-- One ruleset at a time is in force; plans look for it each time they are made.
create unique index rulesets_published_key on rulesets (tenant_id) where state = 'published';
create index action_plans_ruleset_id on action_plans (tenant_id, ruleset_id) where ruleset_id is not null;
create index ruleset_replays_unfinished on ruleset_replays (created_at) where state in ('queued', 'running');
alter table rulesets add constraint rulesets_published_check
  check ((state = 'draft') = (published_at is null) and (state = 'draft') = (number is null) and (state = 'retired') = (retired_at is not null));

-- Plans name it for years.
create trigger rulesets_published_stay before update on rulesets for each row
  when (old.state <> 'draft' and (new.state < old.state or new.name <> old.name or new.number is distinct from old.number
                                  or new.published_at is distinct from old.published_at or new.document::text <> old.document::text))
  execute function refuse_update();

do $$
declare name text;
begin
  foreach name in array array['rulesets', 'ruleset_replays', 'rule_failures']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to onward_app', name);
    execute format('create policy own_tenant on %I to onward_app using (tenant_id = (select current_tenant())) '
                   'with check (tenant_id = (select current_tenant()))', name);
  end loop;
end $$;

-- What a candidate does makes plans again, by the published rules; and one of those may fail.
grant select on rulesets to onward_candidate;
create policy own_tenant_only on rulesets to onward_candidate using (tenant_id = (select current_tenant()) and state <> 'draft');
grant select, insert, update on rule_failures to onward_candidate;
create policy own_tenant_only on rule_failures to onward_candidate
  using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()));

-- Which replays wait, for the job that goes on with them.
grant select (tenant_id, ruleset_id, audience, state, created_at) on ruleset_replays to onward_operator;
create policy operator on ruleset_replays to onward_operator using (true);
