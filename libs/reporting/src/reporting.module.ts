import { Module } from '@nestjs/common';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { Dashboard } from './dashboard/dashboard.js';
import { Titles } from './dashboard/titles.js';
import { FiguresController } from './figures/figures.controller.js';
import { ShowFiguresHandler } from './figures/show-figures.query.js';

/** Figures for supervisors. They are read from the facts of the cases; this room keeps nothing of its own. */
@Module({ controllers: [FiguresController, DashboardController], providers: [ShowFiguresHandler, Titles, Dashboard] })
export class ReportingModule {}
