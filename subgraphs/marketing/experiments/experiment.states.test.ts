import { reachableFrom } from '../../../platform/testing/index.js';
import {
  experimentStatuses,
  experimentTransitions,
  statusesBefore,
  type ExperimentStatus,
} from './experiment.states.js';

describe('the states of an experiment', () => {
  it('can all be reached from draft', () => {
    expect(reachableFrom<ExperimentStatus>(['draft'], (status) => experimentTransitions[status])).toEqual(
      new Set(experimentStatuses),
    );
  });

  it('end with completed and cancelled', () => {
    expect(experimentStatuses.filter((status) => experimentTransitions[status].length === 0)).toEqual([
      'completed',
      'cancelled',
    ]);
    expect(statusesBefore('draft')).toEqual([]);
  });
});
