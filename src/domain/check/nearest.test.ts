import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('finds the likely repair', () => {
  expect(nearest('fmsq-2042', ['fmsq-2024', 'inami'])).toBe('fmsq-2024');
});
it('stays silent when nothing is near', () => {
  expect(nearest('abc', ['tandem-medico-administratif'])).toBeNull();
});
