import { expect, it } from 'vitest';
import { addressOf, readAddress } from './address.ts';

it('an address keeps what is asked, and reads it back', () => {
  const asked = { query: 'l’hôpital & co', isLiteral: true, chosen: { kind: ['model', 'example'], place: ['CA-QC'] } };
  expect(readAddress(addressOf(asked))).toEqual(asked);
});

it('nothing asked gives no address', () => {
  expect(addressOf({ query: '', isLiteral: false, chosen: { kind: ['model'] } })).toBe('');
});

it('names that are no facet are passed over, whatever they are', () => {
  expect(readAddress('?q=x&__proto__=y&constructor=z&utm_source=w')).toEqual({ query: 'x', isLiteral: false, chosen: {} });
});
