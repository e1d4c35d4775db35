import type { CalendarFeed } from './calendar-feed.entity.js';

export type CalendarFeedMapper = CalendarFeed;
