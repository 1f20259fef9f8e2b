import type { LocalText } from '@vorgang/cases';
import type { Asked } from './question.js';
import type { Cell, Panel, Tile } from './report.shape.js';
import { comparison } from './words.js';

type Drill = Readonly<Record<string, string>>;

/** Builds cells, tiles and panels with links to their cases. */
export class Builder {
  constructor(private readonly asked: Asked) {}

  /** The filters of the request, and those of this figure. */
  drill(drill: Drill): Record<string, string> {
    return this.asked.scope.figure(0, drill).drillDown;
  }

  /** A number with a link to its cases; without a link where there are none. */
  count(value: number, drill: Drill): Cell {
    return value > 0 ? { value, drillDown: this.drill(drill) } : { value };
  }

  /** @param given.notCompared why there is no comparison, if the reason is not that there was nothing before */
  tile(
    key: string,
    title: LocalText,
    given: {
      kind?: Tile['kind'];
      value: number | null;
      before: number | null;
      good?: Tile['good'];
      drill?: Drill;
      notCompared?: LocalText | undefined;
    },
  ): Tile {
    const { kind = 'count', value, before, good = null, drill, notCompared } = given;
    return {
      key,
      title,
      kind,
      value,
      before,
      good,
      drillDown: drill ? this.drill(drill) : null,
      ...comparison(kind, value, before),
      ...(notCompared ? { comparison: notCompared } : {}),
    };
  }

  unknown(count: number, drill: Drill): Panel['unknown'] {
    return count === 0 ? null : { count, drillDown: this.drill({ ...drill, journey: 'unknown' }) };
  }
}

/** A cell without cases behind it. */
export const plain = (value: Cell['value'], label?: LocalText): Cell => (label ? { value, label } : { value });

/** A name that is the same in both languages. */
export const named = (key: string, name: string): Cell => ({ value: key, label: { de: name, en: name } });
