import { expect, it } from 'vitest';
import { SECTIONS } from '../../schema/sections.ts';
import { headingIds } from './heading-ids.ts';

const h = (depth: number, text: string) => ({ depth, text });

it('gives fixed sections the same anchor in both languages', () => {
  expect(headingIds([h(2, 'Qui partage quoi'), h(3, 'Budget'), h(2, 'Conditions')], 'model', 'fr', SECTIONS)).toEqual([
    'shares',
    'shares-1',
    'conditions',
  ]);
  expect(headingIds([h(2, 'Who shares what'), h(3, 'Money'), h(2, 'Conditions')], 'model', 'en', SECTIONS)).toEqual([
    'shares',
    'shares-1',
    'conditions',
  ]);
});

it('numbers the headings of kinds without fixed sections', () => {
  expect(headingIds([h(2, 'Lire'), h(2, 'Signer')], 'guide', 'fr', SECTIONS)).toEqual(['step-1', 'step-2']);
  expect(headingIds([h(2, 'Parties')], 'template', 'fr', SECTIONS)).toEqual(['article-1']);
});
