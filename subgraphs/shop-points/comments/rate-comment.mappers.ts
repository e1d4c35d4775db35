import type { Connection } from '../../../platform/connections/connection.js';
import type { RateComment } from './rate-comment.entity.js';

export type RateCommentMapper = RateComment;
export type RateCommentConnectionMapper = Connection<RateComment>;
