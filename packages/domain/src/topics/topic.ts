/** Subjects (信访内容分类) form a tree of at most three levels; a topic is known by its whole path. */
export const TOPIC_LEVELS = 3;

/** The one text form of a path: levels joined by a slash that no level may contain. */
export const topicPath = (levels: readonly string[]): string => levels.join('/');
