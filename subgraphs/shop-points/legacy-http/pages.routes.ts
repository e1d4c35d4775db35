import { loginOnly } from './guards.js';
import type { RegisterArea } from './legacy-api.js';

const PUBLIC = ['/proposals', '/shop/:id/suggest', '/suggest-success/:id', '/impressum', '/datenschutz'];
const OF_MEMBERS = ['/profile', '/proposals/new', '/review-scraper-proposal/:id', '/admin'];

/** The pages of the old site are no more; whoever follows an old link to one, or is led there by a form, begins anew. */
export const registerPages: RegisterArea = (app) => {
  for (const path of PUBLIC) app.get(path, (_request, reply) => reply.redirect('/'));
  for (const path of OF_MEMBERS) app.get(path, { preHandler: loginOnly }, (_request, reply) => reply.redirect('/'));
  // Its answer was a page, too; the evaluation is GraphQL's now.
  app.post('/evaluate', (_request, reply) => reply.redirect('/'));
};
