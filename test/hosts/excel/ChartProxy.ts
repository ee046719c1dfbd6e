import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';
import { OfficeError } from './OfficeError';
import type { RangeProxy } from './RangeProxy';
import { areaAt, type ChartModel, type SheetModel } from './SheetModel';
import { a1 } from './a1';

export class ChartProxy extends ObjectProxy {
  readonly title: {
    text: string;
    visible: boolean;
    readonly format: { readonly font: object };
    setFormula(formula: string): void;
  };
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
      format: {
        font: settable(['size', 'bold'], (name) => (value) => {
          change((chart) => remember(chart, `title/format/font/${name}`, value));
        }),
      },
      setFormula: (formula: string) => {
        // A reference to one cell of a sheet that is there, with both signs.
        change((chart) => {
          const [, quoted = '', plain = ''] =
            /^=(?:'((?:[^']|'')+)'|(\w+))!\$[A-Z]+\$\d+$/.exec(formula) ?? [];
          const name = (quoted || plain).replaceAll("''", "'");
          if (name !== this.sheet().name) throw new OfficeError('InvalidArgument');
          remember(chart, 'title/formula', formula);
        });
      },
    } as ChartProxy['title'];
    this.legend = {
      set visible(visible: boolean) {
        change((chart) => (chart.legend = visible));
      },
    } as ChartProxy['legend'];
  }

  get axes() {
    const change = (property: string) => (value: unknown) => {
      this.context.enqueue(() => remember(this.find(), property, value));
    };
    const title = settable(['text'], (name) => change(`axes/valueAxis/title/${name}`));
    return {
      categoryAxis: settable(['reversePlotOrder', 'position', 'tickLabelPosition'], (name) =>
        change(`axes/categoryAxis/${name}`),
      ),
      valueAxis: Object.assign(
        settable(['maximum'], (name) => change(`axes/valueAxis/${name}`)),
        { title },
      ),
    };
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
    const set = (property: string) => (value: unknown) =>
      change((series) => remember(series, property, value));
    const own = settable(
      [
        ...['hasDataLabels', 'markerStyle', 'markerSize'],
        ...['markerForegroundColor', 'markerBackgroundColor'],
      ],
      set,
    );
    const parts = ['showSeriesName', 'showCategoryName', 'showValue', 'separator', 'position'];
    const labels = settable(parts, (name) => (value) => {
      change((series) => {
        // Labels that are not there have no format.
        if (series.set?.['hasDataLabels'] !== true) throw new OfficeError('InvalidOperation');
        remember(series, `dataLabels/${name}`, value);
      });
    });
    const line = settable(['color', 'lineStyle'], (name) => set(`format/line/${name}`));
    return Object.defineProperties(
      {
        dataLabels: labels,
        format: {
          fill: {
            clear: () => set('format/fill')('none'),
            setSolidColor: (color: string) => set('format/fill')(color),
          },
          line: Object.defineProperties(
            { clear: () => set('format/line')('none') },
            Object.getOwnPropertyDescriptors(line),
          ),
        },
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
      },
      Object.getOwnPropertyDescriptors(own),
    );
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

function remember(of: { readonly set?: Record<string, unknown> }, name: string, value: unknown) {
  if (!of.set) Object.assign(of, { set: {} });
  of.set![name] = value;
}

/** An object whose properties can only be set. */
function settable(
  names: readonly string[],
  setter: (name: string) => (value: unknown) => void,
): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { set: setter(name), enumerable: true }])),
  );
}
