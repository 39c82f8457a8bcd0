-- CreateEnum
CREATE TYPE "achievement_kind" AS ENUM ('strength', 'achievement');

-- CreateEnum
CREATE TYPE "closeness" AS ENUM ('distant', 'acquaintance', 'close');

-- CreateEnum
CREATE TYPE "work_state" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "feed_format" AS ENUM ('icalendar', 'json');

-- CreateEnum
CREATE TYPE "feedback_state" AS ENUM ('draft', 'sent', 'answered', 'declined', 'no_reply', 'cancelled');

-- CreateEnum
CREATE TYPE "tone" AS ENUM ('formal', 'warm', 'brief');

-- CreateEnum
CREATE TYPE "language" AS ENUM ('en', 'es', 'fr', 'de');

-- CreateEnum
CREATE TYPE "activity_type" AS ENUM ('course', 'certification', 'mock_interview', 'practice', 'project');

-- CreateEnum
CREATE TYPE "activity_state" AS ENUM ('planned', 'in_progress', 'done', 'dropped');

-- CreateEnum
CREATE TYPE "gap_kind" AS ENUM ('technical', 'language', 'interpersonal', 'method', 'qualification', 'experience');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('low', 'medium', 'high');

-- CreateEnum
CREATE TYPE "gap_state" AS ENUM ('open', 'in_progress', 'evidenced', 'closed', 'dismissed');

-- CreateEnum
CREATE TYPE "evidence_type" AS ENUM ('rejection', 'feedback_request', 'reflection', 'application', 'learning_activity', 'achievement');

-- AlterTable
ALTER TABLE "action_items" ADD COLUMN     "language" "language" NOT NULL DEFAULT 'en',
ADD COLUMN     "visibility" "visibility" NOT NULL DEFAULT 'tenant';

-- AlterTable
ALTER TABLE "api_keys" ADD COLUMN     "audience" "visibility" NOT NULL DEFAULT 'tenant';

-- AlterTable
ALTER TABLE "applications" ADD COLUMN     "follow_up_channel" "channel",
ADD COLUMN     "followed_up_at" TIMESTAMPTZ(3),
ADD COLUMN     "is_tailored" BOOLEAN;

-- AlterTable
ALTER TABLE "candidates" ADD COLUMN     "plans_current_on" DATE;

-- AlterTable
ALTER TABLE "rejections" ADD COLUMN     "employer_words_areas" JSONB;

-- CreateTable
CREATE TABLE "access_tokens" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "scopes" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_tokens_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "achievements" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "kind" "achievement_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "happened_on" DATE,
    "evidence_url" TEXT,
    "skills" TEXT[],
    "visibility" "visibility" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "achievements_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "check_ins" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "score" SMALLINT NOT NULL,
    "note" TEXT,
    "visibility" "visibility" NOT NULL,
    "checked_in_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_ins_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contacts" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "employer" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "closeness" "closeness" NOT NULL,
    "has_consented" BOOLEAN NOT NULL,
    "note" TEXT,
    "visibility" "visibility" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contacts_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "interactions" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "spoke_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interactions_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "erasures" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "state" "work_state" NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "removed" JSONB NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasures_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "event_feeds" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "format" "feed_format" NOT NULL,
    "url" TEXT,
    "read_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "event_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_feeds_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "networking_events" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "feed_id" UUID NOT NULL,
    "uid" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "location" TEXT,
    "is_online" BOOLEAN NOT NULL,
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "networking_events_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "exports" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "audience" "visibility" NOT NULL,
    "state" "work_state" NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "section" SMALLINT NOT NULL DEFAULT 0,
    "after_id" UUID,
    "part_count" INTEGER NOT NULL DEFAULT 0,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "finished_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exports_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "export_parts" (
    "tenant_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "export_parts_pkey" PRIMARY KEY ("tenant_id","export_id","position")
);

-- CreateTable
CREATE TABLE "feedback_requests" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "state" "feedback_state" NOT NULL,
    "contact_name" TEXT,
    "contact_role" TEXT,
    "contact_email" TEXT,
    "contact_phone" TEXT,
    "channel" "channel" NOT NULL,
    "tone" "tone" NOT NULL,
    "language" "language" NOT NULL,
    "topic" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "subject" TEXT,
    "body" TEXT,
    "talking_points" TEXT[],
    "override_reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "answer_words" TEXT,
    "answer_visibility" "visibility" NOT NULL,
    "answer_stated_by" "stated_by",
    "answer_areas" JSONB,
    "answer_ratings" JSONB NOT NULL,
    "answer_sections" TEXT[],
    "answer_skills" TEXT[],
    "was_helpful" BOOLEAN,
    "released_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_requests_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "feedback_links" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feedback_links_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "learning_activities" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "gap_id" UUID,
    "offer_id" UUID,
    "type" "activity_type" NOT NULL,
    "title" TEXT NOT NULL,
    "provider" TEXT,
    "url" TEXT,
    "effort_minutes" INTEGER,
    "cost_amount" DECIMAL(12,2),
    "cost_currency" TEXT,
    "progress" SMALLINT NOT NULL DEFAULT 0,
    "booked_for" TIMESTAMPTZ(3),
    "state" "activity_state" NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learning_activities_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "learning_offers" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "source" TEXT,
    "external_id" TEXT,
    "type" "activity_type" NOT NULL,
    "title" TEXT NOT NULL,
    "provider" TEXT,
    "url" TEXT,
    "booking_url" TEXT,
    "skills" TEXT[],
    "effort_minutes" INTEGER,
    "cost_amount" DECIMAL(12,2),
    "cost_currency" TEXT,
    "locale" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "learning_offers_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "learning_offer_skills" (
    "tenant_id" UUID NOT NULL,
    "skill_key" TEXT NOT NULL,
    "offer_id" UUID NOT NULL,

    CONSTRAINT "learning_offer_skills_pkey" PRIMARY KEY ("tenant_id","skill_key","offer_id")
);

