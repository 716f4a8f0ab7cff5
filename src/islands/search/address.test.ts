import { expect, it } from 'vitest';
import { addressOf, readAddress } from './address.ts';

it('an address keeps the query and the filters, and reads them back', () => {
  const chosen = { kind: ['model', 'example'], place: ['États-Unis'] };
  expect(readAddress(addressOf('l’hôpital & co', chosen))).toEqual({ query: 'l’hôpital & co', chosen });
});

it('nothing asked gives no address', () => {
  expect(addressOf('', { kind: ['model'] })).toBe('');
});
