import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import type { RangeProxy } from './RangeProxy';
import { areaAt, type ChartModel, type SheetModel } from './SheetModel';
import { a1 } from './a1';

export class ChartProxy extends ObjectProxy {
  readonly title: { text: string; visible: boolean };
  readonly legend: { visible: boolean };

  constructor(
    context: Context,
    private readonly sheet: () => SheetModel,
    private readonly find: () => ChartModel,
  ) {
    super(context);
    const change = (apply: (chart: ChartModel) => void) => {
      context.enqueue(() => apply(find()));
    };
    const titleText = () => this.value<string>('title/text');
    this.title = {
      get text() {
        return titleText();
      },
      set text(text: string) {
        change((chart) => (chart.title = text));
      },
      set visible(visible: boolean) {
        change((chart) => (chart.title = visible ? chart.title : ''));
      },
    } as ChartProxy['title'];
    this.legend = {
      set visible(visible: boolean) {
        change((chart) => (chart.legend = visible));
      },
    } as ChartProxy['legend'];
  }

  protected read(property: string): string {
    return property === 'title/text' ? this.find().title : this.find().id;
  }

  get id(): string {
    return this.value('id');
  }

  get series() {
    const of = (index: () => number) => this.seriesAt(index);
    return {
      getItemAt: (index: number) => of(() => index),
      add: (name: string) => {
        let index = -1;
        this.context.enqueue(() => {
          index = this.find().series.push({ name, values: '', categories: '' }) - 1;
        });
        return of(() => index);
      },
    };
  }

  private seriesAt(index: () => number) {
    const change = (apply: (series: ChartModel['series'][number]) => void) => {
      this.context.enqueue(() => {
        const series = this.find().series[index()];
        if (!series) throw new OfficeError('InvalidArgument');
        apply(series);
      });
    };
    return {
      set name(name: string) {
        change((series) => (series.name = name));
      },
      setValues: (range: RangeProxy) => change((series) => (series.values = a1(range.area))),
      setXAxisValues: (range: RangeProxy) =>
        change((series) => {
          // A line without numbers has no axis to set.
          const sheet = this.sheet();
          const isLine = this.find().type.startsWith('Line');
          const isBlank = !series.values || !sheet.used(areaAt(sheet, series.values));
          if (isLine && isBlank) throw new OfficeError('EmptyChartSeries');
          series.categories = a1(range.area);
        }),
    };
  }

  setPosition(first: RangeProxy, last: RangeProxy): void {
    this.context.enqueue(() => (this.find().position = `${a1(first.area)}:${a1(last.area)}`));
  }

  delete(): void {
    this.context.enqueue(() => {
      const sheet = this.sheet();
      sheet.charts.splice(sheet.charts.indexOf(this.find()), 1);
    });
  }
}
