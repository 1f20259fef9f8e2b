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
        post: operations["AssignCase_assign"];
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
        post: operations["ClaimCase_claim"];
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
        post: operations["CloseCase_close"];
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
        post: operations["DeliverByPost_deliver"];
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
        post: operations["RetryDelivery_retry"];
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
    "/api/v1/cases/{caseId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set or clear the follow-up date (Wiedervorlage) */
        post: operations["SetFollowUp_set"];
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
        /** Ask the citizen for missing things; the deadline’s clock stops */
        post: operations["RequestInformation_request"];
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
        /** The letter of the proposal that waits for a second person, as a draft */
        get: operations["PreviewLetter_proposal"];
        put?: never;
        /**
         * The letter that would go out, as a draft
         * @description For a decision before it is proposed, or for a request for information before it is sent. Changes nothing.
         */
        post: operations["PreviewLetter_draft"];
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
        post: operations["AddNote_add"];
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
        /** Record a payment at the cashier */
        post: operations["RecordPayment_pay"];
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
        post: operations["SetPriority_set"];
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
        post: operations["WithdrawProposal_withdraw"];
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
        post: operations["ReleaseCase_release"];
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
        /** Take a closed case up again */
        post: operations["ReopenCase_reopen"];
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
        /** Return a proposal to its proposer, with a comment */
        post: operations["ReturnProposal_return_"];
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
        /** All that happened to a case: who, when, what, before and after; refused attempts too */
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
        post: operations["RecordWithdrawal_withdraw"];
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
    "/api/v1/cases/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand several cases over at once, with an outcome for each
         * @description Each case is a transaction of its own: what was done stays done when another one is refused.
         */
        post: operations["ReassignCases_reassign"];
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
        /** Search over everything that was recorded: by person, case, kind and time */
        get: operations["SearchEvents_search"];
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
        /** The batch as one PDF: a cover sheet for each envelope, and what goes in; for printing on both sides */
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
         * @description Answers with the session and sets its cookie. The user name counts byte for byte.
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
        /** Let somebody in */
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
    "/api/v1/staff/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shut an account; whoever is signed in with it is out at once */
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
        /** Prometheus metrics; with METRICS_TOKEN set, only for its bearer */
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
            kassenzeichen: string | null;
            /** @description What was paid so far */
            paidCents: number;
            payer: string;
            serviceTitle: {
                de: string;
                en: string;
            };
        };
        CaseDetail: {
            allowedActions: ("claim" | "release" | "assign" | "set-priority" | "set-follow-up" | "add-note" | "record-check" | "correct-data" | "request-information" | "propose-decision" | "withdraw-proposal" | "approve" | "return-proposal" | "record-withdrawal" | "close" | "reopen" | "record-payment" | "retry-delivery" | "deliver-by-post" | "answer-request" | "report-payment" | "remind" | "expire-request" | "file-letter" | "note-delivery" | "batch-letter" | "confirm-posted")[];
            applicant: {
                [key: string]: unknown;
            };
            assignee: {
                id: string;
                name: string;
                /** @description ISO 8601, UTC */
                since: string;
            } | null;
            attachments: {
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
            channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "internal";
            checks: {
                at: string | null;
                by: {
                    id: string;
                    name: string;
                } | null;
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
            } | null;
            externalReference: string | null;
            followUp: {
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
                trustLevel: string;
            };
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
                state: "ordered" | "written" | "sent" | "failed" | "batched" | "posted" | "available";
                /** @enum {string} */
                way: "mail" | "print" | "portal";
            }[];
            notes: {
                /** @description ISO 8601, UTC */
                at: string;
                by: {
                    id: string;
                    name: string;
                };
                id: string;
                text: string;
            }[];
            payments: {
                cents: number;
                id: string;
                method: string;
                /** @description ISO 8601, UTC */
                paidAt: string;
                reference: string;
                /** @enum {string} */
                via: "portal" | "cashier";
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
            } | null;
            /** @description ISO 8601, UTC */
            receivedAt: string;
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
                }[];
                /** @description ISO 8601, UTC */
                askedAt: string;
                askedBy: {
                    id: string;
                    name: string;
                };
                id: string;
                items: string[];
                reminded: boolean;
                remindOn: string;
                /** @enum {string} */
                state: "open" | "answered" | "expired" | "dropped";
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
                to: {
                    id: string;
                    name: string;
                };
            } | null;
            service: {
                attachmentPurposes: {
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
                /** @description JSON Schema of what was submitted */
                form: {
                    [key: string]: unknown;
                };
                hasValidity: boolean;
                key: string;
                reasons: {
                    key: string;
                    /** @enum {string} */
                    kind: "grant" | "grant-with-conditions" | "reject";
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
            };
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            subject: string;
            submissionId: string;
            /** @description ISO 8601, UTC */
            submittedAt: string;
            team: {
                id: string;
                key: string;
                title: string;
            };
            version: number;
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
            channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "internal";
            dueOn: string | null;
            followUpOn: string | null;
            /** Format: uuid */
            id: string;
            /** @description Until the deadline; negative when it has passed */
            officeDaysLeft: number | null;
            outcome: string | null;
            /** @enum {string} */
            priority: "normal" | "high" | "urgent";
            /** @description ISO 8601, UTC */
            receivedAt: string;
            serviceKey: string;
            serviceTitle: {
                de: string;
                en: string;
            };
            /** @enum {string} */
            status: "open" | "waiting" | "proposed" | "decided" | "closed";
            subject: string;
            /** Format: uuid */
            teamId: string;
            undelivered: boolean;
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
            displayName: string;
            /** Format: uuid */
            id: string;
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
                channel: "portal" | "fit-connect" | "terminal" | "email" | "counter" | "post" | "internal";
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
            /** @description Everybody who has or had something to do */
            clerks: {
                /** @description Brought to the first closing in the period: who proposed the decision, else who closed it */
                closed: components["schemas"]["Figure"];
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
                /** @description Office days of North Rhine-Westphalia; null where there is no case */
                p90Days: number | null;
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
        LetterPreview: {
            /** @default [] */
            conditions: string[];
            /** @default  */
            explanation: string;
            /** @enum {string} */
            kind?: "grant" | "grant-with-conditions" | "reject";
            /** @default [] */
            reasons: string[];
            /** @description For the letter that asks for missing things, instead of a decision */
            request?: {
                /** Format: date */
                answerBy: string;
                /** @default [] */
                items: string[];
                /** @default  */
                text: string;
            };
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
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
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "open" | "released" | "refused";
            /** @description As it came */
            submission: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            submissionId: string;
            teamId: string | null;
        };
        QuarantineItem: {
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
            settledAt: string | null;
            settledBy: string | null;
            /** @enum {string} */
            state: "open" | "released" | "refused";
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
        };
        ServiceListItem: {
            /** @description New cases come in under this version */
            current: boolean;
            decides: boolean;
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
                /** @enum {string} */
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
            /** @enum {string} */
            locale: "de" | "en";
            mustChangePassword: boolean;
            roles: ("clerk" | "approver" | "supervisor" | "auditor" | "administrator" | "cashier")[];
            teams: components["schemas"]["TeamRef"][];
            userName: string;
            version: number;
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
        TeamRef: {
            /** Format: uuid */
            id: string;
            key: string;
            title: string;
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
            /** @description The place in the log */
            seq: string;
            /** @description What the event belongs to: a case, a person of the staff, an attempt … */
            stream: {
                id: string;
                kind: string;
            };
        };
    };
    responses: never;
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
                    channels: string[];
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
    ListCases_list: {
        parameters: {
            query?: {
                assignee?: ("me" | "none") | string;
                /** @description Several separated by commas */
                channel?: string;
                /** @description By the first closing */
                closedFrom?: string;
                closedTo?: string;
                cursor?: string;
                decidedFrom?: string;
                decidedTo?: string;
                dueFrom?: string;
                dueTo?: string;
                /** @description Who brought it to its first closing */
                handledBy?: string;
                /** @description Only what somebody still has to do; deadlines stand still while the citizen is asked */
                inWork?: "true";
                limit?: number;
                online?: "true" | "false";
                /** @description Received by the end of this day and not closed for the first time by then */
                openOn?: string;
                /** @description Several separated by commas */
                outcome?: string;
                /** @description Several separated by commas */
                priority?: string;
                /** @description Case number, name, address, plate or chip number */
                q?: string;
                queue?: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "awaiting-payment" | "delivery-failed" | "all";
                receivedFrom?: string;
                receivedTo?: string;
                /** @description Keys of services, separated by commas */
                service?: string;
                /** @description The queue’s own order where omitted: by priority in queues, newest first in all */
                sort?: "due" | "priority" | "received" | "-received";
                /** @description Several separated by commas */
                status?: string;
                /** @description Ids of teams, separated by commas */
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
            /** @description A problem: paging.bad-cursor, paging.sort-not-offered, search.too-short */
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
    AssignCase_assign: {
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
            /** @description A problem: case.not-found, document.not-found */
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
    ClaimCase_claim: {
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
    CloseCase_close: {
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
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
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
    DeliverByPost_deliver: {
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
    RetryDelivery_retry: {
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
            /** @description A problem: case.not-found, document.not-found */
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
    SetFollowUp_set: {
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
            /** @description A problem: case.not-found, letter.nothing-to-show */
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
            /** @description A problem: case.not-found, decision.none-for-service, letter.nothing-to-show */
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
    AddNote_add: {
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
            /** @description A problem: case.action-not-possible */
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
            /** @description A problem: case.action-not-possible, payment.nothing-to-pay, case.nothing-changes */
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
    SetPriority_set: {
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
            /** @description A problem: case.action-not-possible, case.changed-meanwhile, decision.checks-open, decision.reasons-missing, decision.conditions-missing, decision.none-for-service */
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
                        };
                    };
                };
            };
            /** @description A problem: case.not-found, decision.none-for-service */
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
    WithdrawProposal_withdraw: {
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
    ReleaseCase_release: {
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
    ReopenCase_reopen: {
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
    ReturnProposal_return_: {
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
    ReadTimeline_read: {
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
                        entries: components["schemas"]["TimelineEntry"][];
                    };
                };
            };
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
    RecordWithdrawal_withdraw: {
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
    ReassignCases_reassign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    caseIds: string[];
                    /** @default  */
                    comment?: string;
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
                    "application/json": {
                        outcomes: {
                            /** Format: uuid */
                            caseId: string;
                            code: string | null;
                            done: boolean;
                        }[];
                    };
                };
            };
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
            /** @description A problem: print-batch.not-found, print-batch.not-ready, print-batch.not-competent-for-all */
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
            /** @description A problem: quarantine-entry.not-found, document.not-found */
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
                            key: "mine" | "team" | "to-approve" | "waiting" | "follow-ups" | "overdue" | "returned" | "awaiting-payment" | "delivery-failed" | "all";
                        }[];
                    };
                };
            };
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
            /** @description A problem: access.wrong-credentials, access.too-many-sign-ins, access.csrf-header-missing */
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
            /** @description A problem: password.refused, access.too-many-sign-ins, access.password-changed-meanwhile */
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
                    competences?: components["schemas"]["Competence"][];
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
                    /** @description Unique byte for byte: "test" and "TEST" are two people */
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
            /** @description A problem: staff.user-name-taken, team.not-found */
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
            /** @description A problem: staff.not-found, staff.changed-meanwhile */
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
                    competences: components["schemas"]["Competence"][];
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
            /** @description A problem: staff.not-found, staff.changed-meanwhile */
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
            /** @description A problem: staff.not-found, staff.changed-meanwhile */
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
                        /** @description Shown this once; to be changed at the first sign-in */
                        oneTimePassword: string;
                        staff: components["schemas"]["Staff"];
                    };
                };
            };
            /** @description A problem: staff.not-found, staff.changed-meanwhile, staff.disabled */
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
            /** @description A problem: staff.not-found, staff.changed-meanwhile, team.not-found */
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
