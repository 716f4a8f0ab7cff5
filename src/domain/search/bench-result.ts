import type { Language } from '../locale/language.ts';

/** Figures of one engine over some queries. Means are over the queries that have an answer; null where there is none of their sort. */
export interface Figures {
  queries: number;
  ndcg10: number | null;
  mrr10: number | null;
  success3: number | null;
  recall20: number | null;
  /** Share of the answerable queries that get nothing. */
  zero: number | null;
  /** Share of the unanswerable queries that get an answer. */
  nonsense: number | null;
}

/** What a first query costs in files of the index (not the scripts, which are the same), for ten results and three excerpts. */
export interface Scale {
  pages: number;
  medianBytes: number;
  worstBytes: number;
  worstQuery: string;
  medianRequests: number;
}

/** What a run of the bench writes, and the site shows. Bytes, seconds, shares from 0 to 1. */
export interface BenchResult {
  day: string;
  pages: number;
  queries: { all: number; held: number; fr: number; en: number };
  engines: {
    name: string;
    indexBytes: number;
    indexSeconds: number;
    tuned: Figures;
    held: Figures;
    classes: Record<string, Figures>;
  }[];
  /** Queries of the tuned part whose first three hold no good page, or whose gain is under a half, with how they fare. */
  failed: { id: string; lang: Language; query: string; ndcg10: number }[];
  /** How many of the held-out part fare so. */
  heldFailed: number;
  network: Record<'page' | 'first' | 'second', { bytes: number; requests: number; worstBytes: number; worstRequests: number }>;
  /** Seconds on Slow 4G, by the milliseconds that each request waits, with a processor four times slower; medians. */
  waits: { latency: number; open: number; typed: number; second: number }[];
  /** 95th percentile, in milliseconds, with a processor four times slower. */
  keyToPaint: number;
  scale: Scale[];
}
