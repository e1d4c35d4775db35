import { reachableFrom } from '../../../platform/testing/index.js';
import { leadStatuses, leadTransitions, statusesBefore, type LeadStatus } from './lead.states.js';

describe('the states of a lead', () => {
  it('can all be reached from new', () => {
    expect(reachableFrom<LeadStatus>(['new'], (status) => leadTransitions[status])).toEqual(new Set(leadStatuses));
  });

  it('never lead back to new, and end with converted', () => {
    expect(statusesBefore('new')).toEqual([]);
    expect(leadStatuses.filter((status) => leadTransitions[status].length === 0)).toEqual(['converted']);
  });

  it('are no transitions to themselves', () => {
    for (const status of leadStatuses) expect(leadTransitions[status]).not.toContain(status);
  });
});