-- CreateTable
CREATE TABLE "reflections" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "rejection_id" UUID,
    "communication" SMALLINT,
    "communication_text" TEXT,
    "responses" SMALLINT,
    "responses_text" TEXT,
    "confidence" SMALLINT,
    "confidence_text" TEXT,
    "preparedness" SMALLINT,
    "preparedness_text" TEXT,
    "went_well" TEXT,
    "to_change" TEXT,
    "skills" TEXT[],
    "visibility" "visibility" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflections_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "setback_plans" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "rejection_id" UUID,
    "obstacle" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "visibility" "visibility" NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setback_plans_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "skill_gaps" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "skill" TEXT NOT NULL,
    "skill_key" TEXT NOT NULL,
    "skill_scheme" TEXT,
    "skill_code" TEXT,
    "skill_version" TEXT,
    "skill_label" TEXT,
    "kind" "gap_kind" NOT NULL,
    "severity" "severity" NOT NULL,
    "state" "gap_state" NOT NULL,
    "state_reason" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "visibility" "visibility" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "skill_gaps_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "skill_gap_evidence" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "gap_id" UUID NOT NULL,
    "shows" BOOLEAN NOT NULL,
    "type" "evidence_type",
    "record_id" UUID,
    "text" TEXT,
    "url" TEXT,
    "visibility" "visibility" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "skill_gap_evidence_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "thank_you_notes" (
    "tenant_id" UUID NOT NULL,
    "rejection_id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "channel" "channel" NOT NULL,
    "tone" "tone" NOT NULL,
    "language" "language" NOT NULL,
    "learned" TEXT,
    "subject" TEXT,
    "body" TEXT,
    "talking_points" TEXT[],
    "override_reason" TEXT,
    "sent_at" TIMESTAMPTZ(3),
    "sent_channel" "channel",
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "thank_you_notes_pkey" PRIMARY KEY ("tenant_id","rejection_id")
);

-- CreateIndex
CREATE INDEX "access_tokens_tenant_id_candidate_id_id_idx" ON "access_tokens"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "access_tokens_expires_at_idx" ON "access_tokens"("expires_at");

-- CreateIndex
CREATE INDEX "achievements_tenant_id_candidate_id_id_idx" ON "achievements"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "check_ins_tenant_id_candidate_id_id_idx" ON "check_ins"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "check_ins_tenant_id_candidate_id_checked_in_at_idx" ON "check_ins"("tenant_id", "candidate_id", "checked_in_at");

-- CreateIndex
CREATE INDEX "contacts_tenant_id_candidate_id_id_idx" ON "contacts"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "interactions_tenant_id_contact_id_id_idx" ON "interactions"("tenant_id", "contact_id", "id");

-- CreateIndex
CREATE INDEX "interactions_tenant_id_candidate_id_spoke_at_idx" ON "interactions"("tenant_id", "candidate_id", "spoke_at");

