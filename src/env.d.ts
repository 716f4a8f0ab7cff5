/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The day of the edition, `YYYY-MM-DD`: the last commit's or `SOURCE_DATE_EPOCH`; null where there is no history. */
  readonly EDITION: string | null;
}
