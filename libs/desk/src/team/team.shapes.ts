import { z } from 'zod';

const days = z.object({ id: z.uuid(), from: z.string(), until: z.string(), version: z.int() });

export const teamMemberShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    gone: z
      .enum(['locked', 'moved'])
      .nullable()
      .describe('Not of the team any more (locked, or in other teams), though cases of it lie there'),
    teamIds: z.array(z.uuid()).describe('Of the teams that one may know about'),
    services: z.array(z.string()).describe('Keys of the services that they may work on'),
    absence: days.nullable().describe('The one they are in today'),
    nextAbsence: days.nullable().describe('The next that begins within the coming 60 days'),
    openCases: z.int().describe('What lies on their desk: open, waiting, or proposed and not signed'),
    overdue: z.int().nullable().describe('How many of them are overdue; only for the person and the supervisors of the team'),
    oldestDue: z.string().nullable(),
    mayRecordAbsence: z.boolean(),
    mayHandOver: z.boolean().describe('Whether one may move this person’s cases'),
  })
  .meta({ id: 'TeamMember' });
export type TeamMember = z.infer<typeof teamMemberShape>;

export const returnShape = z
  .object({
    absence: z.object({ from: z.string(), until: z.string() }).nullable(),
    moved: z.array(
      z.object({
        caseId: z.uuid(),
        caseNumber: z.string(),
        applicantName: z.string(),
        subject: z.string(),
        to: z.string().nullable(),
        by: z.string(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'ReturnFromAbsence' });
export type ReturnFromAbsence = z.infer<typeof returnShape>;
