import type { Reading, RootReading } from '../reading/reading';
import { TopicEntity } from './topic.entity';

export const topicReading: Reading = { entity: TopicEntity, countyWide: true };

export const topicsPage: RootReading = {
  kind: 'page',
  reading: topicReading,
  sorts: { PATH: { by: (t) => `${t}.path`, type: 'text', descending: false } },
  filter: ({ search, level, parentId, includeRetired }, sql, t) => [
    ...(search ? [`position(${sql.param(search, 'text')} in ${t}.path) > 0`] : []),
    ...(level ? [`${t}.level = ${sql.param(level, 'integer')}`] : []),
    ...(parentId ? [`${t}.parent_id = ${sql.param(parentId, 'uuid')}`] : []),
    ...(includeRetired ? [] : [`${t}.retired_at is null`]),
  ],
};

export const oneTopic: RootReading = { kind: 'one', reading: topicReading };
