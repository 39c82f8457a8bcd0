-- CreateEnum
CREATE TYPE "step" AS ENUM ('accept_gracefully', 'request_feedback', 'reflect', 'strengthen_skills', 'positive_mindset', 'keep_networking', 'apply_for_more', 'stay_persistent', 'consider_alternatives', 'look_after_yourself');

-- CreateEnum
CREATE TYPE "plan_state" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "item_state" AS ENUM ('todo', 'in_progress', 'done', 'skipped', 'snoozed', 'not_for_me', 'retired');

-- CreateEnum
CREATE TYPE "stage" AS ENUM ('saved', 'applied', 'screening', 'assessment', 'interview', 'final_interview', 'offer');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('open', 'rejected', 'no_response', 'withdrawn', 'position_closed', 'offer_declined', 'accepted', 'unmapped');

-- CreateEnum
CREATE TYPE "ended_by" AS ENUM ('employer', 'candidate', 'position', 'unknown');

-- CreateEnum
CREATE TYPE "seniority_level" AS ENUM ('internship', 'entry', 'mid', 'senior', 'lead', 'executive');

-- CreateEnum
CREATE TYPE "employer_type" AS ENUM ('startup', 'small_business', 'large_company', 'public_sector', 'non_profit', 'agency');

-- CreateEnum
CREATE TYPE "channel" AS ENUM ('email', 'phone', 'video', 'in_person', 'portal', 'post', 'none');

-- CreateEnum
CREATE TYPE "stated_by" AS ENUM ('employer', 'candidate', 'coach', 'inferred');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('candidate', 'coach', 'tenant');

-- CreateEnum
CREATE TYPE "tenant_mode" AS ENUM ('test', 'live');

-- CreateTable
CREATE TABLE "action_plans" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "state" "plan_state" NOT NULL,
    "closed_reason" TEXT,
    "ruleset_version" TEXT NOT NULL,
    "facts_digest" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "trace" JSON NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_plans_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "action_items" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "rule_id" TEXT NOT NULL,
    "step" "step" NOT NULL,
    "title" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "how" TEXT[],
    "if_then" JSON,
    "due_on" DATE NOT NULL,
    "priority" SMALLINT NOT NULL,
    "effort_minutes" INTEGER NOT NULL,
    "links" JSON NOT NULL,
    "evidence" JSON NOT NULL,
    "fulfilled_by" TEXT NOT NULL,
    "state" "item_state" NOT NULL,
    "state_reason" TEXT,
    "state_changed_at" TIMESTAMPTZ(3),
    "snoozed_until" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "action_items_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "plan_items" (
    "tenant_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "plan_items_pkey" PRIMARY KEY ("tenant_id","plan_id","item_id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "applications" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "source" TEXT,
    "external_id" TEXT,
    "employer" TEXT NOT NULL,
    "job_title" TEXT NOT NULL,
    "occupation_label" TEXT,
    "occupation_scheme" TEXT,
    "occupation_code" TEXT,
    "level" "seniority_level",
    "employer_type" "employer_type",
    "location" TEXT,
    "url" TEXT,
    "skills_asked" TEXT[],
    "contacts" JSONB NOT NULL,
    "stage" "stage" NOT NULL,
    "stage_reached" "stage" NOT NULL,
    "outcome" "outcome" NOT NULL,
    "ended_by" "ended_by",
    "ended_at" TIMESTAMPTZ(3),
    "source_status" TEXT,
    "applied_at" TIMESTAMPTZ(3),
    "status_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applications_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "stage_events" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "stage" "stage" NOT NULL,
    "outcome" "outcome" NOT NULL,
    "ended_by" "ended_by",
    "source_status" TEXT,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stage_events_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "candidates" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source" TEXT,
    "external_id" TEXT,
    "name" TEXT,
    "email" TEXT,
    "locale" TEXT,
    "time_zone" TEXT,
    "country" TEXT,
    "target_occupations" TEXT[],
    "skills" TEXT[],
    "interests" TEXT[],
    "weekly_goal" INTEGER NOT NULL,
    "feedback_opt_in" BOOLEAN NOT NULL,
    "coach_first" BOOLEAN NOT NULL,
    "check_ins" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidates_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "tenant_id" UUID NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "status" SMALLINT,
    "headers" JSONB,
    "body" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("tenant_id","operation","key")
);

-- CreateTable
CREATE TABLE "events" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "rejections" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "source" TEXT,
    "external_id" TEXT,
    "outcome" "outcome" NOT NULL,
    "ended_by" "ended_by" NOT NULL,
    "stage_reached" "stage" NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "channel" "channel",
    "reasons" JSONB NOT NULL,
    "reason_catalogue" TEXT NOT NULL,
    "employer_words" TEXT,
    "employer_words_visibility" "visibility" NOT NULL,
    "reapply_on" TEXT,
    "contact_name" TEXT,
    "contact_role" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "stated_by" "stated_by" NOT NULL,
    "confidence" DOUBLE PRECISION,
    "retracted_at" TIMESTAMPTZ(3),
    "retraction_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rejections_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "tenants" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mode" "tenant_mode" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "country" TEXT,
    "holidays" TEXT[],
    "signposts" JSONB NOT NULL,
    "silence_days" INTEGER NOT NULL,
    "reapply_after_months" INTEGER NOT NULL,
    "cursor_secret" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "action_plans_tenant_id_candidate_id_id_idx" ON "action_plans"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "action_plans_tenant_id_application_id_idx" ON "action_plans"("tenant_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_plans_tenant_id_rejection_id_key" ON "action_plans"("tenant_id", "rejection_id");

-- CreateIndex
CREATE INDEX "action_items_tenant_id_candidate_id_key_idx" ON "action_items"("tenant_id", "candidate_id", "key");

-- CreateIndex
CREATE INDEX "plan_items_tenant_id_item_id_idx" ON "plan_items"("tenant_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- CreateIndex
CREATE INDEX "applications_tenant_id_candidate_id_id_idx" ON "applications"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "applications_tenant_id_employer_id_idx" ON "applications"("tenant_id", "employer", "id");

-- CreateIndex
CREATE UNIQUE INDEX "applications_external_id_key" ON "applications"("tenant_id", "source", "external_id");

-- CreateIndex
CREATE INDEX "stage_events_tenant_id_application_id_id_idx" ON "stage_events"("tenant_id", "application_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "candidates_external_id_key" ON "candidates"("tenant_id", "source", "external_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE INDEX "events_created_at_idx" ON "events"("created_at");

-- CreateIndex
CREATE INDEX "rejections_tenant_id_candidate_id_id_idx" ON "rejections"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "rejections_tenant_id_application_id_idx" ON "rejections"("tenant_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "rejections_external_id_key" ON "rejections"("tenant_id", "source", "external_id");

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_plans" ADD CONSTRAINT "action_plans_tenant_id_rejection_id_fkey" FOREIGN KEY ("tenant_id", "rejection_id") REFERENCES "rejections"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_items" ADD CONSTRAINT "action_items_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_tenant_id_plan_id_fkey" FOREIGN KEY ("tenant_id", "plan_id") REFERENCES "action_plans"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_items" ADD CONSTRAINT "plan_items_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "action_items"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "applications" ADD CONSTRAINT "applications_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_events" ADD CONSTRAINT "stage_events_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejections" ADD CONSTRAINT "rejections_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
