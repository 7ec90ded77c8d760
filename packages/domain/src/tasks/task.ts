/** Where a task (任务) comes from: 会议决定, 上级部署, 会办 of a petition, 执行 of a claim that was supported, 化解措施 on a petition. */
export const TASK_SOURCES = ['RESOLUTION', 'DIRECTIVE', 'CO_HANDLING', 'PERFORMANCE', 'MEASURE'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

/** 进行中, 已完成, 已撤回. */
export const TASK_STATUSES = ['OPEN', 'DONE', 'WITHDRAWN'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** How many tasks one directive is divided into at most. */
export const TASKS_OF_DIRECTIVE = 20;
