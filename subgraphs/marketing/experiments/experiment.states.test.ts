import {
  experimentStatuses,
  experimentTransitions,
  statusesBefore,
  type ExperimentStatus,
} from './experiment.states.js';

describe('the states of an experiment', () => {
  it('can all be reached from draft', () => {
    const reached = new Set<ExperimentStatus>(['draft']);
    for (const status of reached) experimentTransitions[status].forEach((next) => reached.add(next));
    expect(reached).toEqual(new Set(experimentStatuses));
  });

  it('end with completed and cancelled', () => {
    expect(experimentStatuses.filter((status) => experimentTransitions[status].length === 0)).toEqual([
      'completed',
      'cancelled',
    ]);
    expect(statusesBefore('draft')).toEqual([]);
  });
});
