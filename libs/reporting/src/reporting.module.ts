import { Module } from '@nestjs/common';
import { FiguresController } from './figures/figures.controller.js';
import { ShowFiguresHandler } from './figures/show-figures.query.js';

/** Figures for supervisors. They are read from the facts of the cases; this room keeps nothing of its own. */
@Module({ controllers: [FiguresController], providers: [ShowFiguresHandler] })
export class ReportingModule {}
