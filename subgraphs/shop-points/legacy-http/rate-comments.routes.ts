import { NotFound } from '../../../platform/errors/domain-error.js';
import { RateComment } from '../comments/rate-comment.entity.js';
import { LegacyError, notFoundPage } from './answers.js';
import { jsonOf, textOf } from './body.js';
import { loginOnly } from './guards.js';
import { call, idIn, type RegisterArea } from './legacy-api.js';
import { creationsOf, isoWithoutZone } from './times.js';
import { wholeList } from './whole-list.js';

/** What reviewers say about rates. */
export const registerRateComments: RegisterArea = (app, api) => {
  const { services, guards } = api;

  app.post('/admin/rate/:id/comment', { preHandler: guards.reviewersOnly }, (request) =>
    call(api, request, async ({ uow }) => {
      const rateId = String(idIn(request));
      const fields = jsonOf(request);
      const text = textOf(fields['comment']);
      if (text === undefined) throw new LegacyError(400, 'Comment text required');
      const comment = await services.rateComments
        .add(uow, { rateId, text, type: textOf(fields['type']) ?? 'FEEDBACK' })
        .catch((error: unknown) => {
          throw error instanceof NotFound ? notFoundPage() : error;
        });
      return {
        success: true,
        comment: {
          id: comment.id,
          type: comment.commentType,
          text: comment.commentText,
          created_at: isoWithoutZone(comment.createdAt),
        },
      };
    }),
  );

  app.get('/admin/rate/:id/comments', { preHandler: loginOnly }, (request) =>
    call(api, request, async ({ uow, loaders }) => {
      const parentId = idIn(request);
      const comments = await wholeList((args) => loaders.commentsByRateId.load({ parentId: String(parentId), args }));
      const names = await services.memberLogins.namesOf(comments.map(({ reviewerId }) => reviewerId));
      const made = await creationsOf(uow, RateComment, comments);
      return {
        comments: comments.map((comment) => ({
          id: comment.id,
          type: comment.commentType,
          text: comment.commentText,
          reviewer: names.get(comment.reviewerId),
          created_at: made.get(comment.id),
        })),
      };
    }),
  );
};
