import { leadFunnel } from './lead-funnel.js';

const period = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-02-01T00:00:00Z') };

describe('leadFunnel', () => {
  it('counts what is converted as qualified too, in percent with two decimals', () => {
    const funnel = leadFunnel(period, { new: 1, contacted: 2, qualified: 1, converted: 2, lost: 1 }, [9, 6, 3, 1, 0]);
    expect(funnel).toMatchObject({ leads: 7, qualifiedRate: 42.86, conversionRate: 28.57 });
    expect(funnel.steps).toEqual([
      { event: 'page_view', visitors: 9, conversionRate: 100, dropOffRate: 0 },
      { event: 'button_click', visitors: 6, conversionRate: 66.67, dropOffRate: 33.33 },
      { event: 'form_submit', visitors: 3, conversionRate: 33.33, dropOffRate: 50 },
      { event: 'demo_request', visitors: 1, conversionRate: 11.11, dropOffRate: 66.67 },
      { event: 'conversion', visitors: 0, conversionRate: 0, dropOffRate: 100 },
    ]);
  });

  it('is all zeros where nothing happened', () => {
    const funnel = leadFunnel(period, { new: 0, contacted: 0, qualified: 0, converted: 0, lost: 0 }, [0, 0, 0, 0, 0]);
    expect(funnel).toMatchObject({ leads: 0, qualifiedRate: 0, conversionRate: 0 });
    expect(funnel.steps.every(({ conversionRate, dropOffRate }) => conversionRate === 0 && dropOffRate === 0)).toBe(
      true,
    );
  });
});
