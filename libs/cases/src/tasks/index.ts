import { AnswerTaskController, AnswerTaskHandler, HandBackTaskHandler } from './answer-task.js';
import { ListTasksController, TaskList } from './list-tasks.js';
import { ShowTaskController } from './show-task.js';
import { TaskDesk } from './task-desk.js';
import { TaskFiles } from './task-files.js';
import { WhoCanBeAskedController } from './who-can-be-asked.js';

/** Questions within a case to colleagues and other teams, as those who have them see them. */
export const tasks = {
  // `tasks/counts` comes before `tasks/:taskId`.
  controllers: [ListTasksController, ShowTaskController, AnswerTaskController, WhoCanBeAskedController],
  providers: [AnswerTaskHandler, HandBackTaskHandler, TaskDesk, TaskFiles, TaskList],
};
