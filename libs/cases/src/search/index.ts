import { CaseFinder } from './case-finder.js';
import { CaseLines } from './case-line.js';
import { RecentCasesController } from './recent-cases.js';
import { SearchCasesController } from './search-cases.js';
import { SearchJobs } from './search.jobs.js';

/** Finding cases by words, and the cases seen last. */
export const search = {
  controllers: [SearchCasesController, RecentCasesController],
  providers: [CaseFinder, CaseLines, SearchJobs],
};
