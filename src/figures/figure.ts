import type groups from '../../seeds/groups.json';
import type sources from '../../seeds/sources.json';
import type units from '../../seeds/units.json';
import type words from '../../seeds/words.json';
import type { Text } from '../language';

export type Group = keyof typeof groups;
export type SourceId = keyof typeof sources;
export type Unit = keyof typeof units;
export type Basis = keyof (typeof words)['per'];
export type Status = keyof (typeof words)['status'];
export type Precision = keyof (typeof words)['qualifier'];
export type Attribution = keyof (typeof words)['by'];
export type Confidence = keyof (typeof words)['confidence'];

/** One sourced number or date, as published: nothing in it is converted. */
export type Figure = NumberFigure | DateFigure;

export interface NumberFigure extends FigureBase {
  readonly unit: Exclude<Unit, 'date'>;
  readonly value: number;
}

export interface DateFigure extends FigureBase {
  readonly unit: 'date';
  /** ISO 8601, such as `2024-07-27`. */
  readonly value: string;
}

interface FigureBase {
  /** Such as `bigtech.ai_spend`. It stands in saved workbooks and never changes. */
  readonly id: string;
  /** The name of its cell in a workbook, such as `BigTech_AI_Spend_2026`. Formulas of users hold it: it never changes. */
  readonly name: string;
  readonly group: Group;
  readonly label: Text;
  /** The time one value covers: a flow per year or quarter, a total, or a point in time. */
  readonly per: Basis;
  /** The time spoken of: an ISO date or year, a quarter such as `2024 Q2`, a range of two, or words. */
  readonly period: string;
  readonly status: Status;
  /** How sharp the source is: "about", "up to". A derived figure has none. */
  readonly qualifier?: Precision;
  /** Whose figure it is; the source reports it. */
  readonly by: Attribution;
  readonly source: SourceId;
  /** Paragraphs of the source, counted from 1. */
  readonly paragraphs: readonly number[];
  /** Of a derived figure: two ids and a minus, `openai.operating_cost - openai.loss`. */
  readonly formula?: string;
  readonly note?: Text;
}
