/* Generated from docs/api/staff.openapi.json by `npm run generate`. */

export interface paths {
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The staff API as OpenAPI 3.1 */
        get: operations["Description_staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is away between two days: oneself and one’s teams (everybody, for those who may read accounts)
         * @description Colleagues see present and future absences; only the person, the supervisors of the team, and those who may read accounts see past ones.
         */
        get: operations["Absence_list"];
        put?: never;
        /**
         * Mark somebody as away: oneself, or people of the teams that one oversees
         * @description Days only. A reason is neither asked nor kept: sickness is health data.
         */
        post: operations["Absence_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Other days for an absence */
        patch: operations["Absence_change"];
        trace?: never;
    };
    "/api/v1/absences/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person is back today, or does not go at all */
        post: operations["Absence_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to one’s cases while one was away, if one is just back */
        get: operations["ShowTeam_sinceAbsence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may have done something: staff, portals by their keys, the system; to choose one for a search */
        get: operations["FindActors_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys of portals, by name */
        get: operations["ListApiKeys_list"];
        put?: never;
        /** Make a key for a portal */
        post: operations["CreateApiKey_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One key, without its secret */
        get: operations["ListApiKeys_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key, for good
         * @description Another server may still accept it for one second.
         */
        post: operations["DisableApiKey_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applicant-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an applicant is asked for, as a form; the same for every service */
        get: operations["CheckForm_applicant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose tool this is: name, colours, crest */
        get: operations["ShowBranding_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/branding/crest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The city’s crest */
        get: operations["ShowBranding_crest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own newest runs */
        get: operations["Bulk_list"];
        put?: never;
        /**
         * Do what was previewed
         * @description The worker does it, as the person who started it and with the rights that they have then. A case that was changed after the preview is left alone, and told.
         */
        post: operations["Bulk_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far one’s own run is
         * @description To be read when the live stream says `bulk`. Watching keeps no session alive.
         */
        get: operations["Bulk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{runId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each case of one’s own run */
        get: operations["Bulk_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{runId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop before the next case; what is done stays done
         * @description A run that no worker has begun ends at once.
         */
        post: operations["Bulk_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/{runId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What taking a run back would do; started like any preview
         * @description Only cases that nobody changed since are taken back. Notes and deliveries cannot be.
         */
        post: operations["Bulk_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-runs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What one action would do to many cases, before anything happens
         * @description Each case is decided by the rules and rights that will decide it then. What was seen is frozen for an hour; start it by its id.
         */
        post: operations["Bulk_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What falls due, and what is followed up, on each day of a period
         * @description At most 42 days. Each day has its counts and the first five entries of each kind; a period of one day has the first 200. Deadlines that are paused are on no day.
         */
        get: operations["ShowCalendar_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/closed-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days on which the offices are closed, beside weekends
         * @description Public holidays are told on weekends, too.
         */
        get: operations["ClosedDays_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of a queue, or of a search over all cases that one may read */
        get: operations["ListCases_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, with what the person who asks can do now */
        get: operations["ShowCase_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an answer that came by post, telephone, mail or at the counter
         * @description It has the effect of the citizen’s own answer at the portal. Where nothing was asked, or the case is decided or closed, it is kept as late post.
         */
        post: operations["RecordAnswerOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/answers/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an answer that was recorded by mistake; the case waits again
         * @description Only the answer that staff recorded last, and as long as nothing followed from it. Its papers stay in the file.
         */
        post: operations["UndoAnswerOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/applicant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what is kept of the applicant, with a reason; the original stays visible */
        post: operations["CorrectApplicant_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a colleague’s proposal */
        post: operations["ApproveDecision_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/askable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be given a task in this case: people and teams that can answer one */
        get: operations["WhoCanBeAsked_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a case over to a colleague */
        post: operations["AssignOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/at": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case as it was at any past moment, and what the last event until then changed
         * @description Folded from the case’s events. Give a moment, or one of the case’s own events by its id or its position (several can have the same instant); without any of them it is as it is now.
         */
        get: operations["CaseAt_at"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the citizen sent along */
        get: operations["OpenAttachment_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/checks/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what a check found */
        post: operations["RecordCheck_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a case onto one’s own desk */
        post: operations["ClaimOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a case of a service that ends without a decision */
        post: operations["CloseOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could take this case */
        get: operations["ShowCase_whoElse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct obvious slips, with a reason; the original stays visible */
        post: operations["CorrectData_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/decision/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a decision back whose notice has not left yet; the case is open again
         * @description By whoever proposed or signed it, or has the case. The notice is not sent. What was booked for it is booked back.
         */
        post: operations["RecallDecisionOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/delivery/by-post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print a letter whose mail failed */
        post: operations["DeliverByPostOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/delivery/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try again to deliver a letter that failed */
        post: operations["RetryDeliveryOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exact copy of a letter or permit that was sent */
        get: operations["OpenAttachment_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/entries/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Earlier entries of a list of the case: notes, files, letters, payments
         * @description A case itself answers with the latest 50 of each list, and says in `counts` how many there are.
         */
        get: operations["ListEntries_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The complete file of one case: data, every event, and the list of its documents with their checksums, as JSON
         * @description The export is recorded (audit.exported, in the case’s timeline too) before it leaves.
         */
        post: operations["CaseFile_asJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/file/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The complete file of one case as a ZIP: readable PDF, every event as JSON, all documents, and their checksums
         * @description Sent as it is made. The export is recorded (audit.exported, in the case’s timeline too) before it leaves. Checksums are in SHA256SUMS, to be checked with `sha256sum -c`.
         */
        post: operations["CaseFile_asArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or clear the follow-up date (Wiedervorlage)
         * @description A day on which the offices are closed moves to the next office day.
         */
        post: operations["SetFollowUpOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/information-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the citizen for missing things, or hear them before a decision; the deadline’s clock stops */
        post: operations["RequestInformation_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/information-request/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the citizen more time to answer, and tell them
         * @description The day moves to the next office day; the reminder moves along.
         */
        post: operations["ExtendRequestOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/information-request/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the request to the citizen back, and tell them; the deadline runs again */
        post: operations["WithdrawRequestOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a case into another one of the same matter
         * @description The case is closed as joined. Its papers and data stay there, and the citizen is told by a letter. The right is needed on both.
         */
        post: operations["JoinCase_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/letter-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter of the proposal that waits for a second person, as it is if it is signed today, as a draft */
        get: operations["PreviewLetter_proposal"];
        put?: never;
        /**
         * The letter that would go out, as a draft
         * @description For a decision before it is proposed, a request or a hearing before it is sent, extended or withdrawn, a letter while one writes it. Changes nothing. The header x-unprintable-signs names, percent-encoded, what no font has; x-answer-by the last day to answer a request.
         */
        post: operations["PreviewLetter_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the citizen a letter that one has written
         * @description As they wish to be written to, on paper, or to be given out at the counter.
         */
        post: operations["SendLetterOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/letters-to-write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters that one can write in this case, each with its beginning */
        get: operations["ListLettersToWrite_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/letters/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a letter back that has not left yet
         * @description A notice is held back with its decision, and the letter of an open request with the request. A mail can be held back before it is written, paper until it is posted.
         */
        post: operations["RecallLetterOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link two cases
         * @description The right is needed on both, and both tell it in their timelines.
         */
        post: operations["RelateCases_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/links/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlink two cases
         * @description The right is needed on both, and both tell it in their timelines.
         */
        post: operations["RelateCases_unlink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/mails-under-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of a case that are being mailed: how often it was tried, and when it is tried again */
        get: operations["FollowLetters_follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/neighbours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases before and after this one in a list, for walking along a queue
         * @description A case that has left the list meanwhile keeps its place between the others.
         */
        get: operations["Neighbours_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What others did with a case since one looked at it last */
        get: operations["NewsOfCase_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/not-same": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare that two cases have nothing to do with each other
         * @description The right is needed on both, and both tell it in their timelines.
         */
        post: operations["RelateCases_notSame"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/not-same/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that two cases have nothing to do with each other
         * @description The right is needed on both, and both tell it in their timelines.
         */
        post: operations["RelateCases_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a note into a case */
        post: operations["AddNoteOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other cases of the same person, thing or house */
        get: operations["FindOthers_ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add papers to the file, in any status */
        post: operations["AddPapersOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment at the cashier
         * @description In whatever state the case is: what is too much is then to be paid back. A reference is booked once, for one case.
         */
        post: operations["RecordPayment_pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/post/dealt-with": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that late post was dealt with, and how */
        post: operations["DealWithPostOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that one looks at a case just now (every 15 seconds), and hear who else does */
        put: operations["Presence_look"];
        post?: never;
        /** Say that one has left a case */
        delete: operations["Presence_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The case on paper: its data, its work, its papers as a list, and its history in words, as PDF (A4)
         * @description In the language of Accept-Language. Of a history of more than 300 events, the newest are printed, and it says how many are not. That it was printed is recorded (audit.exported, in the case's timeline too) before it leaves.
         */
        post: operations["PrintCase_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set how urgent a case is */
        post: operations["SetPriorityOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a decision */
        post: operations["ProposeDecision_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/proposal/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the service’s rules make of a decision before it is proposed: the fee, and who signs
         * @description Changes nothing.
         */
        post: operations["DraftDecision_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/proposal/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one’s own proposal back */
        post: operations["WithdrawProposalOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues of the case’s team who may read it, to be mentioned in a note */
        get: operations["ShowCase_readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that money was paid back */
        post: operations["RecordRefundOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/refund/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo a refund, with the reason */
        post: operations["UndoRefundOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a case back into the queue */
        post: operations["ReleaseOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a closed case up again
         * @description It goes to whoever had it, if they are there and can go on with it; else to whoever reopens it.
         */
        post: operations["ReopenOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a proposal, with a comment, to a person who can go on with it
         * @description To the assignee, else to the proposer; to the team where both are absent, locked, or not competent any more.
         */
        post: operations["ReturnProposalOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note how far one has seen a case
         * @description One’s own note, for "unread" in lists and for one’s recent cases; it only moves on, and is no event.
         */
        put: operations["MarkSeen_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a joined case out again
         * @description It is reopened on the desk of whoever does it, and its deadline goes on. The right is needed on both cases.
         */
        post: operations["JoinCase_separate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over the case of a colleague who is away */
        post: operations["TakeOverOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a task to a colleague or another team: a question, a day, and what they see of the case
         * @description Whoever is asked needs no competence for the service. They see the question and what is shared, and nothing else of the case.
         */
        post: operations["GiveTaskOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/tasks/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task back, and tell whoever has it */
        post: operations["WithdrawTaskOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a case, page by page: who, when, what, before and after; refused attempts too */
        get: operations["ReadTimeline_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the applicant has withdrawn */
        post: operations["RecordWithdrawalOfCase_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the most urgent case that one may take */
        post: operations["NextCase_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/recent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases that one opened last, and may still read */
        get: operations["RecentCases_recent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in one’s own teams (in all teams, for those who may read accounts) */
        get: operations["ListColleagues_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one has typed and not sent yet */
        get: operations["Drafts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep what was typed into some fields
         * @description Fields that are not named stay as they were. Drafts are no events; nobody but their author can read them.
         */
        put: operations["Drafts_keep"];
        post?: never;
        /** Drop a draft, since it was sent or is not wanted any more */
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of event that can be recorded */
        get: operations["ListEventKinds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search over everything that was recorded: by person, case, kind and time
         * @description A page of more than 50 entries, and every later page, is recorded as an export (audit.exported).
         */
        get: operations["SearchEvents_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a search over the events finds, as CSV
         * @description All of it, newest first, read and sent page by page, up to 100000 events; where there are more, the last line says so. Heads, names and times are in the reader’s language and in Europe/Berlin; the last columns are for programs: keys, ids and the recorded data as JSON. The export is itself recorded (audit.exported) before the first line leaves.
         */
        post: operations["ExportEvents_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a search over the events found, counted by kind, actor, service, team and day
         * @description Counts the newest 10,000 that an index yields, and says so where there are more: never a look at everything.
         */
        get: operations["EventFacets_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a period and of now; each leads to exactly the cases that it counts */
        get: operations["Figures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the supervisor’s questions, answered for a period and a day; each number leads to exactly the cases that it counts */
        get: operations["Dashboard_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * All figures as a file; that they left the house is recorded
         * @description CSV for German spreadsheets, a workbook with a sheet for each figure, or a report on A4. The language follows Accept-Language.
         */
        post: operations["ExportReport_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in an application that came to the counter, by telephone or by letter */
        post: operations["TakeInApplication_takeIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/intake/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The services whose applications one may take in, each in the version for new cases */
        get: operations["TakeInApplication_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/list-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own lists that the worker writes or has written, the newest first
         * @description Watching keeps no session alive.
         */
        get: operations["ListExports_list"];
        put?: never;
        /**
         * Have the worker write a long list
         * @description Up to 50000 cases as a workbook, up to 2000 for paper. Its author is notified when the file can be had, or could not be written.
         */
        post: operations["ListExports_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/list-exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one’s own list before its days are over */
        delete: operations["ListExports_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/list-exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The file of one’s own list
         * @description Each time it leaves the house is recorded (list.exported) before its first byte.
         */
        post: operations["ListExports_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/list-exports/at-once": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A list of up to 500 cases as a file: a workbook (xlsx), or for paper (pdf)
         * @description The cases that one may export, in the order of the list, with the chosen columns. The language follows Accept-Language. That the list leaves the house is recorded (list.exported) before its first byte.
         */
        post: operations["ListExports_atOnce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens from now on to the cases that one may read, as server-sent events
         * @description Nothing is repeated: after a reconnect (and at every `hello`) read again what is shown. Something comes every 20 seconds at least; where it does not, the line is dead.
         */
        get: operations["Live_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told, newest first */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark a notification as read, or as unread again */
        put: operations["Notifications_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/cases/{caseId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark as read what is about a case: one has opened it */
        put: operations["Notifications_markCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notifications one has not read */
        get: operations["Notifications_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read everything up to a notification; what came later stays unread */
        post: operations["Notifications_markAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/other-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has this been here already? Cases of the person, thing and house of an application that is being typed
         * @description Anything may be missing or half typed: only what is complete is looked for. The person’s name needs a birth date, a postal code, a mail address or a telephone number beside it. It finds other spellings. Changes nothing.
         */
        post: operations["FindOthers_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/own-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has done in the last twelve weeks: for oneself only
         * @description It takes nobody’s name: nobody can ask for somebody else, whatever their role. Nothing of it is kept, and that it was read is not recorded.
         */
        get: operations["ShowOwnFigures_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers that one holds, oldest first */
        get: operations["HoldPapers_list"];
        put?: never;
        /**
         * Hold a file for a form that is not sent yet
         * @description At once when it is put into the form, so that the form survives with its papers. The form then names it by its id. It is no event, and nobody but the person can read it. It is forgotten after thirty days, as drafts are.
         */
        post: operations["HoldPapers_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The content of a paper that one holds */
        get: operations["HoldPapers_show"];
        put?: never;
        post?: never;
        /**
         * Forget a paper, since it was taken out of the form
         * @description Its bytes go in the night, unless somebody else keeps the same content. Ids that one does not hold are passed over.
         */
        delete: operations["HoldPapers_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/compose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make one PDF of pages of papers that one holds
         * @description Pages of PDFs, JPEGs and PNGs, turned and in the order given; what is not named is left out. The result is a new paper, and the papers that it is made of stay. A digital signature in one of them is lost.
         */
        post: operations["ComposePapers_compose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The money of the case with this Kassenzeichen or case number, in whatever state it is
         * @description So that money can be booked, and a refund undone, also where nothing is awaited. Empty where there is no such case.
         */
        get: operations["OwedBack_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Decided cases whose permit waits for the fee
         * @description A payment is recorded by POST /api/v1/cases/:caseId/payment.
         */
        get: operations["AwaitingPayments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many cases wait for money, and how many for it to be paid back */
        get: operations["OwedBack_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/owed-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases whose money is to be paid back, in whole or in part
         * @description Paid too much or twice, or for what was then withdrawn or rejected. A refund is recorded by POST /api/v1/cases/:caseId/refund.
         */
        get: operations["OwedBack_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one likes one’s desk */
        get: operations["Preferences_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how one likes one’s desk
         * @description What is not named stays as it was; zones and lists are merged by their names.
         */
        patch: operations["Preferences_change"];
        trace?: never;
    };
    "/api/v1/print-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Print batches, the newest first, and how many letters wait for one */
        get: operations["ListPrintBatches_list"];
        put?: never;
        /**
         * Make a batch of the letters that wait to be printed
         * @description At most 200 letters of one team, the oldest first. The PDF is made after the answer; `state` and `printed` tell how far it is.
         */
        post: operations["MakePrintBatch_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch, with those of its letters whose cases one may read */
        get: operations["ListPrintBatches_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-batches/{batchId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The batch as one PDF: a list of all envelopes, and what goes into each; for printing on both sides */
        get: operations["ListPrintBatches_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/print-batches/{batchId}/posted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that the batch was posted; that day counts */
        post: operations["ConfirmBatchPosted_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submissions that could not be routed, the oldest first */
        get: operations["ListQuarantine_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A submission that could not be routed, as it came */
        get: operations["ShowQuarantine_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{entryId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of it, as it came
         * @description Always to be saved, never shown: in the quarantine, files may not be what they say.
         */
        get: operations["ShowQuarantine_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{entryId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse it with a reason */
        post: operations["RefuseSubmission_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quarantine/{entryId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a case of it, with corrections */
        post: operations["ReleaseSubmission_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work queues with their counts, for the person who asks */
        get: operations["CountQueues_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a second administrator, the oldest first */
        get: operations["RightsRequests_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-requests/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm what another administrator asked for
         * @description Never by its author, nor by the person concerned, nor by somebody whose password one of the two made for the other within the last days.
         */
        post: operations["RightsRequests_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rights-requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what another administrator asked for, or take back one’s own request */
        post: operations["RightsRequests_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find cases by number, name, address, plate, chip or reference
         * @description Slips are forgiven. All words must be in the case. The best come first, and of equals the newest.
         */
        get: operations["SearchCases_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of every service */
        get: operations["ShowServices_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{key}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a service, with what somebody has yet to verify */
        get: operations["ShowServices_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{key}/{version}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at a form before it is sent, by the rules of intake; nothing is kept */
        post: operations["CheckForm_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{key}/{version}/letters/{letter}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter of a service, written to a sample applicant: a real PDF, marked as a draft on each page */
        get: operations["SampleLetter_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{key}/{version}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a service tried on sample data: the form filled in, what the checks say, what it costs, who has to sign */
        get: operations["ShowSample_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may */
        get: operations["ShowSession_show"];
        put?: never;
        /**
         * Sign in
         * @description Answers with the session and sets its cookie. The user name counts without its case. Attempts that come too fast wait up to 15 seconds for their answer; where too many wait, or come at once, some are answered with 429.
         */
        post: operations["SignIn_signIn"];
        /** Sign out */
        delete: operations["SignOut_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one’s own password
         * @description Ends all sessions of this person and sets the cookie of a new one.
         */
        post: operations["ChangePassword_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, by user name */
        get: operations["ListStaff_list"];
        put?: never;
        /**
         * Let somebody in
         * @description Roles, teams and competences wait for a second administrator (`waiting`); the account is there at once.
         */
        post: operations["CreateStaff_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: operations["ListStaff_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how somebody is called and reached */
        patch: operations["UpdateStaff_update"];
        trace?: never;
    };
    "/api/v1/staff/{id}/competences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give somebody exactly these competences */
        put: operations["SetCompetences_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases lie with somebody, by team and service: to be known before the account is locked or loses rights
         * @description Counts only, since administrators see no case.
         */
        get: operations["ShowDesk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock an account; its sessions end at once */
        post: operations["DisableStaff_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account again */
        post: operations["DisableStaff_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody a password to sign in with once */
        post: operations["ResetPassword_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody may do, and by which role, team and competence */
        get: operations["ExplainRights_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/rights/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Why somebody may do something with a case, or why not
         * @description Each question is recorded (audit.rights-asked, in the case’s timeline too). Somebody who may not read the case learns which role, team and competence decide, and nothing that is in the case: neither service, team and state nor, by trying limits, the fee.
         */
        post: operations["ExplainOnCase_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give somebody exactly these roles */
        put: operations["SetRoles_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign somebody out everywhere */
        post: operations["EndSessions_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/{id}/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make somebody a member of exactly these teams */
        put: operations["SetTeams_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the system is: database, worker, jobs, mail server, disk, keys, versions; each with its state */
        get: operations["HealthPage_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs: how many wait and run, and those that failed */
        get: operations["Jobs_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/jobs/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a failed job up for good: it is removed; recorded as job.discarded */
        post: operations["Jobs_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a failed job again, at once and with all its attempts; recorded as job.retried */
        post: operations["Jobs_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters and mails that are not out yet, by state; what failed with its reason, what is tried again with its time */
        get: operations["LettersUnderWay_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system/test-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A mail to oneself, by the way that all mails take */
        post: operations["TestMail_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tasks that one has, or that one gave
         * @description Open ones by the day on which the answer is wanted, the others by when they ended, newest first.
         */
        get: operations["ListTasks_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A task, with what was shared of its case
         * @description For whoever has it, and for those who may read the case. What is shared is shown as long as the task is open.
         */
        get: operations["ShowTask_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a task
         * @description Whoever has the case is told. From then on what was shared is not shown any more.
         */
        post: operations["AnswerTask_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that an open task shares */
        get: operations["ShowTask_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a task back without an answer, with the reason */
        post: operations["AnswerTask_handBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open tasks one has and gave, and how many of them are overdue */
        get: operations["ListTasks_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of one’s own teams: who is there, and how much lies on whose desk */
        get: operations["ShowTeam_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All teams, by key */
        get: operations["ListTeams_list"];
        put?: never;
        /** Set up a team */
        post: operations["CreateTeam_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team */
        get: operations["ListTeams_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a team */
        patch: operations["UpdateTeam_update"];
        trace?: never;
    };
    "/api/v1/text-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Text blocks for letters and reasons: one’s own, and those of one’s teams */
        get: operations["ListTextBlocks_list"];
        put?: never;
        /** Write a text block, for oneself or for a team of one’s own */
        post: operations["SaveTextBlock_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/text-blocks/{textBlockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a text block */
        put: operations["SaveTextBlock_change"];
        post?: never;
        /** Delete a text block */
        delete: operations["RemoveTextBlock_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days on which receivables were booked, the newest first */
        get: operations["TreasuryLists_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury-lists/{date}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receivables of a day as a list for the treasury (Sollstellung): CSV, one line for each instalment */
        get: operations["TreasuryLists_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/view-defaults/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the view that one sees first in a queue */
        put: operations["SetDefaultView_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of lists of cases: one’s own, and those shared with one’s teams */
        get: operations["ListViews_list"];
        put?: never;
        /** Save filters, order and columns of a list under a name, for oneself or for a team of one’s own */
        post: operations["SaveView_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a view */
        delete: operations["RemoveView_remove"];
        options?: never;
        head?: never;
        /** Rename a view, change what it shows, or with whom it is shared */
        patch: operations["ChangeView_change"];
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process lives */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/proxy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a proxy says for whom it asks, and is believed */
        get: operations["Health_proxy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can work */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intake/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The intake API as OpenAPI 3.1 */
        get: operations["Description_intake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prometheus metrics, for the bearer of METRICS_TOKEN; without one nobody reads them */
        get: operations["Health_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/permit-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys with which anyone can check a permit’s QR code, also offline
         * @description A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037); docs/permit-qr.md says how to check a code.
         */
        get: operations["PublishPermitKeys_publish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Absence: {
            /** @description The first day */
            from: string;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            recordedBy: string;
            staff: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @description The last day */
            until: string;
            version: number;
        };
        ApiKey: {
            channels: string[];
            createdAt: string;
            createdBy: string;
            disabled: boolean;
            /** Format: uuid */
            id: string;
            lastUsedAt: string | null;
            mayStateReceivedAt: boolean;
            name: string;
            prefix: string;
            scopes: ("submit" | "read-status")[];
        };
        AwaitedPayment: {
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            decidedOn: string;
            /** @description The whole fee, in euro cents */
            dueCents: number;
            /** @description What the service calls what is paid: “Gebühr”, “Steuer” */
            feeLabel: {
                de: string;
                en: string;
            };
            kassenzeichen: string | null;
            /** @description What was paid so far */
            paidCents: number;
            payer: string;
            serviceTitle: {
                de: string;
                en: string;
            };
        };
        Branding: {
            /** @description The address of the crest; null where none is configured */
            crest: string | null;
            dark: components["schemas"]["Look"];
            light: components["schemas"]["Look"];
            /** @description "Stadt Düren" */
            name: string;
            place: string;
        };
        BulkItem: {
            applicantName: string | null;
            at: string | null;
            /** Format: uuid */
            caseId: string;
            /** @description Null for a case that one may not read (any more) */
            caseNumber: string | null;
            code: string | null;
            number: number;
            /** @enum {string} */
            outcome: "done" | "refused" | "failed" | "open";
            subject: string | null;
            /** @description Who got it */
            to: string | null;
        };
        BulkPreview: {
            /** @description Set where the cases go to somebody who is away */
            absentUntil: string | null;
            /** @enum {string} */
            action: "assign" | "spread" | "release" | "set-priority" | "set-follow-up" | "add-note" | "retry-delivery" | "deliver-by-post" | "undo";
            /**
             * Format: uuid
             * @description To be sent back to start exactly this
             */
            id: string;
            matching: number;
            /** @description Who gets how many, where cases are spread */
            shares: {
                count: number;
                /** Format: uuid */
                id: string;
                name: string;
                /** @description How many lie on their desk now; afterwards `count` more */
                openCases: number;
            }[];
            will: number;
            wont: {
                /** @description The code of the refusal */
                code: string;
                count: number;
                /** @description Three of them at most */
                examples: {
                    /** Format: uuid */
                    caseId: string;
                    caseNumber: string;
                }[];
            }[];
        };
        BulkRun: {
            /** @enum {string} */
            action: "assign" | "spread" | "release" | "set-priority" | "set-follow-up" | "add-note" | "retry-delivery" | "deliver-by-post" | "undo";
            canBeUndone: boolean;
            done: number;
            endedAt: string | null;
            failed: number;
            /** Format: uuid */
            id: string;
            /** @description Not tried yet; after a stop: not tried */
            left: number;
            madeAt: string;
            /** @description How many cases were chosen */
            matching: number;
            params: {
                [key: string]: unknown;
            };
            /** @description Why some were not done */
            reasons: {
                code: string;
                count: number;
            }[];
            /** @description With those that the preview had left out */
            refused: number;
            startedAt: string | null;
            /** @enum {string} */
            state: "previewed" | "waiting" | "running" | "finished" | "stopped";
            stopAsked: boolean;
            undoes: string | null;
            /** @description How many of them are tried */
            will: number;
        };
        CalendarDay: {
            /** @description How many cases are due on it */
            due: number;
            /** @description The first of each kind; the follow-ups come first */
            entries: {
                applicantName: string;
                assignee: string | null;
                /** Format: uuid */
                caseId: string;
                caseNumber: string;
                /** @enum {string} */
                kind: "due" | "follow-up";
                /** @description What the follow-up is to remind of */
                note: string | null;
                serviceTitle: {
                    de: string;
                    en: string;
                };
                subject: string;
            }[];
            followUps: number;
            on: string;
        };
        CaseAccount: {
            /** @description What the case costs; null as long as nothing has been decided */
            dueCents: number | null;
            missingCents: number;
            /** @description What is to be paid back */
            owedBackCents: number;
            paidCents: number;
            refundedCents: number;
        };
        CaseAt: {
            case: components["schemas"]["PastCase"];
            /** @description What that event changed, field by field */
            changes: components["schemas"]["CaseChange"][];
            /** @description How many events before that moment have lost their personal part; what they said is empty */
            erased: number;
            /** @description The last event that is part of it */
            event: components["schemas"]["TimelineEntry"];
            /** @description ISO 8601, UTC: of the last event that is part of it */
            moment: string;
            /** @description How many there are by now */
            of: number;
            /** @description How many of the case’s own events are part of it */
            position: number;
        };
        CaseChange: {
            /** @description null where nothing is left */
            after: unknown;
            /** @description null where there was nothing */
            before: unknown;
            /** @description Where the value stands in the case: ["form","dog","chip"] */
            path: string[];
        };
        CaseDetail: {
            account: components["schemas"]["CaseAccount"];
            allowedActions: ("claim" | "take-over" | "release" | "assign" | "set-priority" | "set-follow-up" | "add-note" | "record-check" | "correct-data" | "correct-applicant" | "request-information" | "extend-request" | "withdraw-request" | "record-answer" | "undo-answer" | "add-papers" | "propose-decision" | "withdraw-proposal" | "approve" | "recall-decision" | "return-proposal" | "record-withdrawal" | "close" | "reopen" | "give-task" | "withdraw-task" | "link-case" | "unlink-case" | "declare-not-same" | "take-back-not-same" | "join-case" | "separate-case" | "record-payment" | "record-refund" | "undo-refund" | "deal-with-post" | "retry-delivery" | "deliver-by-post" | "send-letter" | "recall-letter" | "batch-letter" | "confirm-posted")[];
            /** @description As corrected */
            applicant: {
                [key: string]: unknown;
            };
            /** @description Only where something was corrected */
            applicantAsSubmitted?: {
                [key: string]: unknown;
            };
            /** @description Family name first; empty where it was erased */
            applicantName: string;
            assignee: {
                id: string;
                name: string;
                /** @description ISO 8601, UTC */
                since: string;
            } | null;
            attachments: {
                /** @description Where it came from, when, and who filed it, where staff did so */
                filed?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    source: "post" | "telephone" | "counter" | "email" | "internal";
                };
                id: string;
                mime: string;
                name: string;
                purpose: string;
                sha256: string;
                size: number;
            }[];
            awaitsPayment: boolean;
            caseNumber: string;
            /** @enum {string} */
            channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "telephone" | "internal";
            checks: {
                at: string | null;
                by: {
                    id: string;
                    name: string;
                } | null;
                /** @description A manual check: the automatic ones that contradict it if they fail */
                contradictedBy: string[];
                finding: string | null;
                help: {
                    de: string;
                    en: string;
                } | null;
                key: string;
                /** @enum {string} */
                kind: "automatic" | "manual";
                reason: {
                    de: string;
                    en: string;
                } | null;
                required: boolean;
                /** @enum {string} */
                severity: "warning" | "error";
                /** @enum {string} */
                status: "open" | "passed" | "failed" | "not-applicable";
                times: number;
                title: {
                    de: string;
                    en: string;
                };
            }[];
            clock: {
                dueOn: string | null;
                /** @description Why the case is due when it is */
                explanation: {
                    /** @description Weekdays that a period in office days left out */
                    closedDays: {
                        name: string | null;
                        on: string;
                    }[];
                    firstDueOn: string | null;
                    /** @description The service’s period, and where it comes from */
                    period: {
                        amount: number;
                        note: string | null;
                        source: string | null;
                        /** @enum {string} */
                        unit: "office-days" | "calendar-days" | "weeks" | "months";
                    } | null;
                    receivedOn: string;
                    /** @description The last reopening, from which the period began anew */
                    restart: {
                        dueOn: string | null;
                        on: string;
                    } | null;
                    stops: {
                        days: number;
                        dueAfter: string | null;
                        dueBefore: string | null;
                        endedBy: ("answered" | "expired" | "withdrawn" | "reopened" | "paid") | null;
                        /**
                         * @description What the citizen was asked for meanwhile
                         * @enum {string}
                         */
                        for: "answer" | "payment";
                        from: string;
                        to: string | null;
                    }[];
                };
                officeDaysLeft: number | null;
                stoppedOn: string | null;
            };
            closed: {
                /** @description ISO 8601, UTC */
                at: string;
                by: string;
                on: string;
                outcome: string;
            } | null;
            /** @description Why the assignee has it, where nobody gave it to them: they had it, or the case that it follows */
            continued: {
                had: {
                    /** Format: uuid */
                    caseId: string;
                    number: string;
                };
                /** @enum {string} */
                on: "application" | "answer" | "expiry" | "post" | "reopening" | "recall";
                to: {
                    id: string;
                    name: string;
                };
            } | null;
            corrections: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                from: unknown;
                pointer: string;
                reason: string;
                to: unknown;
            }[];
            /** @description How many entries each list has. The case has the latest 50 of them, all corrections, all letters under way, and all open tasks */
            counts: {
                answers: number;
                attachments: number;
                corrections: number;
                letters: number;
                notes: number;
                payments: number;
                post: number;
                refunds: number;
                tasks: number;
            };
            decision: {
                approvalBecause: {
                    de: string;
                    en: string;
                }[];
                approvedBy: {
                    id: string;
                    name: string;
                } | null;
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                byHand?: {
                    validFrom?: string;
                    validTo?: string;
                };
                conditions: string[];
                /** @description ISO 8601, UTC */
                decidedAt: string;
                decidedOn: string;
                details: {
                    [key: string]: unknown;
                };
                explanation: string;
                feeCents: number;
                feeLines: {
                    cents: number;
                    text: {
                        de: string;
                        en: string;
                    };
                }[];
                id: string;
                instalments: {
                    cents: number;
                    dueOn: string;
                }[];
                kassenzeichen: string | null;
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
                /** @enum {string} */
                payment: "none" | "before-issue" | "on-account";
                reasons: string[];
                reckonedOn?: string;
                /** @description The notice that it takes the place of: the case was reopened */
                replaces?: {
                    decidedOn: string;
                    decisionId: string;
                    feeCents: number;
                    kassenzeichen: string | null;
                    /** @enum {string} */
                    payment: "none" | "before-issue" | "on-account";
                };
            } | null;
            externalReference: string | null;
            followUp: {
                /**
                 * @description Set by the system: the fee has not come
                 * @enum {string}
                 */
                because?: "unpaid";
                note: string;
                on: string;
            } | null;
            /** @description As corrected */
            form: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            identification: {
                method: string;
                /** @description Who looked at the identity card */
                seenBy?: {
                    id: string;
                    name: string;
                };
                trustLevel: string;
            };
            /** @description The proposal as it is if it is signed today */
            ifSigned: {
                approvalBecause: {
                    de: string;
                    en: string;
                }[];
                decision: {
                    /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                    byHand?: {
                        validFrom?: string;
                        validTo?: string;
                    };
                    conditions: string[];
                    details: {
                        [key: string]: unknown;
                    };
                    explanation: string;
                    feeCents: number;
                    feeLines: {
                        cents: number;
                        text: {
                            de: string;
                            en: string;
                        };
                    }[];
                    instalments: {
                        cents: number;
                        dueOn: string;
                    }[];
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
                    /** @enum {string} */
                    payment: "none" | "before-issue" | "on-account";
                    reasons: string[];
                    /** @description The notice that it takes the place of: the case was reopened */
                    replaces?: {
                        decidedOn: string;
                        decisionId: string;
                        feeCents: number;
                        kassenzeichen: string | null;
                        /** @enum {string} */
                        payment: "none" | "before-issue" | "on-account";
                    };
                };
                /** @description In what it is another than its proposer saw */
                differs: ("fee" | "instalments" | "validity" | "approval")[];
                on: string;
                /** @description The code with which signing would be refused today */
                problem: string | null;
            } | null;
            letters: {
                attempts: number;
                batchId: string | null;
                documents: {
                    id: string;
                    /** @enum {string} */
                    kind: "letter" | "permit";
                    name: string;
                    sha256: string;
                    size: number;
                }[];
                id: string;
                key: string;
                leftOn: string | null;
                /** @description ISO 8601, UTC */
                orderedAt: string;
                problem: string | null;
                /** @enum {string} */
                state: "ordered" | "written" | "sent" | "failed" | "batched" | "posted" | "available" | "recalled";
                /** @description Of a letter that a clerk has written */
                subject?: string;
                /** @enum {string} */
                way: "mail" | "print" | "portal" | "hand";
            }[];
            /** @description What came in and nobody has looked at yet */
            lookAt: {
                /** @enum {string} */
                because: "request-expired" | "answered-late" | "answered-again" | "task-answered" | "task-handed-back" | "post-received";
                on: string;
            } | null;
            notes: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                id: string;
                /** @description Who was mentioned; absent where nobody was */
                mentions?: {
                    id: string;
                    name: string;
                }[];
                text: string;
            }[];
            /** @description What was decided before the case was reopened, the latest last */
            notices: {
                decidedOn: string;
                decisionId: string;
                feeCents: number;
                kassenzeichen: string | null;
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
            }[];
            /** @description What this person looks for here and cannot do now, with the reason; anything in neither list is out of place */
            offActions: {
                /** @enum {string} */
                action: "claim" | "take-over" | "release" | "assign" | "set-priority" | "set-follow-up" | "add-note" | "record-check" | "correct-data" | "correct-applicant" | "request-information" | "extend-request" | "withdraw-request" | "record-answer" | "undo-answer" | "add-papers" | "propose-decision" | "withdraw-proposal" | "approve" | "recall-decision" | "return-proposal" | "record-withdrawal" | "close" | "reopen" | "give-task" | "withdraw-task" | "link-case" | "unlink-case" | "declare-not-same" | "take-back-not-same" | "join-case" | "separate-case" | "record-payment" | "record-refund" | "undo-refund" | "deal-with-post" | "retry-delivery" | "deliver-by-post" | "send-letter" | "recall-letter" | "batch-letter" | "confirm-posted";
                /** @description How many required checks are open */
                checks?: number;
                /** @enum {string} */
                code: "case-open" | "case-waiting" | "case-proposed" | "case-decided" | "case-closed" | "not-closed" | "claim-first" | "colleague-has-it" | "holder-present" | "own-proposal" | "not-proposer" | "cannot-be-signed" | "no-right" | "nothing-due" | "checks-open" | "has-left" | "not-its-people" | "joined";
                /** @description The colleague whom the reason names */
                who?: string;
            }[];
            /** @description How much of the post nobody has dealt with */
            openPost: number;
            payments: {
                cents: number;
                /** @description Another case for which this transaction was booked first; only where an earlier version took it twice */
                countsFor?: string | null;
                id: string;
                method: string;
                /** @description ISO 8601, UTC */
                paidAt: string;
                reference: string;
                /** @enum {string} */
                via: "portal" | "cashier";
            }[];
            /** @description How many events there are; what one has seen is told by it */
            position: number;
            /** @description What the citizen sent unasked, or after the decision */
            post: {
                /** @description ISO 8601, UTC */
                at: string;
                attachmentIds: string[];
                dealtWith: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                    /** @description Null where a reopening dealt with it */
                    note: string | null;
                } | null;
                id: string;
                message: string;
                /** @description How it came, and who took it in; absent where it came through the portal */
                recorded?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    way: "post" | "telephone" | "counter" | "email";
                };
            }[];
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
            proposal: {
                approvalBecause: {
                    de: string;
                    en: string;
                }[];
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                byHand?: {
                    validFrom?: string;
                    validTo?: string;
                };
                conditions: string[];
                details: {
                    [key: string]: unknown;
                };
                explanation: string;
                feeCents: number;
                feeLines: {
                    cents: number;
                    text: {
                        de: string;
                        en: string;
                    };
                }[];
                id: string;
                instalments: {
                    cents: number;
                    dueOn: string;
                }[];
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
                /** @enum {string} */
                payment: "none" | "before-issue" | "on-account";
                reasons: string[];
                /** @description The notice that it takes the place of: the case was reopened */
                replaces?: {
                    decidedOn: string;
                    decisionId: string;
                    feeCents: number;
                    kassenzeichen: string | null;
                    /** @enum {string} */
                    payment: "none" | "before-issue" | "on-account";
                };
            } | null;
            /** @description ISO 8601, UTC */
            receivedAt: string;
            refunds: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                cents: number;
                id: string;
                /** @enum {string} */
                method: "transfer" | "cash" | "card";
                on: string;
                reference: string;
                undone: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                    reason: string;
                } | null;
            }[];
            /** @description The last reopening, and why */
            reopened: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @description Empty where it was erased */
                reason: string;
            } | null;
            reopenings: number;
            replyChannel: {
                email?: string;
                kind: string;
                pdfByMailConsent?: boolean;
            };
            request: {
                answerBy: string;
                answers: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    attachmentIds: string[];
                    id: string;
                    late: boolean;
                    message: string;
                    /**
                     * @description It came in part; more is to come
                     * @constant
                     */
                    partial?: true;
                    /** @description How it came, and who took it in; absent where it came through the portal */
                    recorded?: {
                        by: {
                            id: string;
                            name: string;
                        };
                        receivedOn: string;
                        /** @enum {string} */
                        way: "post" | "telephone" | "counter" | "email";
                    };
                    /** @description It was recorded by mistake */
                    undone?: {
                        /** @description ISO 8601, UTC */
                        at: string;
                        by: {
                            id: string;
                            name: string;
                        };
                    };
                }[];
                /** @description ISO 8601, UTC */
                askedAt: string;
                askedBy: {
                    id: string;
                    name: string;
                };
                /** @description The citizen is heard before this decision */
                hearing?: {
                    /** @constant */
                    kind: "reject";
                    reasons: string[];
                };
                id: string;
                items: string[];
                /** @description The answer that staff recorded, as long as that can be taken back */
                recordedAnswerId: string | null;
                reminded: boolean;
                remindOn: string;
                /** @enum {string} */
                state: "open" | "answered" | "expired" | "dropped" | "withdrawn";
                text: string;
            } | null;
            returned: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                comment: string;
                /**
                 * @description It had been decided, and the decision was recalled
                 * @constant
                 */
                recalled?: true;
                /** @description null: the team */
                to: {
                    id: string;
                    name: string;
                } | null;
            } | null;
            service: {
                attachmentPurposes: {
                    key: string;
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                /** @description All that the service may ask for; events also name those that do not apply to the case */
                checks: {
                    key: string;
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                conditions: {
                    key: string;
                    text: {
                        de: string;
                        en: string;
                    };
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                decides: boolean;
                decisionKinds: ("grant" | "grant-with-conditions" | "reject")[];
                /** @description What deciding is called on the button */
                decisionTitles: {
                    [key: string]: {
                        de: string;
                        en: string;
                    };
                };
                /** @description JSON Schema of what was submitted */
                form: {
                    [key: string]: unknown;
                };
                hasValidity: boolean;
                key: string;
                /**
                 * @description The law of its procedure: the administrative one, or that of taxes
                 * @enum {string}
                 */
                procedure: "vwvfg" | "ao";
                reasons: {
                    key: string;
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
                    /** @description It is chosen already when a decision of its kind is begun */
                    preset: boolean;
                    text: {
                        de: string;
                        en: string;
                    };
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                requestItems: {
                    key: string;
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                title: {
                    de: string;
                    en: string;
                };
                version: number;
                /** @description What the service calls its fee, its decisions and its applicant */
                words: {
                    [key: string]: {
                        de: string;
                        en: string;
                    };
                };
            };
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            subject: string;
            submissionId: string;
            /** @description ISO 8601, UTC */
            submittedAt: string;
            /** @description Questions to colleagues and other teams */
            tasks: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                dueOn: string;
                /** @description The answer, or the reason without one; null while it is open */
                ended: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    attachmentIds: string[];
                    by: {
                        id: string;
                        name: string;
                    };
                    text: string;
                } | null;
                id: string;
                question: string;
                shared: {
                    applicant: boolean;
                    files: string[];
                    form: boolean;
                };
                /** @enum {string} */
                state: "open" | "answered" | "handed-back" | "withdrawn";
                to: {
                    id: string;
                    /** @enum {string} */
                    kind: "person" | "team";
                    name: string;
                };
            }[];
            team: {
                id: string;
                key: string;
                title: string;
            };
            version: number;
        };
        CaseEntries: {
            /** @description In the order in which they came */
            items: ({
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                id: string;
                /** @description Who was mentioned; absent where nobody was */
                mentions?: {
                    id: string;
                    name: string;
                }[];
                text: string;
            } | {
                /** @description Where it came from, when, and who filed it, where staff did so */
                filed?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    source: "post" | "telephone" | "counter" | "email" | "internal";
                };
                id: string;
                mime: string;
                name: string;
                purpose: string;
                sha256: string;
                size: number;
            } | {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                from: unknown;
                pointer: string;
                reason: string;
                to: unknown;
            } | {
                /** @description ISO 8601, UTC */
                at: string;
                attachmentIds: string[];
                id: string;
                late: boolean;
                message: string;
                /**
                 * @description It came in part; more is to come
                 * @constant
                 */
                partial?: true;
                /** @description How it came, and who took it in; absent where it came through the portal */
                recorded?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    way: "post" | "telephone" | "counter" | "email";
                };
                requestId: string;
                /** @description It was recorded by mistake */
                undone?: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                };
            } | {
                cents: number;
                /** @description Another case for which this transaction was booked first; only where an earlier version took it twice */
                countsFor?: string | null;
                id: string;
                method: string;
                /** @description ISO 8601, UTC */
                paidAt: string;
                reference: string;
                /** @enum {string} */
                via: "portal" | "cashier";
            } | {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                cents: number;
                id: string;
                /** @enum {string} */
                method: "transfer" | "cash" | "card";
                on: string;
                reference: string;
                undone: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                    reason: string;
                } | null;
            } | {
                /** @description ISO 8601, UTC */
                at: string;
                attachmentIds: string[];
                dealtWith: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                    /** @description Null where a reopening dealt with it */
                    note: string | null;
                } | null;
                id: string;
                message: string;
                /** @description How it came, and who took it in; absent where it came through the portal */
                recorded?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    way: "post" | "telephone" | "counter" | "email";
                };
            } | {
                attempts: number;
                batchId: string | null;
                documents: {
                    id: string;
                    /** @enum {string} */
                    kind: "letter" | "permit";
                    name: string;
                    sha256: string;
                    size: number;
                }[];
                id: string;
                key: string;
                leftOn: string | null;
                /** @description ISO 8601, UTC */
                orderedAt: string;
                problem: string | null;
                /** @enum {string} */
                state: "ordered" | "written" | "sent" | "failed" | "batched" | "posted" | "available" | "recalled";
                /** @description Of a letter that a clerk has written */
                subject?: string;
                /** @enum {string} */
                way: "mail" | "print" | "portal" | "hand";
            } | {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                dueOn: string;
                /** @description The answer, or the reason without one; null while it is open */
                ended: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    attachmentIds: string[];
                    by: {
                        id: string;
                        name: string;
                    };
                    text: string;
                } | null;
                id: string;
                question: string;
                shared: {
                    applicant: boolean;
                    files: string[];
                    form: boolean;
                };
                /** @enum {string} */
                state: "open" | "answered" | "handed-back" | "withdrawn";
                to: {
                    id: string;
                    /** @enum {string} */
                    kind: "person" | "team";
                    name: string;
                };
            })[];
            /** @description What to ask for next as `before`; null where these are the first entries of the list */
            next: number | null;
        };
        CaseListItem: {
            applicantName: string;
            assignee: {
                id: string;
                name: string;
            } | null;
            awaitsPayment: boolean;
            caseNumber: string;
            /** @enum {string} */
            channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "telephone" | "internal";
            dueOn: string | null;
            followUpOn: string | null;
            /** Format: uuid */
            id: string;
            lookAt: {
                /** @enum {string} */
                because: "request-expired" | "answered-late" | "answered-again" | "task-answered" | "task-handed-back" | "post-received";
                on: string;
            } | null;
            /** @description Until the deadline; negative when it has passed */
            officeDaysLeft: number | null;
            outcome: string | null;
            /** @description Something came unasked or after the end, and nobody has dealt with it */
            postOpen: boolean;
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
            /** @description What waits for a second signature */
            proposal: {
                /** @description Why a second person has to sign */
                because: {
                    de: string;
                    en: string;
                }[];
                feeCents: number;
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
            } | null;
            /** @description ISO 8601, UTC */
            receivedAt: string;
            /** @description When one last opened it */
            seenAt: string | null;
            serviceKey: string;
            serviceTitle: {
                de: string;
                en: string;
            };
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            /** @description Why nobody goes on with it; only told by the queue `stuck` */
            stuck: ("nobody-competent" | "nobody-present" | "holder-gone" | "holder-away" | "nobody-signs" | "signers-away" | "no-clock") | null;
            subject: string;
            /** Format: uuid */
            teamId: string;
            undelivered: boolean;
            /** @description What others did since one last saw it, up to 99; null where one has never opened it */
            unread: number | null;
            version: number;
        };
        CaseReceipt: {
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            version: number;
        };
        Colleague: {
            /** @description The last day of their present absence; null if they are present */
            absentUntil: string | null;
            displayName: string;
            /** Format: uuid */
            id: string;
            /** @description How many cases lie on their desk: open, waiting, or proposed and not signed */
            openCases: number;
            /** @description Keys of the services that they may work on */
            services: string[];
            /** @description Of the teams that one may know about */
            teamIds: string[];
            userName: string;
        };
        Competence: {
            /**
             * @description Null for all kinds of decision
             * @default null
             */
            decisionKinds: string[] | null;
            /**
             * @description In cents; null for no limit
             * @default null
             */
            maxFeeCents: number | null;
            /** @enum {string} */
            may: "work" | "approve";
            serviceKey: string;
        };
        DeskOfStaff: {
            openCases: number;
            shares: {
                count: number;
                serviceKey: string;
                /** @description Who oversees the team, and can move the cases; none: nobody */
                supervisors: string[];
                team: {
                    /** Format: uuid */
                    id: string;
                    title: string;
                };
            }[];
        };
        Draft: {
            /** @description The version of the case that the author saw while typing */
            basedOn: number | null;
            caseId: string | null;
            fields: {
                [key: string]: unknown;
            };
            key: string;
            savedAt: string;
        };
        EffectiveRights: {
            competences: {
                decisionKinds: string[] | null;
                /** @description The role that uses it is there, and the person is in the team that gets such cases */
                effective: boolean;
                maxFeeCents: number | null;
                /** @enum {string} */
                may: "work" | "approve";
                serviceKey: string;
                title: {
                    de: string;
                    en: string;
                } | null;
            }[];
            /** @description A disabled account has no rights at all */
            disabled: boolean;
            /** @description Open cases that are assigned to the person; a number only */
            openCases: number;
            rights: {
                action: {
                    key: string;
                    words: {
                        de: string;
                        en: string;
                    };
                };
                from: {
                    /** @enum {string} */
                    role: "clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier";
                    /** @description The condition in words; empty for none */
                    when: {
                        de: string;
                        en: string;
                    };
                    words: {
                        de: string;
                        en: string;
                    };
                }[];
                never: {
                    code: string;
                    /** @description The condition in words; empty for none */
                    when: {
                        de: string;
                        en: string;
                    };
                }[];
                subject: {
                    key: string;
                    words: {
                        de: string;
                        en: string;
                    };
                };
            }[];
        };
        EventExport: {
            /**
             * @description What sort of actor it was
             * @enum {string}
             */
            actorKind?: "staff" | "portal" | "system";
            /** @description Case number or id */
            case?: string;
            /**
             * Format: date
             * @description First day on which it happened (Europe/Berlin)
             */
            from?: string;
            /** @description Kinds of events, separated by commas; see /api/v1/event-kinds */
            kind?: string;
            /** @description Id of a person of the staff or of an API key; `system`; a user name or name, exactly; or the name of a job */
            person?: string;
            /** @description Number of the request in which it happened, as error messages and logs show it; or `job:<number>` */
            request?: string;
            /**
             * @description A role that the actor has today
             * @enum {string}
             */
            role?: "clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier";
            /** @description Key of the service of the case that it is about */
            service?: string;
            /**
             * Format: uuid
             * @description Team of the case that it is about
             */
            team?: string;
            /**
             * Format: date
             * @description Last day on which it happened
             */
            to?: string;
        };
        EventFacets: {
            actorKinds: {
                count: number;
                key: string;
            }[];
            /** @description The twenty who did most; jobs each under their name */
            actors: {
                count: number;
                key: string;
                /** @enum {string} */
                kind: "staff" | "portal" | "system";
                name: string;
            }[];
            /** @description Only the newest that were found are counted below: there are more */
            capped: boolean;
            /** @description By day, Europe/Berlin, oldest first; days without events are left out */
            days: {
                count: number;
                key: string;
            }[];
            kinds: {
                count: number;
                key: string;
            }[];
            /** @description Roles of today of the staff among them; somebody with two roles counts in both */
            roles: {
                count: number;
                key: string;
            }[];
            services: {
                count: number;
                key: string;
            }[];
            /** @description Capped: when the oldest of the events that were counted happened */
            since: string | null;
            teams: {
                count: number;
                key: string;
                name: string;
            }[];
            /** @description The same as the list’s */
            total: {
                /** @description There are more than were counted */
                capped: boolean;
                count: number;
            };
        };
        Figure: {
            count: number;
            /** @description Query parameters for GET /api/v1/cases that list exactly these cases */
            drillDown: {
                [key: string]: string;
            };
        };
        Figures: {
            byChannel: {
                /** @enum {string} */
                channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "telephone" | "internal";
                /** @description Closed for the first time in the period */
                closed: components["schemas"]["Figure"];
                /** @description Decided in the period; a reopened case counts again when it is decided again */
                decided: components["schemas"]["Figure"];
                online: boolean;
                /** @description Received by the end of the period and not closed for the first time by then */
                open: components["schemas"]["Figure"];
                /** @description Received in the period */
                received: components["schemas"]["Figure"];
            }[];
            byService: {
                /** @description Closed for the first time in the period */
                closed: components["schemas"]["Figure"];
                /** @description Decided in the period; a reopened case counts again when it is decided again */
                decided: components["schemas"]["Figure"];
                key: string;
                /** @description Received by the end of the period and not closed for the first time by then */
                open: components["schemas"]["Figure"];
                /** @description Received in the period */
                received: components["schemas"]["Figure"];
                title: {
                    de: string;
                    en: string;
                };
            }[];
            byTeam: {
                /** @description Closed for the first time in the period */
                closed: components["schemas"]["Figure"];
                /** @description Decided in the period; a reopened case counts again when it is decided again */
                decided: components["schemas"]["Figure"];
                id: string;
                key: string;
                /** @description Received by the end of the period and not closed for the first time by then */
                open: components["schemas"]["Figure"];
                /** @description Received in the period */
                received: components["schemas"]["Figure"];
                title: string;
            }[];
            /** @description Everybody who has or had something to do; empty where the municipality shows nothing of single persons */
            clerks: {
                /** @description Brought to the first closing in the period: who proposed the decision, else who closed it; null where the municipality counts no person’s deeds (`figures.perPerson`) */
                closed: components["schemas"]["Figure"] | null;
                id: string;
                name: string;
                /** @description Assigned and open, waiting or proposed, now */
                open: components["schemas"]["Figure"];
                /** @description Of these, overdue now */
                overdue: components["schemas"]["Figure"];
            }[];
            /** @description Every day of the period, also those on which nothing happened */
            days: {
                /** @description Closed for the first time in the period */
                closed: components["schemas"]["Figure"];
                /** Format: date */
                day: string;
                /** @description Decided in the period; a reopened case counts again when it is decided again */
                decided: components["schemas"]["Figure"];
                /** @description Received by the end of the period and not closed for the first time by then */
                open: components["schemas"]["Figure"];
                /** @description Received in the period */
                received: components["schemas"]["Figure"];
            }[];
            /** @description As it is at this moment, whatever the period */
            now: {
                /** @description Office days since receipt, of the cases open now; nearest-rank percentiles */
                age: {
                    /** @description Office days of North Rhine-Westphalia; null where there is no case */
                    medianDays: number | null;
                    /** @description Office days of North Rhine-Westphalia; null where there is no case */
                    oldestDays: number | null;
                    /** @description Office days of North Rhine-Westphalia; null where there is no case */
                    p90Days: number | null;
                };
                /** Format: date */
                day: string;
                /** @description The open cases of the oldest day */
                oldest: components["schemas"]["Figure"];
                open: components["schemas"]["Figure"];
                /** @description The deadline is past; it stands still while the citizen is asked */
                overdue: components["schemas"]["Figure"];
                soonOverdue: components["schemas"]["Figure"];
                /**
                 * Format: date
                 * @description Soon means: due from today up to this day, the fifth office day after it
                 */
                soonUntil: string;
            };
            online: {
                online: components["schemas"]["Figure"];
                /** @description Share of the received that came online, in per cent with one decimal; null where nothing was received */
                percent: number | null;
                received: components["schemas"]["Figure"];
            };
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @description Office days from receipt to the first closing, of the cases closed for the first time in the period. Percentiles are nearest-rank values: the time that half (90 %) of the cases took at most, which one of them really took */
            throughput: {
                cases: components["schemas"]["Figure"];
                /** @description Office days of North Rhine-Westphalia; null where there is no case */
                medianDays: number | null;
                /** @description The value stands for up to so many days less, where it comes from a class that is wider than a day; null where it is exact */
                medianWidth: number | null;
                /** @description Office days of North Rhine-Westphalia; null where there is no case */
                p90Days: number | null;
                /** @description The value stands for up to so many days less, where it comes from a class that is wider than a day; null where it is exact */
                p90Width: number | null;
            };
            totals: {
                /** @description Closed for the first time in the period */
                closed: components["schemas"]["Figure"];
                /** @description Decided in the period; a reopened case counts again when it is decided again */
                decided: components["schemas"]["Figure"];
                /** @description Received by the end of the period and not closed for the first time by then */
                open: components["schemas"]["Figure"];
                /** @description Received in the period */
                received: components["schemas"]["Figure"];
            };
        };
        GivenCompetence: {
            /**
             * @description Null for all kinds of decision
             * @default null
             */
            decisionKinds: ("grant" | "grant-with-conditions" | "reject")[] | null;
            /**
             * @description In cents; null for no limit
             * @default null
             */
            maxFeeCents: number | null;
            /** @enum {string} */
            may: "work" | "approve";
            serviceKey: string;
        };
        HealthFinding: {
            /**
             * @description What was looked at
             * @enum {string}
             */
            key: "database" | "migrations" | "log-place" | "worker" | "follower" | "jobs" | "letters" | "stuck-cases" | "mail-server" | "quarantine" | "disk" | "permit-key" | "administrators" | "versions" | "backup";
            /**
             * @description fine; to be looked at; out of order
             * @enum {string}
             */
            state: "good" | "watch" | "bad";
            values: {
                [key: string]: string | number | null;
            };
        };
        HeldPaper: {
            heldAt: string;
            /** Format: uuid */
            id: string;
            /** @description By its bytes, whatever its name says */
            mime: string;
            /** @description As the file was called */
            name: string;
            sha256: string;
            /** @description Bytes */
            size: number;
        };
        IntakeReceipt: {
            /** @description null where it waits in the quarantine */
            caseId: string | null;
            caseNumber: string | null;
            /** Format: date-time */
            receivedAt: string;
        };
        IntakeService: {
            description: {
                de: string;
                en: string;
            };
            key: string;
            /** @description Whether one may state an earlier day of receipt */
            mayBackdate: boolean;
            team: string;
            title: {
                de: string;
                en: string;
            };
            version: number;
        };
        LetterPreview: {
            /** @description For the letter that tells of a change to an open request, instead of a decision */
            change?: {
                /** @enum {string} */
                action: "extend-request" | "withdraw-request";
                /**
                 * Format: date
                 * @description The new day, for an extension
                 */
                answerBy?: string;
            };
            /** @description For a letter that one writes, instead of a decision */
            compose?: {
                key: string;
                subject: string;
                text: string;
            };
            /** @default [] */
            conditions: string[];
            /** @default  */
            explanation: string;
            /** @enum {string} */
            kind?: "grant" | "grant-with-conditions" | "reject";
            /** @default [] */
            reasons: string[];
            /** @description For the letter that asks for missing things, or hears the citizen, instead of a decision */
            request?: {
                /**
                 * Format: date
                 * @description The service’s own period where omitted
                 */
                answerBy?: string;
                /** @description The decision that is intended, where the citizen is heard before it (§ 28 VwVfG, § 91 AO); then nothing is asked for */
                hearing?: {
                    /** @constant */
                    kind: "reject";
                    /**
                     * @description Keys of the service’s reasons
                     * @default []
                     */
                    reasons: string[];
                };
                /**
                 * @description Keys of what the service can ask for
                 * @default []
                 */
                items: string[];
                /** @default  */
                text: string;
            };
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        LetterUnderWay: {
            attempts: number;
            /** @description Only for those who may read the case */
            caseId: string | null;
            caseNumber: string;
            key: string;
            /** Format: uuid */
            letterId: string;
            nextTryAt: string | null;
            orderedAt: string;
            /** @description Why it failed: a code, no address */
            problem: string | null;
            /** @enum {string} */
            state: "ordered" | "written" | "sent" | "failed" | "batched" | "posted" | "available" | "recalled";
            /** @enum {string} */
            way: "mail" | "print" | "portal" | "hand";
        };
        ListExport: {
            /** @description How many there were when it was ordered, or are in the file */
            cases: number;
            endedAt: string | null;
            /** @description Filter and order in words, in the language of the file */
            filters: string[];
            /** @enum {string} */
            format: "xlsx" | "pdf";
            /** Format: uuid */
            id: string;
            /** @description The last day on which the file can be had */
            keptUntil: string | null;
            orderedAt: string;
            /** @description Bytes */
            size: number | null;
            /** @enum {string} */
            state: "waiting" | "running" | "ready" | "failed";
            /** @description The queue, in the language of the file */
            title: string;
            /** @description How many are written so far */
            written: number;
        };
        /** @description The listener’s own rights have changed: everything is to be read again */
        LiveAccess: Record<string, never>;
        /** @description Every 20 seconds: the line is not dead */
        LiveBeat: Record<string, never>;
        /** @description About a bulk run of one’s own */
        LiveBulk: {
            /**
             * @description progress: some more of its cases are settled, as far as that left events
             * @enum {string}
             */
            news: "started" | "progress" | "ended" | "undone";
            /** Format: uuid */
            runId: string;
        };
        LiveCase: {
            /** @description Who of the staff did it; null for citizens and the system */
            by: {
                id: string;
                name: string;
            } | null;
            byKind: ("staff" | "portal" | "system") | null;
            /** @description The listener could read the case before, and cannot any more; nothing else is told */
            gone: boolean;
            /** Format: uuid */
            id: string;
            /** @description What happened, as kinds of events; empty where the case is gone */
            kinds: string[];
            /** @description The case’s last event */
            position: number;
            version: number | null;
        };
        /** @description The server ends the stream, and says why */
        LiveEnd: {
            /** @enum {string} */
            reason: "session-ended" | "too-many" | "stopping";
        };
        /** @description Listening begins (again): what was read before may be stale */
        LiveHello: Record<string, never>;
        LiveNotification: {
            unread: number;
        };
        Look: {
            /** @description The bar at the top; at least 7 : 1 with white */
            bar: string;
            onPrimary: string;
            onSecondary: string;
            /** @description For what one can press; at least 4.5 : 1 on every ground */
            primary: string;
            primaryStrong: string;
            secondary: string;
        };
        MoneyOfCase: {
            account: components["schemas"]["CaseAccount"];
            /** Format: uuid */
            caseId: string;
            caseNumber: string;
            /** @description What the service calls what is paid: “Gebühr”, “Steuer” */
            feeLabel: {
                de: string;
                en: string;
            };
            kassenzeichen: string | null;
            outcome: string | null;
            /** @description What the service calls the outcome */
            outcomeTitle: {
                de: string;
                en: string;
            } | null;
            payer: string;
            payments: {
                cents: number;
                method: string;
                paidAt: string;
                reference: string;
                /** @enum {string} */
                via: "portal" | "cashier";
            }[];
            /** @description Those that stand */
            refunds: {
                by: string;
                cents: number;
                id: string;
                /** @enum {string} */
                method: "transfer" | "cash" | "card";
                on: string;
                reference: string;
            }[];
            serviceTitle: {
                de: string;
                en: string;
            };
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
        };
        Notification: {
            /** @description Whose account it is about */
            account: {
                id: string;
                name: string;
            } | null;
            at: string;
            /** @description Who of the staff did it */
            by: {
                id: string;
                name: string;
            } | null;
            case: {
                applicant: string;
                caseNumber: string;
                /** Format: uuid */
                id: string;
                service: {
                    de: string;
                    en: string;
                };
                status: string;
                subject: string;
            } | null;
            /** @description What happened to the account: a kind of event, or a kind of request */
            change: string | null;
            /** @description How many cases at once, where it is about several */
            count: number | null;
            /** @description Why a case is due */
            due: ("overdue" | "due-today" | "due-tomorrow" | "follow-up")[];
            dueOn: string | null;
            /** @description The number of the case that one had, where something came because of it */
            had: string | null;
            /** Format: uuid */
            id: string;
            /** @description It is about a case that one may not read any more */
            inaccessible: boolean;
            /** @enum {string} */
            kind: "given-to-me" | "taken-from-me" | "returned" | "answered" | "post" | "due" | "failed" | "bulk-finished" | "cases-left" | "cases-stuck" | "nobody-competent" | "account-changed" | "rights-asked" | "rights-refused" | "task-given" | "task-answered" | "task-handed-back" | "task-withdrawn" | "task-due" | "task-overdue" | "mentioned" | "continued" | "list-ready" | "list-failed";
            /** @description Why the mail server will not take the mail about it, in codes */
            mailProblem: string | null;
            /** @description Of a bulk run that has ended */
            outcome: {
                done: number;
                failed: number;
                refused: number;
                stopped: boolean;
            } | null;
            /** @description With whom cases lie that cannot go on with them */
            person: {
                id: string;
                name: string;
            } | null;
            readAt: string | null;
            runId: string | null;
            /** @description Keys of the services for which somebody is missing */
            services: string[];
            /** @description The task that it is about */
            task: {
                caseNumber: string;
                dueOn: string;
                id: string;
            } | null;
            team: {
                id: string;
                title: string;
            } | null;
        };
        OtherCase: {
            /** @description What one can do with both now */
            actions: ("link-case" | "unlink-case" | "declare-not-same" | "take-back-not-same" | "join-case" | "separate-case")[];
            applicantName: string;
            assignee: {
                id: string;
                name: string;
            } | null;
            caseNumber: string;
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description Which of both would be closed, or was: the younger one. `oneApplicant` is false where the clerk has to say that it is one person */
            joins: {
                /** Format: uuid */
                caseId: string;
                /** Format: uuid */
                into: string;
                oneApplicant: boolean;
                version: number;
            } | null;
            outcome: string | null;
            /** @description Why it is shown, the surest first; none where only somebody’s link leads to it */
            reasons: {
                /** @enum {string} */
                code: "same-application" | "same-thing" | "same-person" | "name-similar" | "birth-date-slip" | "name-and-house" | "name-and-contact" | "renamed" | "same-organisation" | "name-and-place" | "same-mail" | "same-phone" | "same-house";
                /** @description The thing itself: a plate, a number */
                text: string | null;
                /** @description What the service calls it, where both are about the same thing */
                words: {
                    de: string;
                    en: string;
                } | null;
            }[];
            receivedAt: string;
            serviceKey: string;
            serviceTitle: {
                de: string;
                en: string;
            };
            /** @description What somebody has said of both; `took-in`: it goes on in this case */
            standing: ("linked" | "not-same" | "joined-into" | "took-in") | null;
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            subject: string;
            version: number;
        };
        OwnFigures: {
            /** @description A Monday */
            from: string;
            /** @description By service, the most cases first */
            services: {
                /** @description Cases that one brought to their first end */
                closed: number;
                key: string;
                /** @description The middle of the time that these cases lay on a desk, in seconds of the clock; null without one */
                medianSeconds: number | null;
                /** @description Requests to citizens that one sent; hearings are none */
                requests: number;
                /** @description Of these, those with a proposal that had come back */
                returned: number;
                title: {
                    de: string;
                    en: string;
                };
            }[];
            total: {
                /** @description Cases that one brought to their first end */
                closed: number;
                /** @description The middle of the time that these cases lay on a desk, in seconds of the clock; null without one */
                medianSeconds: number | null;
                /** @description Requests to citizens that one sent; hearings are none */
                requests: number;
                /** @description Of these, those with a proposal that had come back */
                returned: number;
            };
            /** @description Today */
            until: string;
            /** @description Every week of the period, the first first */
            weeks: {
                /** @description Cases that one brought to their first end */
                closed: number;
                /** @description Its Monday */
                from: string;
                /** @description The middle of the time that these cases lay on a desk, in seconds of the clock; null without one */
                medianSeconds: number | null;
                /** @description Requests to citizens that one sent; hearings are none */
                requests: number;
                /** @description Of these, those with a proposal that had come back */
                returned: number;
            }[];
        };
        PastCase: {
            account: components["schemas"]["CaseAccount"];
            /** @description As corrected */
            applicant: {
                [key: string]: unknown;
            };
            /** @description Only where something was corrected */
            applicantAsSubmitted?: {
                [key: string]: unknown;
            };
            /** @description Family name first; empty where it was erased */
            applicantName: string;
            assignee: {
                id: string;
                name: string;
                /** @description ISO 8601, UTC */
                since: string;
            } | null;
            attachments: {
                /** @description Where it came from, when, and who filed it, where staff did so */
                filed?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    source: "post" | "telephone" | "counter" | "email" | "internal";
                };
                id: string;
                mime: string;
                name: string;
                purpose: string;
                sha256: string;
                size: number;
            }[];
            awaitsPayment: boolean;
            caseNumber: string;
            /** @enum {string} */
            channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "telephone" | "internal";
            checks: {
                at: string | null;
                by: {
                    id: string;
                    name: string;
                } | null;
                /** @description A manual check: the automatic ones that contradict it if they fail */
                contradictedBy: string[];
                finding: string | null;
                help: {
                    de: string;
                    en: string;
                } | null;
                key: string;
                /** @enum {string} */
                kind: "automatic" | "manual";
                reason: {
                    de: string;
                    en: string;
                } | null;
                required: boolean;
                /** @enum {string} */
                severity: "warning" | "error";
                /** @enum {string} */
                status: "open" | "passed" | "failed" | "not-applicable";
                times: number;
                title: {
                    de: string;
                    en: string;
                };
            }[];
            clock: {
                dueOn: string | null;
                stoppedOn: string | null;
            };
            closed: {
                /** @description ISO 8601, UTC */
                at: string;
                by: string;
                on: string;
                outcome: string;
            } | null;
            /** @description Why the assignee has it, where nobody gave it to them: they had it, or the case that it follows */
            continued: {
                had: {
                    /** Format: uuid */
                    caseId: string;
                    number: string;
                };
                /** @enum {string} */
                on: "application" | "answer" | "expiry" | "post" | "reopening" | "recall";
                to: {
                    id: string;
                    name: string;
                };
            } | null;
            corrections: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                from: unknown;
                pointer: string;
                reason: string;
                to: unknown;
            }[];
            /** @description How many entries each list has. The case has the latest 50 of them, all corrections, all letters under way, and all open tasks */
            counts: {
                answers: number;
                attachments: number;
                corrections: number;
                letters: number;
                notes: number;
                payments: number;
                post: number;
                refunds: number;
                tasks: number;
            };
            decision: {
                approvalBecause: {
                    de: string;
                    en: string;
                }[];
                approvedBy: {
                    id: string;
                    name: string;
                } | null;
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                byHand?: {
                    validFrom?: string;
                    validTo?: string;
                };
                conditions: string[];
                /** @description ISO 8601, UTC */
                decidedAt: string;
                decidedOn: string;
                details: {
                    [key: string]: unknown;
                };
                explanation: string;
                feeCents: number;
                feeLines: {
                    cents: number;
                    text: {
                        de: string;
                        en: string;
                    };
                }[];
                id: string;
                instalments: {
                    cents: number;
                    dueOn: string;
                }[];
                kassenzeichen: string | null;
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
                /** @enum {string} */
                payment: "none" | "before-issue" | "on-account";
                reasons: string[];
                reckonedOn?: string;
                /** @description The notice that it takes the place of: the case was reopened */
                replaces?: {
                    decidedOn: string;
                    decisionId: string;
                    feeCents: number;
                    kassenzeichen: string | null;
                    /** @enum {string} */
                    payment: "none" | "before-issue" | "on-account";
                };
            } | null;
            externalReference: string | null;
            followUp: {
                /**
                 * @description Set by the system: the fee has not come
                 * @enum {string}
                 */
                because?: "unpaid";
                note: string;
                on: string;
            } | null;
            /** @description As corrected */
            form: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
            identification: {
                method: string;
                /** @description Who looked at the identity card */
                seenBy?: {
                    id: string;
                    name: string;
                };
                trustLevel: string;
            };
            /** @description The proposal as it is if it is signed today */
            ifSigned: {
                approvalBecause: {
                    de: string;
                    en: string;
                }[];
                decision: {
                    /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                    byHand?: {
                        validFrom?: string;
                        validTo?: string;
                    };
                    conditions: string[];
                    details: {
                        [key: string]: unknown;
                    };
                    explanation: string;
                    feeCents: number;
                    feeLines: {
                        cents: number;
                        text: {
                            de: string;
                            en: string;
                        };
                    }[];
                    instalments: {
                        cents: number;
                        dueOn: string;
                    }[];
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
                    /** @enum {string} */
                    payment: "none" | "before-issue" | "on-account";
                    reasons: string[];
                    /** @description The notice that it takes the place of: the case was reopened */
                    replaces?: {
                        decidedOn: string;
                        decisionId: string;
                        feeCents: number;
                        kassenzeichen: string | null;
                        /** @enum {string} */
                        payment: "none" | "before-issue" | "on-account";
                    };
                };
                /** @description In what it is another than its proposer saw */
                differs: ("fee" | "instalments" | "validity" | "approval")[];
                on: string;
                /** @description The code with which signing would be refused today */
                problem: string | null;
            } | null;
            letters: {
                attempts: number;
                batchId: string | null;
                documents: {
                    id: string;
                    /** @enum {string} */
                    kind: "letter" | "permit";
                    name: string;
                    sha256: string;
                    size: number;
                }[];
                id: string;
                key: string;
                leftOn: string | null;
                /** @description ISO 8601, UTC */
                orderedAt: string;
                problem: string | null;
                /** @enum {string} */
                state: "ordered" | "written" | "sent" | "failed" | "batched" | "posted" | "available" | "recalled";
                /** @description Of a letter that a clerk has written */
                subject?: string;
                /** @enum {string} */
                way: "mail" | "print" | "portal" | "hand";
            }[];
            /** @description What came in and nobody has looked at yet */
            lookAt: {
                /** @enum {string} */
                because: "request-expired" | "answered-late" | "answered-again" | "task-answered" | "task-handed-back" | "post-received";
                on: string;
            } | null;
            notes: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                id: string;
                /** @description Who was mentioned; absent where nobody was */
                mentions?: {
                    id: string;
                    name: string;
                }[];
                text: string;
            }[];
            /** @description What was decided before the case was reopened, the latest last */
            notices: {
                decidedOn: string;
                decisionId: string;
                feeCents: number;
                kassenzeichen: string | null;
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
            }[];
            /** @description How much of the post nobody has dealt with */
            openPost: number;
            payments: {
                cents: number;
                /** @description Another case for which this transaction was booked first; only where an earlier version took it twice */
                countsFor?: string | null;
                id: string;
                method: string;
                /** @description ISO 8601, UTC */
                paidAt: string;
                reference: string;
                /** @enum {string} */
                via: "portal" | "cashier";
            }[];
            /** @description How many events there are; what one has seen is told by it */
            position: number;
            /** @description What the citizen sent unasked, or after the decision */
            post: {
                /** @description ISO 8601, UTC */
                at: string;
                attachmentIds: string[];
                dealtWith: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                    /** @description Null where a reopening dealt with it */
                    note: string | null;
                } | null;
                id: string;
                message: string;
                /** @description How it came, and who took it in; absent where it came through the portal */
                recorded?: {
                    by: {
                        id: string;
                        name: string;
                    };
                    receivedOn: string;
                    /** @enum {string} */
                    way: "post" | "telephone" | "counter" | "email";
                };
            }[];
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
            proposal: {
                approvalBecause: {
                    de: string;
                    en: string;
                }[];
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                byHand?: {
                    validFrom?: string;
                    validTo?: string;
                };
                conditions: string[];
                details: {
                    [key: string]: unknown;
                };
                explanation: string;
                feeCents: number;
                feeLines: {
                    cents: number;
                    text: {
                        de: string;
                        en: string;
                    };
                }[];
                id: string;
                instalments: {
                    cents: number;
                    dueOn: string;
                }[];
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
                /** @enum {string} */
                payment: "none" | "before-issue" | "on-account";
                reasons: string[];
                /** @description The notice that it takes the place of: the case was reopened */
                replaces?: {
                    decidedOn: string;
                    decisionId: string;
                    feeCents: number;
                    kassenzeichen: string | null;
                    /** @enum {string} */
                    payment: "none" | "before-issue" | "on-account";
                };
            } | null;
            /** @description ISO 8601, UTC */
            receivedAt: string;
            refunds: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                cents: number;
                id: string;
                /** @enum {string} */
                method: "transfer" | "cash" | "card";
                on: string;
                reference: string;
                undone: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    by: {
                        id: string;
                        name: string;
                    };
                    reason: string;
                } | null;
            }[];
            /** @description The last reopening, and why */
            reopened: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                /** @description Empty where it was erased */
                reason: string;
            } | null;
            reopenings: number;
            replyChannel: {
                email?: string;
                kind: string;
                pdfByMailConsent?: boolean;
            };
            request: {
                answerBy: string;
                answers: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    attachmentIds: string[];
                    id: string;
                    late: boolean;
                    message: string;
                    /**
                     * @description It came in part; more is to come
                     * @constant
                     */
                    partial?: true;
                    /** @description How it came, and who took it in; absent where it came through the portal */
                    recorded?: {
                        by: {
                            id: string;
                            name: string;
                        };
                        receivedOn: string;
                        /** @enum {string} */
                        way: "post" | "telephone" | "counter" | "email";
                    };
                    /** @description It was recorded by mistake */
                    undone?: {
                        /** @description ISO 8601, UTC */
                        at: string;
                        by: {
                            id: string;
                            name: string;
                        };
                    };
                }[];
                /** @description ISO 8601, UTC */
                askedAt: string;
                askedBy: {
                    id: string;
                    name: string;
                };
                /** @description The citizen is heard before this decision */
                hearing?: {
                    /** @constant */
                    kind: "reject";
                    reasons: string[];
                };
                id: string;
                items: string[];
                /** @description The answer that staff recorded, as long as that can be taken back */
                recordedAnswerId: string | null;
                reminded: boolean;
                remindOn: string;
                /** @enum {string} */
                state: "open" | "answered" | "expired" | "dropped" | "withdrawn";
                text: string;
            } | null;
            returned: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                comment: string;
                /**
                 * @description It had been decided, and the decision was recalled
                 * @constant
                 */
                recalled?: true;
                /** @description null: the team */
                to: {
                    id: string;
                    name: string;
                } | null;
            } | null;
            service: {
                attachmentPurposes: {
                    key: string;
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                /** @description All that the service may ask for; events also name those that do not apply to the case */
                checks: {
                    key: string;
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                conditions: {
                    key: string;
                    text: {
                        de: string;
                        en: string;
                    };
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                decides: boolean;
                decisionKinds: ("grant" | "grant-with-conditions" | "reject")[];
                /** @description What deciding is called on the button */
                decisionTitles: {
                    [key: string]: {
                        de: string;
                        en: string;
                    };
                };
                /** @description JSON Schema of what was submitted */
                form: {
                    [key: string]: unknown;
                };
                hasValidity: boolean;
                key: string;
                /**
                 * @description The law of its procedure: the administrative one, or that of taxes
                 * @enum {string}
                 */
                procedure: "vwvfg" | "ao";
                reasons: {
                    key: string;
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
                    /** @description It is chosen already when a decision of its kind is begun */
                    preset: boolean;
                    text: {
                        de: string;
                        en: string;
                    };
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                requestItems: {
                    key: string;
                    title: {
                        de: string;
                        en: string;
                    };
                }[];
                title: {
                    de: string;
                    en: string;
                };
                version: number;
                /** @description What the service calls its fee, its decisions and its applicant */
                words: {
                    [key: string]: {
                        de: string;
                        en: string;
                    };
                };
            };
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            subject: string;
            submissionId: string;
            /** @description ISO 8601, UTC */
            submittedAt: string;
            /** @description Questions to colleagues and other teams */
            tasks: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                dueOn: string;
                /** @description The answer, or the reason without one; null while it is open */
                ended: {
                    /** @description ISO 8601, UTC */
                    at: string;
                    attachmentIds: string[];
                    by: {
                        id: string;
                        name: string;
                    };
                    text: string;
                } | null;
                id: string;
                question: string;
                shared: {
                    applicant: boolean;
                    files: string[];
                    form: boolean;
                };
                /** @enum {string} */
                state: "open" | "answered" | "handed-back" | "withdrawn";
                to: {
                    id: string;
                    /** @enum {string} */
                    kind: "person" | "team";
                    name: string;
                };
            }[];
            team: {
                id: string;
                key: string;
                title: string;
            };
            version: number;
        };
        PermitKeys: {
            keys: {
                /** @constant */
                alg: "EdDSA";
                /** @constant */
                crv: "Ed25519";
                kid: string;
                /** @constant */
                kty: "OKP";
                /** @constant */
                use: "sig";
                x: string;
            }[];
        };
        Preferences: {
            /** @description Columns of lists, by the name of the list */
            columns: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            density: "comfortable" | "compact";
            /** @description Order and widths of lists, by the name of the list */
            lists: {
                [key: string]: {
                    /** @description The order that was chosen by a column’s head; the list’s own where it is missing */
                    sort?: string;
                    /** @description Widths of columns in pixels, by the name of the column */
                    widths?: {
                        [key: string]: number;
                    };
                };
            };
            /**
             * @description The language of the pages and of mails to this person
             * @enum {string}
             */
            locale: "de" | "en";
            notify: {
                /**
                 * @description Whether notifications also come by mail
                 * @enum {string}
                 */
                mail: "off" | "at-once" | "daily";
            };
            /** @description Sizes of resizable zones in percent, by the name of the page */
            panels: {
                [key: string]: number[];
            };
            /**
             * @description system: as the computer is set
             * @enum {string}
             */
            theme: "light" | "dark" | "system";
            /** @description The roles whose tour was taken or left, and is not offered again */
            tours: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
            /** @description For supervisors: the week in figures, by mail */
            weeklyReport: boolean;
        };
        PreferencesPatch: {
            columns?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            density?: "comfortable" | "compact";
            lists?: {
                [key: string]: {
                    /** @description The order that was chosen by a column’s head; the list’s own where it is missing */
                    sort?: string;
                    /** @description Widths of columns in pixels, by the name of the column */
                    widths?: {
                        [key: string]: number;
                    };
                } | null;
            };
            /**
             * @description The language of the pages and of mails to this person
             * @enum {string}
             */
            locale?: "de" | "en";
            notify?: {
                /**
                 * @description Whether notifications also come by mail
                 * @enum {string}
                 */
                mail: "off" | "at-once" | "daily";
            };
            panels?: {
                [key: string]: number[] | null;
            };
            /**
             * @description system: as the computer is set
             * @enum {string}
             */
            theme?: "light" | "dark" | "system";
            /** @description The roles whose tour was taken or left, and is not offered again */
            tours?: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
            /** @description For supervisors: the week in figures, by mail */
            weeklyReport?: boolean;
        };
        Presence: {
            others: {
                /** @description Whether they are typing */
                editing: boolean;
                /** Format: uuid */
                id: string;
                name: string;
                since: string;
            }[];
            /** @description The case’s last event */
            position: number;
            version: number;
        };
        PrintBatch: {
            /** Format: uuid */
            id: string;
            letters: number;
            /** @description ISO 8601, UTC */
            madeAt: string;
            madeBy: {
                id: string;
                name: string;
            };
            number: string;
            pages: number | null;
            postedBy: {
                id: string;
                name: string;
            } | null;
            /** @description The day that counts for the letters’ publication (Bekanntgabe) */
            postedOn: string | null;
            /** @description How many letters are in the PDF so far */
            printed: number;
            /** @enum {string} */
            state: "making" | "ready" | "posted";
            team: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            version: number;
        };
        PrintBatchDetail: {
            /** Format: uuid */
            id: string;
            items: {
                /** Format: uuid */
                caseId: string;
                caseNumber: string;
                key: string;
                /** Format: uuid */
                letterId: string;
                recipient: string;
                serviceKey: string;
                state: string;
            }[];
            letters: number;
            /** @description ISO 8601, UTC */
            madeAt: string;
            madeBy: {
                id: string;
                name: string;
            };
            number: string;
            pages: number | null;
            postedBy: {
                id: string;
                name: string;
            } | null;
            /** @description The day that counts for the letters’ publication (Bekanntgabe) */
            postedOn: string | null;
            /** @description How many letters are in the PDF so far */
            printed: number;
            /** @enum {string} */
            state: "making" | "ready" | "posted";
            team: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            version: number;
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                detail: string;
                pointer: string;
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        QuarantineDetail: {
            allowedActions: ("release" | "refuse")[];
            applicantName: string | null;
            attachments: {
                announced: {
                    mime: string;
                    sha256: string;
                    size: number;
                };
                found: {
                    mime: string;
                    sha256: string;
                    size: number;
                };
                id: string;
                name: string;
                purpose: string;
            }[];
            caseId: string | null;
            caseNumber: string | null;
            channel: string;
            contentHash: string;
            /** Format: date-time */
            enteredAt: string;
            externalReference: string | null;
            /** Format: uuid */
            id: string;
            reasons: components["schemas"]["QuarantineReason"][];
            refusalReason: string | null;
            /** @description As the portal named it */
            service: string;
            /** @description The service, where it could be made out */
            serviceKey: string | null;
            /** @description What it can be released to */
            services: {
                key: string;
                title: {
                    de: string;
                    en: string;
                };
            }[];
            /** @description Its title, where it could be made out */
            serviceTitle: {
                de: string;
                en: string;
            } | null;
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "open" | "released" | "refused";
            /** @description What it is about, where the service is known and its rule has an answer */
            subject: string | null;
            /** @description As it came */
            submission: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            submissionId: string;
            teamId: string | null;
        };
        QuarantineItem: {
            applicantName: string | null;
            caseId: string | null;
            channel: string;
            /** Format: date-time */
            enteredAt: string;
            externalReference: string | null;
            /** Format: uuid */
            id: string;
            reasons: components["schemas"]["QuarantineReason"][];
            refusalReason: string | null;
            /** @description As the portal named it */
            service: string;
            /** @description The service, where it could be made out */
            serviceKey: string | null;
            /** @description Its title, where it could be made out */
            serviceTitle: {
                de: string;
                en: string;
            } | null;
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "open" | "released" | "refused";
            /** @description What it is about, where the service is known and its rule has an answer */
            subject: string | null;
            /** Format: uuid */
            submissionId: string;
            teamId: string | null;
        };
        QuarantineReason: {
            attachmentId?: string;
            /** @enum {string} */
            code: "service.unknown" | "service.retired" | "attachment.hash-differs" | "attachment.size-differs" | "attachment.type-differs" | "attachment.type-not-accepted" | "attachment.too-large" | "attachment.too-many";
            /** @description What was found */
            found?: string;
            /** @description Into the submission (RFC 6901) */
            pointer: string;
            /** @description What the portal said */
            said?: string;
        };
        ReplyChannel: {
            /** Format: idn-email */
            email?: string;
            /** @enum {string} */
            kind: "email" | "portal" | "post";
            /** @description Whether the notice itself may go by mail (§ 87a AO); else a link */
            pdfByMailConsent?: boolean;
        };
        ReportAnswer: {
            /** Format: date */
            asOf: string;
            before: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @description Whether `asOf` is today: then things are shown as they are at this moment */
            isNow: boolean;
            panels: components["schemas"]["ReportPanel"][];
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /** @enum {string} */
            question: "keeping-up" | "flow" | "deadlines" | "workload" | "online" | "reasons";
            /** @description The answer in one sentence */
            sentence: {
                de: string;
                en: string;
            };
            tiles: components["schemas"]["ReportTile"][];
            /** @description The question in words */
            title: {
                de: string;
                en: string;
            };
        };
        ReportCell: {
            /** @description Query parameters for GET /api/v1/cases that list exactly these cases */
            drillDown?: {
                [key: string]: string;
            };
            /** @description What to show instead of the value */
            label?: {
                de: string;
                en: string;
            };
            value: string | number | null;
        };
        ReportColumn: {
            key: string;
            /** @enum {string} */
            kind: "text" | "day" | "month" | "count" | "percent" | "days";
            title: {
                de: string;
                en: string;
            };
        };
        ReportPanel: {
            columns: components["schemas"]["ReportColumn"][];
            key: string;
            /** @description A cell for each column */
            rows: components["schemas"]["ReportCell"][][];
            /** @description What the figure shows, in words */
            sentence: {
                de: string;
                en: string;
            };
            title: {
                de: string;
                en: string;
            };
            /** @description Cases that should be in it, but of which an earlier version did not keep what it needs */
            unknown: {
                count: number;
                /** @description Query parameters for GET /api/v1/cases that list exactly these cases */
                drillDown: {
                    [key: string]: string;
                };
            } | null;
        };
        ReportTile: {
            /** @description The same of the period before, which is as long and ends the day before this one begins */
            before: number | null;
            comparison: {
                de: string;
                en: string;
            };
            drillDown: {
                [key: string]: string;
            } | null;
            /** @description Which way is good news */
            good: ("up" | "down") | null;
            key: string;
            /** @enum {string} */
            kind: "count" | "percent" | "days";
            title: {
                de: string;
                en: string;
            };
            trend: ("up" | "down" | "same") | null;
            value: number | null;
        };
        ReturnFromAbsence: {
            absence: {
                from: string;
                until: string;
            } | null;
            moved: {
                applicantName: string;
                at: string;
                by: string;
                /** Format: uuid */
                caseId: string;
                caseNumber: string;
                subject: string;
                to: string | null;
            }[];
        };
        RightsOnCase: {
            actions: {
                action: string;
                /** @description By the policy; null where it hangs on what is in the case and must not be told */
                allowed: boolean | null;
                forbiddenBy: string[];
                /** @description Rules that forbid it on some cases; whether on this one must not be told */
                mayForbid: string[];
                /** @description Roles that the person lacks and that may do this on some cases */
                otherRoles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                /** @description In the case’s present state; null where that must not be told */
                possible: boolean | null;
                rules: {
                    holds: boolean | null;
                    /** @description Attributes of the case that do not fit the rule; `reach` where team or competence do not, and which must not be told */
                    lacks: string[];
                    /** @enum {string} */
                    role: "clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier";
                    /** @description The condition in words; empty for none */
                    when: {
                        de: string;
                        en: string;
                    };
                    words: {
                        de: string;
                        en: string;
                    };
                }[];
                words: {
                    de: string;
                    en: string;
                };
            }[];
            case: {
                /** @description Null for people who may not read the case (tax secrecy) */
                about: {
                    service: {
                        de: string;
                        en: string;
                    };
                    serviceKey: string;
                    /** @enum {string} */
                    status: "open" | "waiting" | "proposed" | "decided" | "closed";
                    team: string;
                } | null;
                caseNumber: string;
            };
        };
        RightsQuestion: {
            /** @description Case number */
            number: string;
        };
        RightsRequest: {
            askedAt: string;
            askedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rights" | "password-reset" | "enable";
            /** @description From then on nobody can confirm it */
            lapsesAt: string;
            /** @description What the account may do now */
            now: {
                competences: components["schemas"]["Competence"][];
                roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                teamIds: string[];
            };
            staff: {
                /** Format: uuid */
                id: string;
                name: string;
                userName: string;
            };
            /** @description All rights that the account is to have; null where it is not about rights */
            wanted: {
                competences: components["schemas"]["Competence"][];
                roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                teamIds: string[];
            } | null;
        };
        RightsRequestWaiting: {
            askedAt: string;
            askedBy: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "rights" | "password-reset" | "enable";
            /** @description From then on nobody can confirm it */
            lapsesAt: string;
            /** @description All rights that the account is to have; null where it is not about rights */
            wanted: {
                competences: components["schemas"]["Competence"][];
                roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                teamIds: string[];
            } | null;
        };
        SavedView: {
            columns: string[] | null;
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            name: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            query: {
                [key: string]: string;
            };
            /** @enum {string} */
            queue: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "delivery-failed" | "awaiting-payment" | "stuck" | "post" | "took-part" | "all";
            team: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            version: number;
        };
        ServiceDetail: {
            checks: {
                key: string;
                /** @enum {string} */
                kind: "automatic" | "manual";
                required: boolean;
                /** @enum {string} */
                severity: "warning" | "error";
                title: {
                    de: string;
                    en: string;
                };
            }[];
            /** @description New cases come in under this version */
            current: boolean;
            deadline: {
                amount: number;
                note?: string;
                source?: string;
                unit: string;
                verify?: boolean;
            } | null;
            decides: boolean;
            decision: {
                approval: {
                    de: string;
                    en: string;
                }[];
                kinds: ("grant" | "grant-with-conditions" | "reject")[];
            } | null;
            /** @description The whole definition as it lies in its folder */
            definition: {
                [key: string]: unknown;
            };
            description: {
                de: string;
                en: string;
            };
            /** @description What lists of its cases can be narrowed by: `attribute` of `GET /api/v1/cases` */
            filters: {
                /** @description Null where the field is free text */
                choices: {
                    title: {
                        de: string;
                        en: string;
                    };
                    value: string;
                }[] | null;
                key: string;
                title: {
                    de: string;
                    en: string;
                };
            }[];
            key: string;
            legalBasis: {
                note?: string;
                source?: string;
                text: string;
                verify?: boolean;
            }[];
            leikaIds: string[];
            letters: string[];
            remedy: ("widerspruch" | "klage") | null;
            retention: {
                class: string;
                years: number;
            };
            /** @enum {string} */
            status: "active" | "retired";
            team: {
                key: string;
                title: string;
            };
            title: {
                de: string;
                en: string;
            };
            values: {
                name: string;
                note?: string;
                source?: string;
                value: unknown;
                verify?: boolean;
            }[];
            version: number;
            /** @description What the service calls its fee, its decisions and its applicant */
            words: {
                [key: string]: {
                    de: string;
                    en: string;
                };
            };
        };
        ServiceListItem: {
            /** @description New cases come in under this version */
            current: boolean;
            decides: boolean;
            /** @description What lists of its cases can be narrowed by: `attribute` of `GET /api/v1/cases` */
            filters: {
                /** @description Null where the field is free text */
                choices: {
                    title: {
                        de: string;
                        en: string;
                    };
                    value: string;
                }[] | null;
                key: string;
                title: {
                    de: string;
                    en: string;
                };
            }[];
            key: string;
            leikaIds: string[];
            /** @enum {string} */
            status: "active" | "retired";
            team: {
                key: string;
                title: string;
            };
            title: {
                de: string;
                en: string;
            };
            version: number;
            /** @description What the service calls its fee, its decisions and its applicant */
            words: {
                [key: string]: {
                    de: string;
                    en: string;
                };
            };
        };
        ServiceSample: {
            applicant: {
                [key: string]: unknown;
            };
            /** @description Why a second person would sign */
            approval: {
                because: {
                    de: string;
                    en: string;
                }[];
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
            }[];
            /** @description What the automatic checks say of the sample */
            checks: {
                key: string;
                reason: {
                    de: string;
                    en: string;
                };
                /** @enum {string} */
                status: "passed" | "failed" | "not-applicable";
            }[];
            /** @description What each decision would cost */
            fees: {
                cents: number;
                instalments: {
                    cents: number;
                    dueOn: string;
                }[];
                /** @enum {string} */
                kind: "grant" | "grant-with-conditions" | "reject";
                lines: {
                    cents: number;
                    text: {
                        de: string;
                        en: string;
                    };
                }[];
                /** @enum {string} */
                payment: "before-issue" | "on-account";
            }[];
            /** @description Made from the schema; of nobody */
            form: {
                [key: string]: unknown;
            };
            subject: string;
        };
        Session: {
            competences: components["schemas"]["Competence"][];
            /** @description The session ends then at the latest */
            expiresAt: string;
            mustChangePassword: boolean;
            /** @description The policy for this person, as packed by @casl/ability/extra */
            rules: unknown[][];
            staff: {
                displayName: string;
                /** Format: uuid */
                id: string;
                /**
                 * @description The language that the person chose, else that of the account
                 * @enum {string}
                 */
                locale: "de" | "en";
                roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                userName: string;
            };
            teams: components["schemas"]["TeamRef"][];
        };
        Staff: {
            changedAt: string;
            changedBy: string;
            competences: components["schemas"]["Competence"][];
            createdAt: string;
            disabled: boolean;
            displayName: string;
            email: string | null;
            /** Format: uuid */
            id: string;
            /** @description Real time; null for never */
            lastSignedInAt: string | null;
            /** @enum {string} */
            locale: "de" | "en";
            mustChangePassword: boolean;
            roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
            teams: components["schemas"]["TeamRef"][];
            userName: string;
            version: number;
            /** @description What waits for a second administrator */
            waiting: components["schemas"]["RightsRequestWaiting"][];
        };
        TaskDetail: {
            /** @description ISO 8601, UTC */
            at: string;
            by: {
                id: string;
                name: string;
            };
            /** @description Only for those who may read the case */
            caseId: string | null;
            caseNumber: string;
            dueOn: string;
            /** @description The answer, or the reason without one; null while it is open */
            ended: {
                /** @description ISO 8601, UTC */
                at: string;
                attachmentIds: string[];
                by: {
                    id: string;
                    name: string;
                };
                text: string;
            } | null;
            id: string;
            mayAnswer: boolean;
            /** @description Until the day on which the answer is wanted; null once it is not open any more */
            officeDaysLeft: number | null;
            /** @description What was added to the answer */
            papers: {
                id: string;
                name: string;
            }[];
            question: string;
            service: {
                key: string;
                title: {
                    de: string;
                    en: string;
                };
            };
            /** @description What is shared, as long as the task is open; null once it is not */
            shared: {
                applicant: {
                    [key: string]: unknown;
                } | null;
                files: {
                    id: string;
                    mime: string;
                    name: string;
                    purpose: {
                        de: string;
                        en: string;
                    } | null;
                    size: number;
                }[];
                form: {
                    [key: string]: unknown;
                } | null;
                /** @description JSON Schema of the submitted data, where they are shared */
                schema: {
                    [key: string]: unknown;
                } | null;
            } | null;
            /** @description What was shared */
            shares: {
                applicant: boolean;
                files: number;
                form: boolean;
            };
            /** @enum {string} */
            state: "open" | "answered" | "handed-back" | "withdrawn";
            to: {
                id: string;
                /** @enum {string} */
                kind: "person" | "team";
                name: string;
            };
        };
        TaskListItem: {
            /** @description ISO 8601, UTC */
            at: string;
            by: {
                id: string;
                name: string;
            };
            /** @description Only for those who may read the case */
            caseId: string | null;
            caseNumber: string;
            dueOn: string;
            /** @description The answer, or the reason without one; null while it is open */
            ended: {
                /** @description ISO 8601, UTC */
                at: string;
                attachmentIds: string[];
                by: {
                    id: string;
                    name: string;
                };
                text: string;
            } | null;
            id: string;
            /** @description Why nobody answers an open task that one gave: all who could have no account any more, or are absent today */
            nobodyThere: ("gone" | "absent") | null;
            /** @description Negative where the day has passed; null once it is not open any more */
            officeDaysLeft: number | null;
            question: string;
            serviceTitle: {
                de: string;
                en: string;
            };
            /** @enum {string} */
            state: "open" | "answered" | "handed-back" | "withdrawn";
            to: {
                id: string;
                /** @enum {string} */
                kind: "person" | "team";
                name: string;
            };
        };
        Team: {
            changedAt: string;
            changedBy: string;
            createdAt: string;
            /** Format: uuid */
            id: string;
            key: string;
            members: number;
            title: string;
            version: number;
        };
        TeamMember: {
            /** @description The one they are in today */
            absence: {
                from: string;
                /** Format: uuid */
                id: string;
                until: string;
                version: number;
            } | null;
            /** @description Not of the team any more (locked, or in other teams), though cases of it lie there */
            gone: ("locked" | "moved") | null;
            /** Format: uuid */
            id: string;
            /** @description Whether one may move this person’s cases */
            mayHandOver: boolean;
            mayRecordAbsence: boolean;
            name: string;
            /** @description The next that begins within the coming 60 days */
            nextAbsence: {
                from: string;
                /** Format: uuid */
                id: string;
                until: string;
                version: number;
            } | null;
            oldestDue: string | null;
            /** @description What lies on their desk: open, waiting, or proposed and not signed */
            openCases: number;
            /** @description How many of them are overdue; only for the person and the supervisors of the team */
            overdue: number | null;
            /** @description Keys of the services that they may work on */
            services: string[];
            /** @description Of the teams that one may know about */
            teamIds: string[];
        };
        TeamRef: {
            /** Format: uuid */
            id: string;
            key: string;
            title: string;
        };
        TextBlock: {
            /** Format: uuid */
            id: string;
            mayChange: boolean;
            name: string;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            service: string | null;
            team: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            text: string;
            version: number;
        };
        TimelineEntry: {
            /** @description ISO 8601, UTC */
            at: string;
            by: {
                id: string;
                /** @enum {string} */
                kind: "staff" | "portal" | "system";
                name: string;
            };
            data: {
                [key: string]: unknown;
            };
            erased: boolean;
            id: string;
            kind: string;
            personal: {
                [key: string]: unknown;
            } | null;
        };
        TrailEntry: {
            /** @description ISO 8601, UTC */
            at: string;
            by: {
                id: string;
                /** @enum {string} */
                kind: "staff" | "portal" | "system";
                name: string;
            };
            caseId: string | null;
            caseNumber: string | null;
            data: {
                [key: string]: unknown;
            };
            erased: boolean;
            id: string;
            kind: string;
            personal: {
                [key: string]: unknown;
            } | null;
            requestId: string;
            /** @description The place in the log */
            seq: string;
            /** @description Of the case: names the fields of what was corrected */
            service: {
                key: string;
                version: number;
            } | null;
            /** @description What the event belongs to: a case, a person of the staff, an attempt … */
            stream: {
                id: string;
                kind: string;
            };
        };
        TroubledJob: {
            /** @description Ids only */
            about: {
                batchId?: string;
                caseId?: string;
                letterId?: string;
            };
            attempts: number;
            createdAt: string;
            /** @description A code, or the first words; never what the error quotes */
            error: string;
            id: string;
            maxAttempts: number;
            nextTryAt: string | null;
            /**
             * @description failed: given up, nobody tries any more
             * @enum {string}
             */
            state: "failed" | "retrying" | "running";
            /** @description What it does: room and name */
            task: string;
            triedAt: string;
        };
    };
    responses: {
        /** @description The request cannot be read */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in, or no valid API key */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not permitted */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such thing, or none that one may see */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The input is wrong; `errors` says where and why, and `moreErrors` how many more there are */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Description_staff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absence_list: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Absence"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absence_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** Format: uuid */
                    staffId: string;
                    /**
                     * Format: date
                     * @description The last day
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: absence.overlaps, absence.over, absence.too-long-ago, staff.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absence_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: absence.overlaps, absence.over, absence.too-long-ago, absence.changed-meanwhile, absence.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Absence_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: absence.over, absence.changed-meanwhile, absence.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowTeam_sinceAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnFromAbsence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindActors_find: {
        parameters: {
            query?: {
                /** @description Part of the user name or the name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actors: {
                            disabled: boolean;
                            /** @description What the search takes as `person` */
                            id: string;
                            /** @enum {string} */
                            kind: "staff" | "portal" | "system";
                            name: string;
                            userName: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListApiKeys_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateApiKey_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The channels that it may submit by */
                    channels: ("portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "telephone" | "internal")[];
                    /**
                     * @description Whether it may say when something was received
                     * @default false
                     */
                    mayStateReceivedAt?: boolean;
                    name: string;
                    scopes: ("submit" | "read-status")[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        apiKey: components["schemas"]["ApiKey"];
                        /** @description Shown this once */
                        secret: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: api-key.name-taken */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListApiKeys_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: api-key.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisableApiKey_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: api-key.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckForm_applicant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description JSON Schema 2020-12, with titles in both languages */
                        form: {
                            [key: string]: unknown;
                        };
                        /** @description What its widgets name: the towns by their postal codes */
                        values: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowBranding_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Branding"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowBranding_crest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem: crest.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_list: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BulkRun"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    previewId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: bulk.nothing-to-do, bulk.preview-gone, bulk-run.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: bulk-run.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_items: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                outcome?: "done" | "refused" | "failed" | "open";
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BulkItem"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: bulk-run.not-found, paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: bulk-run.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: bulk.cannot-be-undone, bulk.not-ended, bulk-run.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Bulk_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    action: "assign";
                    params: {
                        /**
                         * @description Stands on each case’s timeline
                         * @default
                         */
                        comment?: string;
                        /** Format: uuid */
                        to: string;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "spread";
                    /**
                     * @default {
                     *       "comment": ""
                     *     }
                     */
                    params?: {
                        /** @description Only these colleagues; all who can where omitted */
                        among?: string[];
                        /** @description Nobody gets more than so many cases in work */
                        atMost?: number;
                        /**
                         * @description Stands on each case’s timeline
                         * @default
                         */
                        comment?: string;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "release";
                    /**
                     * @default {
                     *       "comment": ""
                     *     }
                     */
                    params?: {
                        /**
                         * @description Stands on each case’s timeline
                         * @default
                         */
                        comment?: string;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "set-priority";
                    params: {
                        /** @enum {string} */
                        priority: "normal" | "high" | "urgent";
                    };
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "set-follow-up";
                    params: {
                        /** @default  */
                        note?: string;
                        on: string | null;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "add-note";
                    params: {
                        text: string;
                    };
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "retry-delivery";
                    /** @default {} */
                    params?: Record<string, never>;
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                } | {
                    /** @constant */
                    action: "deliver-by-post";
                    /** @default {} */
                    params?: Record<string, never>;
                    selection: {
                        ids: string[];
                    } | {
                        /** @description The query of the list, as in its address: queue=overdue&service=… */
                        query: string;
                    } | {
                        /**
                         * Format: uuid
                         * @description A run of one’s own
                         */
                        failedOf: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: bulk.too-many, bulk.not-ended, case-list.not-by-person, bulk-run.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowCalendar_show: {
        parameters: {
            query: {
                from: string;
                until: string;
                /** @description `team`: all cases of the teams whose figures one may see */
                whose?: "mine" | "team";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        days: components["schemas"]["CalendarDay"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: calendar.period-reversed, calendar.period-too-long */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosedDays_show: {
        parameters: {
            query: {
                from: string;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        closed: {
                            /** @description Of the public holiday; null where the offices are closed otherwise */
                            name: string | null;
                            on: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: calendar.period-reversed, calendar.period-too-long */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListCases_list: {
        parameters: {
            query?: {
                /** @description The ways by which requests were answered; any of them. `none`: asked, and not answered (yet) */
                answeredBy?: string;
                /** @description Whether the citizen was asked at least once */
                askedBack?: "true" | "false";
                /** @description Keys of items that the citizen was asked for; any of them */
                askedFor?: string;
                assignee?: ("me" | "none") | string;
                /** @description What services name as filters, as key:value, several separated by commas: `breed:Labrador,zone:C`. Several of one key: one of them */
                attribute?: string;
                /** @description The applicant’s birth date */
                born?: string;
                /** @description Several separated by commas */
                channel?: string;
                /** @description By the first closing */
                closedFrom?: string;
                closedTo?: string;
                /** @description A telephone number or mail address, or its beginning */
                contact?: string;
                cursor?: string;
                decidedFrom?: string;
                decidedTo?: string;
                dueFrom?: string;
                /** @description Whether the deadline was kept when the case was settled */
                dueKept?: "true" | "false";
                dueTo?: string;
                /** @description Who brought it to its first closing */
                handledBy?: string;
                /** @description Only these of the list, separated by commas: to look again at what is shown. `total` counts these only */
                ids?: string;
                /** @description Only what somebody still has to do; deadlines stand still while the citizen is asked */
                inWork?: "true";
                /** @description Open, waiting or proposed at the end of this day, as it was then */
                inWorkOn?: string;
                /** @description Cases of which it is not known (last written by an earlier version) what figures need */
                journey?: "unknown";
                limit?: number;
                online?: "true" | "false";
                /** @description Received by the end of this day and not closed for the first time by then */
                openOn?: string;
                /** @description Several separated by commas */
                outcome?: string;
                /** @description Spent time in this state before the first closing */
                passed?: "unassigned" | "assigned" | "waiting" | "proposed" | "decided";
                /** @description The applicant’s name, or the beginnings of its parts (of three letters or more) */
                person?: string;
                /** @description Several separated by commas */
                priority?: string;
                /** @description Case number, name, address, plate or chip number */
                q?: string;
                queue?: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "delivery-failed" | "awaiting-payment" | "stuck" | "post" | "took-part" | "all";
                receivedFrom?: string;
                receivedTo?: string;
                /** @description The decision rejects */
                rejected?: "true";
                /** @description Keys of reasons of the rejection; any of them */
                rejectedFor?: string;
                reopened?: "true" | "false";
                /** @description Whether a proposal came back from the second person at least once */
                returned?: "true" | "false";
                /** @description Keys of services, separated by commas */
                service?: string;
                /** @description First decided, or closed without a decision */
                settledFrom?: string;
                settledTo?: string;
                /** @description The queue’s own order where omitted: by priority in queues, newest first in all */
                sort?: "due" | "-due" | "priority" | "-priority" | "received" | "-received" | "name" | "-name" | "follow-up" | "-follow-up";
                /** @description Several separated by commas */
                status?: string;
                /** @description Ids of teams, separated by commas */
                team?: string;
                /** @description With `inWorkOn`: on whose desk then */
                thenAssignee?: "none" | string;
                /** @description With `inWorkOn`: by the deadline as it was then */
                thenDueFrom?: string;
                thenDueTo?: string;
                /** @description With `inWorkOn`: in one of these states then */
                thenStatus?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseListItem"][];
                        /** @description The cursor of the next page; null on the last one */
                        next: string | null;
                        total: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor, paging.sort-not-offered, search.too-short, case-list.not-by-person */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowCase_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordAnswerOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    message?: string;
                    /**
                     * @description The case goes on waiting
                     * @default false
                     */
                    moreToCome?: boolean;
                    /** @default [] */
                    papers?: {
                        /** @description Its title */
                        name: string;
                        /**
                         * Format: uuid
                         * @description A paper that one holds; see /api/v1/papers
                         */
                        paperId: string;
                        /** @description One of the service’s purposes, or `correspondence` */
                        purpose: string;
                    }[];
                    /**
                     * Format: date
                     * @description Today or before, and not before the request
                     */
                    receivedOn: string;
                    /** @enum {string} */
                    way: "post" | "telephone" | "counter" | "email";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, paper.not-held */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UndoAnswerOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    answerId: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, answer.none-to-undo */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectApplicant_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The whole applicant, as it is right */
                    applicant: {
                        address: {
                            /** @description What finds the door: house at the back, stairs, floor, flat */
                            addition?: string;
                            /** @description Who takes the post in (c/o), without “c/o” */
                            careOf?: string;
                            /** @description Only outside of Germany */
                            country?: string;
                            /** @default  */
                            houseNumber?: string;
                            postalCode: string;
                            /** @description The number of a post office box, instead of a street */
                            postBox?: string;
                            /** @default  */
                            street?: string;
                            town: string;
                        };
                        /** Format: date */
                        birthDate?: string;
                        /** Format: idn-email */
                        email?: string;
                        /** @default  */
                        familyName?: string;
                        /** @default  */
                        givenName?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        organisation?: string;
                        phone?: string;
                        /** @enum {string} */
                        salutation?: "Frau" | "Herr" | "";
                    };
                    reason: string;
                    /** @description How the applicant wants to hear from the city; as it is where omitted */
                    replyChannel?: components["schemas"]["ReplyChannel"];
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, case.nothing-changes */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApproveDecision_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, decision.proposer-cannot-approve, decision.holds-no-more, decision.beyond-competence */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WhoCanBeAsked_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            /** @description Absent today; of a team, everybody who could answer */
                            away: boolean;
                            /** @description The teams of a person; empty for teams */
                            detail: string;
                            id: string;
                            name: string;
                        }[];
                        teams: {
                            /** @description Absent today; of a team, everybody who could answer */
                            away: boolean;
                            /** @description The teams of a person; empty for teams */
                            detail: string;
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssignOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    comment?: string;
                    /** @description The colleague; null puts the case back into the queue */
                    to: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.assigned-to-somebody-else, case.claim-first, case.colleague-cannot-work-on-it */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseAt_at: {
        parameters: {
            query?: {
                /** @description Id of the last event that shall be part of it */
                event?: string;
                /** @description An instant; events of that very instant are part of it */
                moment?: string;
                /** @description Position of that event among the case’s own, from 1 */
                position?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.not-yet */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenAttachment_attachment: {
        parameters: {
            query?: {
                download?: "true" | "false";
            };
            header?: never;
            path: {
                attachmentId: string;
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, document.not-found, document.range-not-satisfiable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordCheck_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    finding?: string;
                    /** @enum {string} */
                    status: "open" | "passed" | "failed" | "not-applicable";
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, check.not-found, check.automatic */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClaimOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.assigned-to-somebody-else */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CloseOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, case.needs-decision, decision.checks-open */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowCase_whoElse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        colleagues: {
                            /** @description The last day of the absence that they are in */
                            absentUntil: string | null;
                            id: string;
                            name: string;
                            openCases: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectData_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    corrections: {
                        pointer: string;
                        value: unknown;
                    }[];
                    reason: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, case.nothing-changes, form.invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallDecisionOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, decision.has-left, decision.only-its-people-recall */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeliverByPostOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    letterId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, letter.not-in-this-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetryDeliveryOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    letterId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, letter.not-in-this-state */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OpenAttachment_document: {
        parameters: {
            query?: {
                download?: "true" | "false";
            };
            header?: never;
            path: {
                caseId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, document.not-found, document.range-not-satisfiable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListEntries_list: {
        parameters: {
            query?: {
                /** @description The number of an entry; the first is 1 */
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: string;
                list: "notes" | "attachments" | "corrections" | "answers" | "payments" | "refunds" | "post" | "letters" | "tasks";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEntries"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFile_asJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseFile_asArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetFollowUpOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                    on: string | null;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestInformation_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The service’s own period where omitted
                     */
                    answerBy?: string;
                    /** @description The decision that is intended, where the citizen is heard before it (§ 28 VwVfG, § 91 AO); then nothing is asked for */
                    hearing?: {
                        /** @constant */
                        kind: "reject";
                        /**
                         * @description Keys of the service’s reasons
                         * @default []
                         */
                        reasons?: string[];
                    };
                    /**
                     * @description Keys of what the service can ask for
                     * @default []
                     */
                    items?: string[];
                    /** @default  */
                    text?: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, case.claim-first, case.assigned-to-somebody-else */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExtendRequestOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The last day to answer; later than the present one, within a year
                     */
                    answerBy: string;
                    reason: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, case.claim-first, case.assigned-to-somebody-else */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawRequestOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, case.claim-first, case.assigned-to-somebody-else */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JoinCase_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The case that goes on
                     */
                    into: string;
                    /**
                     * @description Needed where the applicants differ: the clerk says that it is one person
                     * @default false
                     */
                    onePerson?: boolean;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.itself, case.action-not-possible, case.changed-meanwhile, case.assigned-to-somebody-else, case.joined, case.leads-others, case.applicants-differ */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewLetter_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, letter.nothing-to-show, decision.holds-no-more */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PreviewLetter_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterPreview"];
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, decision.none-for-service, letter.nothing-to-show, letter.none-to-write, letter.nobody-told */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SendLetterOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description One of GET …/letters-to-write */
                    key: string;
                    subject: string;
                    /** @description An empty line begins a paragraph; lines that begin with a dash are a list */
                    text: string;
                    /**
                     * @default usual
                     * @enum {string}
                     */
                    way?: "usual" | "print" | "hand";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, letter.none-to-write */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListLettersToWrite_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        letters: {
                            key: string;
                            /** @description With what the subject begins, in the language of letters */
                            subject: string;
                            /** @description With what the text begins */
                            text: string;
                            title: {
                                de: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecallLetterOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    letterId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, letter.has-left, letter.recall-decision, letter.recall-request */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelateCases_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.itself, case.nothing-changes, case.joined */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelateCases_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.itself, case.nothing-changes, case.joined */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FollowLetters_follow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mails: {
                            /** @description After this it becomes a person’s task */
                            givenUpAt: string;
                            letterId: string;
                            nextTryAt: string | null;
                            /** @description When the mail server was first to have it */
                            since: string;
                            /** @description How many tries were due by now */
                            tries: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Neighbours_find: {
        parameters: {
            query?: {
                /** @description The ways by which requests were answered; any of them. `none`: asked, and not answered (yet) */
                answeredBy?: string;
                /** @description Whether the citizen was asked at least once */
                askedBack?: "true" | "false";
                /** @description Keys of items that the citizen was asked for; any of them */
                askedFor?: string;
                assignee?: ("me" | "none") | string;
                /** @description What services name as filters, as key:value, several separated by commas: `breed:Labrador,zone:C`. Several of one key: one of them */
                attribute?: string;
                /** @description The applicant’s birth date */
                born?: string;
                /** @description Several separated by commas */
                channel?: string;
                /** @description By the first closing */
                closedFrom?: string;
                closedTo?: string;
                /** @description A telephone number or mail address, or its beginning */
                contact?: string;
                decidedFrom?: string;
                decidedTo?: string;
                dueFrom?: string;
                /** @description Whether the deadline was kept when the case was settled */
                dueKept?: "true" | "false";
                dueTo?: string;
                /** @description Who brought it to its first closing */
                handledBy?: string;
                /** @description Only what somebody still has to do; deadlines stand still while the citizen is asked */
                inWork?: "true";
                /** @description Open, waiting or proposed at the end of this day, as it was then */
                inWorkOn?: string;
                /** @description Cases of which it is not known (last written by an earlier version) what figures need */
                journey?: "unknown";
                online?: "true" | "false";
                /** @description Received by the end of this day and not closed for the first time by then */
                openOn?: string;
                /** @description Several separated by commas */
                outcome?: string;
                /** @description Spent time in this state before the first closing */
                passed?: "unassigned" | "assigned" | "waiting" | "proposed" | "decided";
                /** @description The applicant’s name, or the beginnings of its parts (of three letters or more) */
                person?: string;
                /** @description Several separated by commas */
                priority?: string;
                /** @description Case number, name, address, plate or chip number */
                q?: string;
                queue?: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "delivery-failed" | "awaiting-payment" | "stuck" | "post" | "took-part" | "all";
                receivedFrom?: string;
                receivedTo?: string;
                /** @description The decision rejects */
                rejected?: "true";
                /** @description Keys of reasons of the rejection; any of them */
                rejectedFor?: string;
                reopened?: "true" | "false";
                /** @description Whether a proposal came back from the second person at least once */
                returned?: "true" | "false";
                /** @description Keys of services, separated by commas */
                service?: string;
                /** @description First decided, or closed without a decision */
                settledFrom?: string;
                settledTo?: string;
                /** @description The queue’s own order where omitted: by priority in queues, newest first in all */
                sort?: "due" | "-due" | "priority" | "-priority" | "received" | "-received" | "name" | "-name" | "follow-up" | "-follow-up";
                /** @description Several separated by commas */
                status?: string;
                /** @description Ids of teams, separated by commas */
                team?: string;
                /** @description With `inWorkOn`: on whose desk then */
                thenAssignee?: "none" | string;
                /** @description With `inWorkOn`: by the deadline as it was then */
                thenDueFrom?: string;
                thenDueTo?: string;
                /** @description With `inWorkOn`: in one of these states then */
                thenStatus?: string;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        next: string | null;
                        /** @description The case before this one in the list; null for the first */
                        previous: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, paging.sort-not-offered, search.too-short, case-list.not-by-person */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NewsOfCase_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What others did since, the most important first; at most 5 */
                        entries: components["schemas"]["TimelineEntry"][];
                        /** @description How many more there are, of the newest 200 */
                        more: number;
                        /** @description When one looked at the case last; null where one never did, or where nothing is new */
                        since: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelateCases_notSame: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.itself, case.nothing-changes, case.joined */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RelateCases_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    otherId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.itself, case.nothing-changes, case.joined */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddNoteOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Colleagues who are told of it; they may read the case
                     * @default []
                     */
                    mentions?: string[];
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, note.mention-cannot-read */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindOthers_ofCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The surest first, and of equals the newest */
                        cases: components["schemas"]["OtherCase"][];
                        /** @description There are more than these */
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddPapersOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    papers: {
                        /** @description Its title */
                        name: string;
                        /**
                         * Format: uuid
                         * @description A paper that one holds; see /api/v1/papers
                         */
                        paperId: string;
                        /** @description One of the service’s purposes, or `correspondence` */
                        purpose: string;
                    }[];
                    /**
                     * Format: date
                     * @description Today or before
                     */
                    receivedOn: string;
                    /** @enum {string} */
                    source: "post" | "counter" | "email" | "internal";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, paper.not-held */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordPayment_pay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In euro cents */
                    cents: number;
                    /** @enum {string} */
                    method: "cash" | "card" | "transfer";
                    /** @description The receipt’s or the booking’s number */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.nothing-changes, payment.differs, payment.reference-used */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DealWithPostOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    answerId: string;
                    /** @description What was done with it */
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, post.none */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Presence_look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether one is typing; as before where omitted */
                    editing?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Presence_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrintCase_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Also what is not meant for the citizen: notes, tasks, and what colleagues wrote to each other
                     * @default false
                     */
                    internal?: boolean;
                };
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetPriorityOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    priority: "normal" | "high" | "urgent";
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposeDecision_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    conditions?: string[];
                    /** @default  */
                    explanation?: string;
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
                    /** @default [] */
                    reasons?: string[];
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, decision.checks-open, decision.reasons-missing, decision.conditions-missing, decision.none-for-service, decision.rules-have-no-answer */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftDecision_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    conditions?: string[];
                    /** @default  */
                    explanation?: string;
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
                    /** @default [] */
                    reasons?: string[];
                    /** Format: date */
                    validFrom?: string;
                    /** Format: date */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Why a second person would have to sign; empty where nobody would */
                        approvalBecause: {
                            de: string;
                            en: string;
                        }[];
                        decision: {
                            /** @description The days that were typed; all others are by the rules. Absent in what earlier versions recorded */
                            byHand?: {
                                validFrom?: string;
                                validTo?: string;
                            };
                            conditions: string[];
                            details: {
                                [key: string]: unknown;
                            };
                            explanation: string;
                            feeCents: number;
                            feeLines: {
                                cents: number;
                                text: {
                                    de: string;
                                    en: string;
                                };
                            }[];
                            instalments: {
                                cents: number;
                                dueOn: string;
                            }[];
                            /** @enum {string} */
                            kind: "grant" | "grant-with-conditions" | "reject";
                            /** @enum {string} */
                            payment: "none" | "before-issue" | "on-account";
                            reasons: string[];
                            /** @description The notice that it takes the place of: the case was reopened */
                            replaces?: {
                                decidedOn: string;
                                decisionId: string;
                                feeCents: number;
                                kassenzeichen: string | null;
                                /** @enum {string} */
                                payment: "none" | "before-issue" | "on-account";
                            };
                        };
                        /** @description The follow-up that goes once the decision stands */
                        followUp: {
                            note: string;
                            on: string;
                        } | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, decision.none-for-service, decision.rules-have-no-answer */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawProposalOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowCase_readers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordRefundOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In euro cents; at most what is to be paid back */
                    cents: number;
                    /** @enum {string} */
                    method: "transfer" | "cash" | "card";
                    /**
                     * Format: date
                     * @description The day on which it was paid back; today where omitted, never a day to come, nor one before the payment
                     */
                    on?: string;
                    /** @description The booking’s or the receipt’s number */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, refund.more-than-owed, refund.before-payment */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UndoRefundOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** Format: uuid */
                    refundId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, refund.none */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleaseOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.claim-first */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReopenOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Onto one’s own desk, though somebody else had it
                     * @default false
                     */
                    here?: boolean;
                    reason: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReturnProposalOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, decision.proposer-cannot-approve */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MarkSeen_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The case’s position, as it was shown */
                    position: number;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JoinCase_separate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, case.action-not-possible, case.changed-meanwhile, case.nothing-changes */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TakeOverOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.assigned-to-somebody-else, case.claim-first */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GiveTaskOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether the applicant is shared
                     * @default false
                     */
                    applicant?: boolean;
                    /**
                     * Format: date
                     * @description The day by which the answer is wanted, at most a year ahead; it moves to the next office day
                     */
                    dueOn: string;
                    /**
                     * @description Ids of files and of documents of letters that are shared
                     * @default []
                     */
                    files?: string[];
                    /**
                     * @description Whether the submitted data are shared
                     * @default false
                     */
                    form?: boolean;
                    question: string;
                    to: {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "person" | "team";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.claim-first, case.assigned-to-somebody-else, task.nobody-there, task.to-oneself, task.unknown-file */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawTaskOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                    /** Format: uuid */
                    taskId: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, task.not-open, case.assigned-to-somebody-else */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadTimeline_read: {
        parameters: {
            query?: {
                /** @description Only events about this */
                about?: "decisions" | "letters" | "citizen" | "notes" | "checks" | "changes" | "people" | "refused";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Newest first, in the order of recording */
                        entries: components["schemas"]["TimelineEntry"][];
                        /** @description The cursor of the next page; null on the last. With `about`, a page that is not full but has a next one was cut because nothing more was found among the events that one request looks through */
                        next: string | null;
                        /** @description How many older events there are at least, 0 on the last page; null where that is not known, as with `about` */
                        older: number | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.not-found, paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordWithdrawalOfCase_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The version of the case that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: case.action-not-possible, case.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NextCase_next: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null: there is nothing left to take */
                        caseId: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecentCases_recent: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            applicantName: string;
                            assignee: {
                                id: string;
                                name: string;
                            } | null;
                            caseNumber: string;
                            dueOn: string | null;
                            /** Format: uuid */
                            id: string;
                            outcome: string | null;
                            receivedAt: string;
                            seenAt: string;
                            serviceKey: string;
                            serviceTitle: {
                                de: string;
                                en: string;
                            };
                            /** @enum {string} */
                            status: "open" | "waiting" | "proposed" | "decided" | "closed";
                            subject: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListColleagues_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Colleague"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draft"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_keep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    basedOn?: number | null;
                    /**
                     * @description The case that it is about; one must be able to read it
                     * @default null
                     */
                    caseId?: string | null;
                    fields: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: draft.too-large, case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Drafts_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListEventKinds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        kinds: {
                            kind: string;
                            /** @description The newest version of its shape */
                            version: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchEvents_search: {
        parameters: {
            query?: {
                /** @description What sort of actor it was */
                actorKind?: "staff" | "portal" | "system";
                /** @description Case number or id */
                case?: string;
                cursor?: string;
                /** @description First day on which it happened (Europe/Berlin) */
                from?: string;
                /** @description Kinds of events, separated by commas; see /api/v1/event-kinds */
                kind?: string;
                limit?: number;
                /** @description Id of a person of the staff or of an API key; `system`; a user name or name, exactly; or the name of a job */
                person?: string;
                /** @description Number of the request in which it happened, as error messages and logs show it; or `job:<number>` */
                request?: string;
                /** @description A role that the actor has today */
                role?: "clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier";
                /** @description Key of the service of the case that it is about */
                service?: string;
                /** @description Team of the case that it is about */
                team?: string;
                /** @description Last day on which it happened */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Newest first, by when it happened */
                        entries: components["schemas"]["TrailEntry"][];
                        /** @description The cursor of the next page; null on the last. A page that is not full but has a next one was cut because nothing more was found among the events that one request looks through */
                        next: string | null;
                        /** @description How many there are; capped where there may be more */
                        total: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportEvents_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventExport"];
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EventFacets_count: {
        parameters: {
            query?: {
                /** @description What sort of actor it was */
                actorKind?: "staff" | "portal" | "system";
                /** @description Case number or id */
                case?: string;
                /** @description First day on which it happened (Europe/Berlin) */
                from?: string;
                /** @description Kinds of events, separated by commas; see /api/v1/event-kinds */
                kind?: string;
                /** @description Id of a person of the staff or of an API key; `system`; a user name or name, exactly; or the name of a job */
                person?: string;
                /** @description Number of the request in which it happened, as error messages and logs show it; or `job:<number>` */
                request?: string;
                /** @description A role that the actor has today */
                role?: "clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier";
                /** @description Key of the service of the case that it is about */
                service?: string;
                /** @description Team of the case that it is about */
                team?: string;
                /** @description Last day on which it happened */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFacets"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Figures_show: {
        parameters: {
            query?: {
                /** @description Several separated by commas */
                channel?: string;
                /** @description First day of the period (Europe/Berlin); 29 days before `to` where omitted */
                from?: string;
                /** @description Keys of services, separated by commas */
                service?: string;
                /** @description Ids of teams, separated by commas */
                team?: string;
                /** @description Last day of the period; today where omitted */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: figures.period-reversed, figures.period-too-long */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dashboard_show: {
        parameters: {
            query?: {
                /** @description The day as which things stand is shown, as it was then; `to` where omitted, today at the latest. It is compared with the day as far before it as the periods are apart */
                asOf?: string;
                /** @description Several separated by commas */
                channel?: string;
                /** @description First day of the period (Europe/Berlin); 29 days before `to` where omitted */
                from?: string;
                /** @description Keys of services, separated by commas */
                service?: string;
                /** @description Ids of teams, separated by commas */
                team?: string;
                /** @description Last day of the period; where omitted `asOf`, and yesterday at the latest, since today is not over */
                to?: string;
            };
            header?: never;
            path: {
                question: "keeping-up" | "flow" | "deadlines" | "workload" | "online" | "reasons";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: figures.period-reversed, figures.period-too-long */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportReport_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day as which things stand is shown, as it was then; `to` where omitted, today at the latest. It is compared with the day as far before it as the periods are apart
                     */
                    asOf?: string;
                    /** @description Several separated by commas */
                    channel?: string;
                    /** @enum {string} */
                    format: "csv" | "xlsx" | "pdf";
                    /**
                     * Format: date
                     * @description First day of the period (Europe/Berlin); 29 days before `to` where omitted
                     */
                    from?: string;
                    /** @description Keys of services, separated by commas */
                    service?: string;
                    /** @description Ids of teams, separated by commas */
                    team?: string;
                    /**
                     * Format: date
                     * @description Last day of the period; where omitted `asOf`, and yesterday at the latest, since today is not over
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: figures.period-reversed, figures.period-too-long */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TakeInApplication_takeIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    applicant: {
                        address: {
                            /** @description What finds the door: house at the back, stairs, floor, flat */
                            addition?: string;
                            /** @description Who takes the post in (c/o), without “c/o” */
                            careOf?: string;
                            /** @description Only outside of Germany */
                            country?: string;
                            /** @default  */
                            houseNumber?: string;
                            postalCode: string;
                            /** @description The number of a post office box, instead of a street */
                            postBox?: string;
                            /** @default  */
                            street?: string;
                            town: string;
                        };
                        /** Format: date */
                        birthDate?: string;
                        /** Format: idn-email */
                        email?: string;
                        /** @default  */
                        familyName?: string;
                        /** @default  */
                        givenName?: string;
                        /** @enum {string} */
                        kind: "person" | "organisation";
                        organisation?: string;
                        phone?: string;
                        /** @enum {string} */
                        salutation?: "Frau" | "Herr" | "";
                    };
                    /**
                     * @description How it came
                     * @enum {string}
                     */
                    channel: "email" | "counter" | "post" | "telephone" | "internal";
                    /** @description By the service’s JSON Schema */
                    form: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Whether one looked at the applicant’s identity card; nothing that stands on it is kept
                     * @default false
                     */
                    idSeen?: boolean;
                    /**
                     * Format: uuid
                     * @description Made by the sender for this application; the same one again makes no second case
                     */
                    key: string;
                    /** @default [] */
                    papers?: {
                        /** @description What the paper is called in the case */
                        name: string;
                        /**
                         * Format: uuid
                         * @description A paper that one holds
                         */
                        paperId: string;
                        /** @description What it is for: one of the service’s purposes */
                        purpose: string;
                    }[];
                    /**
                     * Format: date
                     * @description The day on which it reached the authority; today where omitted, and never a day to come
                     */
                    receivedOn?: string;
                    /** @description The number of an earlier case of the same applicant or thing; it goes first to whoever had that one */
                    refersTo?: string;
                    replyChannel: components["schemas"]["ReplyChannel"];
                    /** @description The service’s key */
                    service: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReceipt"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: service.not-found, input.invalid, intake.malformed, intake.form-invalid, intake.idempotency-key-reused, intake.received-in-future, intake.received-too-long-ago, intake.busy */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TakeInApplication_services: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IntakeService"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListExports_list: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListExport"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListExports_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In this order. Where applicant and service have no column of their own, they come with the subject, as on the page */
                    columns: ("caseNumber" | "subject" | "service" | "applicant" | "status" | "priority" | "dueOn" | "assignee" | "receivedAt" | "channel" | "followUp" | "seenAt" | "decision" | "amount" | "because" | "stuck")[];
                    /** @enum {string} */
                    format: "xlsx" | "pdf";
                    /** @description Filter and order as in the query of `GET /api/v1/cases`, URL-encoded, without its page: `queue=mine&sort=due` */
                    query: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExport"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.sort-not-offered, search.too-short, case-list.not-by-person, list-export.too-many, list-export.too-many-for-paper, list-export.too-many-waiting */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListExports_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: list-export.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListExports_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: list-export.not-found, list-export.not-ready */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListExports_atOnce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description In this order. Where applicant and service have no column of their own, they come with the subject, as on the page */
                    columns: ("caseNumber" | "subject" | "service" | "applicant" | "status" | "priority" | "dueOn" | "assignee" | "receivedAt" | "channel" | "followUp" | "seenAt" | "decision" | "amount" | "because" | "stuck")[];
                    /** @enum {string} */
                    format: "xlsx" | "pdf";
                    /** @description Filter and order as in the query of `GET /api/v1/cases`, URL-encoded, without its page: `queue=mine&sort=due` */
                    query: string;
                };
            };
        };
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.sort-not-offered, search.too-short, case-list.not-by-person, list-export.not-at-once */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Live_listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events until one side goes: hello, beat, case, notification, bulk, access, end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        access?: components["schemas"]["LiveAccess"];
                        beat?: components["schemas"]["LiveBeat"];
                        bulk?: components["schemas"]["LiveBulk"];
                        case?: components["schemas"]["LiveCase"];
                        end?: components["schemas"]["LiveEnd"];
                        hello?: components["schemas"]["LiveHello"];
                        notification?: components["schemas"]["LiveNotification"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem: live.stopping */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only what one has not read */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        next: string | null;
                        unread: {
                            capped: boolean;
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    read: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: notification.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_markCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: {
                            capped: boolean;
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_markAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The newest notification that one has seen
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindOthers_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    applicant?: {
                        address?: {
                            houseNumber?: string;
                            postalCode?: string;
                            street?: string;
                            town?: string;
                        };
                        birthDate?: string;
                        email?: string;
                        familyName?: string;
                        givenName?: string;
                        /** @enum {string} */
                        kind?: "person" | "organisation";
                        organisation?: string;
                        phone?: string;
                    };
                    /**
                     * Format: uuid
                     * @description A case that is not shown
                     */
                    except?: string;
                    /** @description As far as it is filled in; needs the service */
                    form?: {
                        [key: string]: unknown;
                    };
                    serviceKey?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The surest first, and of equals the newest */
                        cases: components["schemas"]["OtherCase"][];
                        /** @description There are more than these */
                        more: boolean;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowOwnFigures_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnFigures"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldPapers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HeldPaper"][];
                        /** @description Of one file, at most */
                        maxBytes: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldPapers_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One part: the file, with its name. */
        requestBody: {
            content: {
                "multipart/form-data": {
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPaper"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem: paper.not-one-file, paper.upload-broken, paper.empty, paper.too-many, document.too-large */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldPapers_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paper.not-found, document.not-found, document.range-not-satisfiable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HoldPapers_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComposePapers_compose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What the new paper is called */
                    name: string;
                    pages: {
                        /** @description Counted from 1; a picture has one */
                        page: number;
                        /** Format: uuid */
                        paperId: string;
                        /**
                         * @description Clockwise, in degrees
                         * @default 0
                         */
                        turn?: 0 | 90 | 180 | 270;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldPaper"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paper.not-held, paper.not-joinable, paper.encrypted, paper.broken, paper.no-such-page, paper.too-large-to-join, paper.cannot-join, paper.too-many, document.too-large */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwedBack_find: {
        parameters: {
            query: {
                /** @description The whole Kassenzeichen or case number; case and blanks do not matter */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MoneyOfCase"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AwaitingPayments_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Kassenzeichen, case number or name */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AwaitedPayment"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwedBack_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awaiting: number;
                        owedBack: number;
                        /** @description All that is to be paid back, in euro cents */
                        owedBackCents: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OwedBack_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MoneyOfCase"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Preferences_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: preferences.too-large */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPrintBatches_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "making" | "ready" | "posted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PrintBatch"][];
                        next: string | null;
                        /** @description Letters that wait to be printed and that one may print oneself */
                        pending: number;
                        pendingByTeam: {
                            count: number;
                            team: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            };
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MakePrintBatch_make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The own team whose letter has waited longest, where omitted
                     */
                    teamId?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: print-batch.nothing-to-print */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPrintBatches_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintBatchDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: print-batch.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListPrintBatches_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: print-batch.not-found, print-batch.not-ready, print-batch.not-competent-for-all, document.range-not-satisfiable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConfirmBatchPosted_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Not in the future
                     */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintBatch"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: print-batch.not-found, print-batch.not-ready, print-batch.posted-already, print-batch.not-competent-for-all */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListQuarantine_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "released" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QuarantineItem"][];
                        /** @description The cursor of the next page; null on the last one */
                        next: string | null;
                        total: {
                            capped: boolean;
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowQuarantine_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuarantineDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: quarantine-entry.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowQuarantine_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: quarantine-entry.not-found, document.not-found, document.range-not-satisfiable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefuseSubmission_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The portal and the applicant read it */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: quarantine-entry.not-found, quarantine.settled-already */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleaseSubmission_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description For each file with a fault: take it as it is, or leave it out of the case (it stays with the submission)
                     * @default []
                     */
                    attachments?: {
                        /** @enum {string} */
                        action: "accept" | "drop";
                        /** Format: uuid */
                        attachmentId: string;
                    }[];
                    /** @default  */
                    comment?: string;
                    /** @description The whole form data as corrected; as it came where omitted */
                    form?: {
                        [key: string]: unknown;
                    };
                    /** @description The service it belongs to; the one named by the portal where omitted */
                    service?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        caseNumber: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: quarantine-entry.not-found, quarantine.settled-already, input.invalid, intake.form-invalid */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CountQueues_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        queues: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                            /** @enum {string} */
                            key: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "delivery-failed" | "awaiting-payment" | "stuck" | "post" | "took-part" | "all";
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RightsRequests_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RightsRequest"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RightsRequests_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        oneTimePassword: string | null;
                        staff: components["schemas"]["Staff"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: rights-request.not-found, rights-request.not-open, rights-request.second-person-needed, rights-request.not-independent, staff.not-oneself, staff.disabled, team.not-found, access.passwords-busy */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RightsRequests_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: rights-request.not-found, rights-request.not-open */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchCases_search: {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                q: string;
                /** @description Keys of services, separated by commas */
                service?: string;
                /** @description Several separated by commas */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was probably meant, where nothing is spelled as typed */
                        corrected: string | null;
                        items: {
                            applicantName: string;
                            assignee: {
                                id: string;
                                name: string;
                            } | null;
                            caseNumber: string;
                            dueOn: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description By what it was found */
                            matched: {
                                /** @enum {string} */
                                field: "number" | "reference" | "payment-reference" | "name" | "address" | "plate" | "chip" | "phone" | "mail";
                                parts: {
                                    hit: boolean;
                                    text: string;
                                }[];
                                text: string;
                            }[];
                            outcome: string | null;
                            receivedAt: string;
                            serviceKey: string;
                            serviceTitle: {
                                de: string;
                                en: string;
                            };
                            /** @enum {string} */
                            status: "open" | "waiting" | "proposed" | "decided" | "closed";
                            subject: string;
                        }[];
                        /** @description The one case whose number was typed */
                        jumpTo: string | null;
                        /** @description There are more than these */
                        more: boolean;
                        /** @description The cursor of the next page; null where there is none. With `more` a further word narrows them down: 500 cases are the most that one search goes through */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: search.too-short, paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowServices_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceListItem"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowServices_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: service.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckForm_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who applies */
                    applicant?: {
                        [key: string]: unknown;
                    };
                    /** @description By the service’s JSON Schema */
                    form?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What intake would refuse, in the order of the form; none where it would take it */
                        faults: {
                            code: string;
                            detail: string;
                            /** @description Into the request (RFC 6901) */
                            pointer: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: service.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SampleLetter_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                letter: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: service.not-found, letter.no-such-letter, letter.sample-not-possible */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowSample_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceSample"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: service.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowSession_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    userName: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Problem400"];
            422: components["responses"]["Problem422"];
            /** @description A problem: access.wrong-credentials, access.too-many-sign-ins, access.passwords-busy, access.csrf-header-missing */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignOut_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangePassword_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: password.refused, access.too-many-sign-ins, access.passwords-busy, access.password-changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListStaff_list: {
        parameters: {
            query?: {
                cursor?: string;
                disabled?: string;
                limit?: number;
                /** @description Part of the user name or the name */
                q?: string;
                role?: "clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier";
                team?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Staff"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateStaff_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    competences?: components["schemas"]["GivenCompetence"][];
                    /** @description The user name where omitted */
                    displayName?: string;
                    /** @default null */
                    email?: string | null;
                    /**
                     * @default de
                     * @enum {string}
                     */
                    locale?: "de" | "en";
                    roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                    /** @default [] */
                    teamIds?: string[];
                    /** @description Unique, whatever its case: "test" and "TEST" are one person */
                    userName: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        oneTimePassword: string | null;
                        staff: components["schemas"]["Staff"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.user-name-taken, team.not-found, access.passwords-busy */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListStaff_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateStaff_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName?: string;
                    email?: string | null;
                    /** @enum {string} */
                    locale?: "de" | "en";
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, staff.not-oneself */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetCompetences_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    competences: components["schemas"]["GivenCompetence"][];
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description What is given waits for a second administrator (`waiting`); what is taken away is gone already */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, rights-request.waits, staff.not-oneself */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowDesk_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskOfStaff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisableStaff_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What becomes of the cases that lie there: they stay, for the supervisor to move, or go to the team’s queue
                     * @default stay
                     * @enum {string}
                     */
                    cases?: "stay" | "to-team";
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, staff.not-oneself, staff.last-administrator */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisableStaff_enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description What is given waits for a second administrator (`waiting`); what is taken away is gone already */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, staff.not-oneself, rights-request.waits */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResetPassword_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null while it waits */
                        oneTimePassword: string | null;
                        staff: components["schemas"]["Staff"];
                    };
                };
            };
            /** @description It waits for a second administrator, who gets the password */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Null while it waits */
                        oneTimePassword: string | null;
                        staff: components["schemas"]["Staff"];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, staff.disabled, staff.not-oneself, rights-request.waits, access.passwords-busy */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExplainRights_all: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveRights"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExplainOnCase_explain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RightsQuestion"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsOnCase"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, case.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetRoles_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description What is given waits for a second administrator (`waiting`); what is taken away is gone already */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, rights-request.waits, staff.not-oneself, staff.last-administrator */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EndSessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many sessions there were */
                        ended: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetTeams_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    teamIds: string[];
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description What is given waits for a second administrator (`waiting`); what is taken away is gone already */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: staff.not-found, staff.changed-meanwhile, rights-request.waits, staff.not-oneself, team.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthPage_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        checks: components["schemas"]["HealthFinding"][];
                        /**
                         * @description The worst of all
                         * @enum {string}
                         */
                        state: "good" | "watch" | "bad";
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Given up */
                        failed: number;
                        /** @description Those that failed at least once, given up first; 200 at most */
                        items: components["schemas"]["TroubledJob"][];
                        /** @description Run at a later time, mostly tries again */
                        later: number;
                        oldestWaitingSeconds: number;
                        running: number;
                        /** @description Could run now */
                        waiting: number;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How often it had been tried */
                        attempts: number;
                        task: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: job.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How often it had been tried */
                        attempts: number;
                        task: string;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: job.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersUnderWay_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "ordered" | "written" | "failed" | "batched";
                way?: "mail" | "print" | "portal" | "hand";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Letters that are not out yet, up to 1000 in all */
                        counts: {
                            count: number;
                            /** @enum {string} */
                            state: "ordered" | "written" | "failed" | "batched";
                            way: string;
                        }[];
                        /** @description Oldest first */
                        items: components["schemas"]["LetterUnderWay"][];
                        next: string | null;
                        /** @description How many were sent, posted, or failed in the last days */
                        sent: {
                            days: number;
                            failed: {
                                /** @description There are more than were counted */
                                capped: boolean;
                                count: number;
                            };
                            mail: {
                                /** @description There are more than were counted */
                                capped: boolean;
                                count: number;
                            };
                            print: {
                                /** @description There are more than were counted */
                                capped: boolean;
                                count: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TestMail_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Why not: a code */
                        reason: string | null;
                        /** @description The mail server has taken it; whether it arrives is seen in the mailbox */
                        taken: boolean;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem: system.no-address, system.too-many-test-mails */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTasks_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Given to oneself or to an own team, or given by oneself */
                list?: "mine" | "given";
                state?: "open" | "ended";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskListItem"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowTask_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDetail"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: task.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerTask_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    papers?: {
                        /** @description Its title */
                        name: string;
                        /**
                         * Format: uuid
                         * @description A paper that one holds; see /api/v1/papers
                         */
                        paperId: string;
                    }[];
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: task.not-found, task.not-open, case.action-not-possible, paper.not-held */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowTask_file: {
        parameters: {
            query?: {
                download?: "true" | "false";
            };
            header?: never;
            path: {
                fileId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: task.not-found, document.not-found, document.range-not-satisfiable */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerTask_handBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: task.not-found, task.not-open, case.action-not-possible */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTasks_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        given: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                        };
                        givenOverdue: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                        };
                        mine: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                        };
                        mineOverdue: {
                            /** @description There are more than were counted */
                            capped: boolean;
                            count: number;
                        };
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ShowTeam_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TeamMember"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTeams_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Team"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CreateTeam_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As service definitions name it; never changed */
                    key: string;
                    title: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: team.key-taken */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTeams_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: team.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UpdateTeam_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @description The version that the change is based on */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: team.not-found, team.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListTextBlocks_list: {
        parameters: {
            query?: {
                /** @description Only those for it, and for all services */
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextBlock"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SaveTextBlock_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description The service that it is for; null for all
                     * @default null
                     */
                    service?: string | null;
                    /**
                     * @description The team whose it is; null for one’s own
                     * @default null
                     */
                    teamId?: string | null;
                    /** @description May have places to fill in: `{{Aktenzeichen}}` */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextBlock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: text-block.not-found, text-block.name-taken, text-block.too-many */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SaveTextBlock_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textBlockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description The service that it is for; null for all
                     * @default null
                     */
                    service?: string | null;
                    /** @description May have places to fill in: `{{Aktenzeichen}}` */
                    text: string;
                    /** @description The version that the user has seen */
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextBlock"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: text-block.not-found, text-block.name-taken, text-block.changed-meanwhile */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemoveTextBlock_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textBlockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: text-block.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreasuryLists_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Their sum in euro cents */
                            cents: number;
                            /** @description The day is over: nothing is added any more */
                            complete: boolean;
                            /** @description Receivables booked on this day */
                            count: number;
                            date: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: paging.bad-cursor */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TreasuryLists_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: treasury-list.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetDefaultView_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "delivery-failed" | "awaiting-payment" | "stuck" | "post" | "took-part" | "all";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Null for the queue as it is */
                    viewId: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: view.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListViews_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The view that one sees first, by queue */
                        defaults: {
                            [key: string]: string;
                        };
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SaveView_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The columns in their order; null for the usual ones
                     * @default null
                     */
                    columns?: string[] | null;
                    name: string;
                    /** @description What stands in the list’s URL: the filters and the order, without the place in it */
                    query: {
                        [key: string]: string;
                    };
                    /**
                     * @description The team that it is shared with; null for one’s own
                     * @default null
                     */
                    teamId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            422: components["responses"]["Problem422"];
            /** @description A problem: view.bad-query, case-list.not-by-person, view.name-taken, view.too-many, view.search-not-shared, view.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RemoveView_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: view.not-found */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChangeView_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The columns in their order; null for the usual ones */
                    columns?: string[] | null;
                    name?: string;
                    /** @description What stands in the list’s URL: the filters and the order, without the place in it */
                    query?: {
                        [key: string]: string;
                    };
                    /** @description The team that it is shared with; null for one’s own */
                    teamId?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            /** @description A problem: view.not-found, view.bad-query, case-list.not-by-person, view.name-taken, view.changed-meanwhile, view.search-not-shared */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_proxy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        believed: boolean;
                        forwarded: boolean;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem: server.not-ready */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Description_intake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublishPermitKeys_publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermitKeys"];
                };
            };
            400: components["responses"]["Problem400"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
