import { Inject, Injectable } from '@nestjs/common';
import { Policy, type StaffPrincipal } from '@vorgang/access';
import { Catalogue, MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { Clock, localDateOf, OfficeCalendar, UnitOfWork } from '@vorgang/platform';
import { questionWords, type Question } from '@vorgang/words';
import { FigureScope } from '../figures/scope.js';
import { daysOf, type Asked } from './question.js';
import { deadlines } from './deadlines.js';
import { flow } from './flow.js';
import { keepingUp } from './keeping-up.js';
import { online } from './online.js';
import { reasons } from './reasons.js';
import type { DashboardQuery, ReportAnswer } from './report.shape.js';
import { Titles } from './titles.js';
import { workload } from './workload.js';

type Answering = (asked: Asked) => Promise<Pick<ReportAnswer, 'sentence' | 'tiles' | 'panels'>>;

const answering: Readonly<Record<Question, Answering>> = { 'keeping-up': keepingUp, flow, deadlines, workload, online, reasons };

/** Answers the supervisor's questions, each within what the person may see. */
@Injectable()
export class Dashboard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policy: Policy,
    private readonly clock: Clock,
    private readonly calendar: OfficeCalendar,
    private readonly catalogue: Catalogue,
    private readonly titles: Titles,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  /**
   * All statements see the same moment, so that the figures add up while people work.
   * @throws InvalidInput `figures.period-reversed`, `figures.period-too-long`
   */
  async answer(who: StaffPrincipal, questions: readonly Question[], query: DashboardQuery): Promise<ReportAnswer[]> {
    const days = daysOf(query, localDateOf(this.clock.now()));
    const scope = new FigureScope(who, this.policy, { service: query.service, team: query.team, channel: query.channel });
    const { perPerson, onlineGoal } = this.municipality.figures;
    return this.unitOfWork.snapshot(async (manager) => {
      const asked: Asked = {
        ...days,
        who,
        scope,
        manager,
        perPerson,
        calendar: this.calendar,
        titles: this.titles,
        read: new Map(),
        goalOf: (key) => this.catalogue.current(key)?.onlineGoal ?? onlineGoal ?? null,
      };
      const answers: ReportAnswer[] = [];
      for (const question of questions) {
        answers.push({
          question,
          title: questionWords[question],
          ...(await answering[question](asked)),
          period: days.period,
          before: days.before,
          asOf: days.asOf,
          isNow: days.asOf === days.today,
        });
      }
      return answers;
    });
  }
}
