import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search form of DIN 91379 for what is searched by a condition and not by lists of words: people of the staff, and whoever
 * has to pay. The same as `searchForm` of the programs; a spec holds both to the standard's list.
 */
export class SearchForm1732000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create function search_form(given text) returns text language sql immutable strict parallel safe
      set search_path = pg_catalog as $$
        select lower(regexp_replace(normalize(translate(
          regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(normalize(given, nfc),
            E'Ạ\u0308|ạ\u0308|[ÄÆäæǞǟǢǣǼǽ]', 'ae', 'g'),
            E'Ọ\u0308|ọ\u0308|[ÖØöøŒœǾǿȪȫ]', 'oe', 'g'),
            E'Ụ\u0308|ụ\u0308|[ÜüǕǖǗǘǙǚǛǜ]', 'ue', 'g'),
            '[ÅåǺǻ]', 'aa', 'g'),
            '[Þþ]', 'th', 'g'),
            '[ßẞ]', 'ss', 'g'),
          'ÐðĐđĦħıĸĿŀŁłŉŊŋŦŧƇƈƏƗƷǤǥǮǯəɨʒ', 'ddddhhikllllnnnttcceizggzzeiz'),
        nfkd), E'[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]', '', 'g'))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function search_form(text);');
  }
}