-- CreateIndex
CREATE INDEX "networking_events_tenant_id_starts_at_idx" ON "networking_events"("tenant_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "networking_events_tenant_id_feed_id_uid_key" ON "networking_events"("tenant_id", "feed_id", "uid");

-- CreateIndex
CREATE INDEX "exports_tenant_id_candidate_id_id_idx" ON "exports"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "feedback_requests_tenant_id_candidate_id_id_idx" ON "feedback_requests"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "feedback_requests_tenant_id_rejection_id_idx" ON "feedback_requests"("tenant_id", "rejection_id");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_links_hash_key" ON "feedback_links"("hash");

-- CreateIndex
CREATE INDEX "feedback_links_tenant_id_request_id_idx" ON "feedback_links"("tenant_id", "request_id");

-- CreateIndex
CREATE INDEX "learning_activities_tenant_id_candidate_id_id_idx" ON "learning_activities"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "learning_activities_tenant_id_gap_id_idx" ON "learning_activities"("tenant_id", "gap_id");

-- CreateIndex
CREATE INDEX "learning_activities_tenant_id_offer_id_idx" ON "learning_activities"("tenant_id", "offer_id");

-- CreateIndex
CREATE UNIQUE INDEX "learning_offers_external_id_key" ON "learning_offers"("tenant_id", "source", "external_id");

-- CreateIndex
CREATE INDEX "learning_offer_skills_tenant_id_offer_id_idx" ON "learning_offer_skills"("tenant_id", "offer_id");

-- CreateIndex
CREATE INDEX "reflections_tenant_id_candidate_id_id_idx" ON "reflections"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "reflections_tenant_id_application_id_idx" ON "reflections"("tenant_id", "application_id");

-- CreateIndex
CREATE INDEX "reflections_tenant_id_rejection_id_idx" ON "reflections"("tenant_id", "rejection_id");

-- CreateIndex
CREATE INDEX "setback_plans_tenant_id_candidate_id_id_idx" ON "setback_plans"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE INDEX "setback_plans_tenant_id_rejection_id_idx" ON "setback_plans"("tenant_id", "rejection_id");

-- CreateIndex
CREATE INDEX "skill_gaps_tenant_id_candidate_id_id_idx" ON "skill_gaps"("tenant_id", "candidate_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_gaps_skill_key" ON "skill_gaps"("tenant_id", "candidate_id", "skill_key");

-- CreateIndex
CREATE UNIQUE INDEX "skill_gap_evidence_once_key" ON "skill_gap_evidence"("tenant_id", "gap_id", "type", "record_id", "shows");

-- CreateIndex
CREATE INDEX "skill_gap_evidence_tenant_id_record_id_idx" ON "skill_gap_evidence"("tenant_id", "record_id");

-- CreateIndex
CREATE INDEX "thank_you_notes_tenant_id_candidate_id_idx" ON "thank_you_notes"("tenant_id", "candidate_id");

-- AddForeignKey
ALTER TABLE "access_tokens" ADD CONSTRAINT "access_tokens_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achievements" ADD CONSTRAINT "achievements_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contacts"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_feeds" ADD CONSTRAINT "event_feeds_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "networking_events" ADD CONSTRAINT "networking_events_tenant_id_feed_id_fkey" FOREIGN KEY ("tenant_id", "feed_id") REFERENCES "event_feeds"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exports" ADD CONSTRAINT "exports_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "export_parts" ADD CONSTRAINT "export_parts_tenant_id_export_id_fkey" FOREIGN KEY ("tenant_id", "export_id") REFERENCES "exports"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_tenant_id_rejection_id_fkey" FOREIGN KEY ("tenant_id", "rejection_id") REFERENCES "rejections"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_links" ADD CONSTRAINT "feedback_links_tenant_id_request_id_fkey" FOREIGN KEY ("tenant_id", "request_id") REFERENCES "feedback_requests"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_activities" ADD CONSTRAINT "learning_activities_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_activities" ADD CONSTRAINT "learning_activities_tenant_id_gap_id_fkey" FOREIGN KEY ("tenant_id", "gap_id") REFERENCES "skill_gaps"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_activities" ADD CONSTRAINT "learning_activities_tenant_id_offer_id_fkey" FOREIGN KEY ("tenant_id", "offer_id") REFERENCES "learning_offers"("tenant_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_offers" ADD CONSTRAINT "learning_offers_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "learning_offer_skills" ADD CONSTRAINT "learning_offer_skills_tenant_id_offer_id_fkey" FOREIGN KEY ("tenant_id", "offer_id") REFERENCES "learning_offers"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflections" ADD CONSTRAINT "reflections_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflections" ADD CONSTRAINT "reflections_tenant_id_application_id_fkey" FOREIGN KEY ("tenant_id", "application_id") REFERENCES "applications"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflections" ADD CONSTRAINT "reflections_tenant_id_rejection_id_fkey" FOREIGN KEY ("tenant_id", "rejection_id") REFERENCES "rejections"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setback_plans" ADD CONSTRAINT "setback_plans_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setback_plans" ADD CONSTRAINT "setback_plans_tenant_id_rejection_id_fkey" FOREIGN KEY ("tenant_id", "rejection_id") REFERENCES "rejections"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_gaps" ADD CONSTRAINT "skill_gaps_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "skill_gap_evidence" ADD CONSTRAINT "skill_gap_evidence_tenant_id_gap_id_fkey" FOREIGN KEY ("tenant_id", "gap_id") REFERENCES "skill_gaps"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thank_you_notes" ADD CONSTRAINT "thank_you_notes_tenant_id_candidate_id_fkey" FOREIGN KEY ("tenant_id", "candidate_id") REFERENCES "candidates"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thank_you_notes" ADD CONSTRAINT "thank_you_notes_tenant_id_rejection_id_fkey" FOREIGN KEY ("tenant_id", "rejection_id") REFERENCES "rejections"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
