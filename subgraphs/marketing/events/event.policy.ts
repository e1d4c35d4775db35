import { requireScope, type Viewer } from '../../../platform/identity/viewer.js';

/** The list of all events is for those who may see some; row level security cuts it down to these. */
export function requireEventReader(viewer: Viewer): void {
  if (viewer.partnerId === null) requireScope(viewer, 'analytics:read');
}
