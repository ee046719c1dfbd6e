import type { Context } from './Context';
import { ObjectProxy } from './ObjectProxy';

/** Objects of one kind; loading `items/name` makes each item's name readable. */
export class CollectionProxy<Model, Item extends ObjectProxy> extends ObjectProxy {
  constructor(
    context: Context,
    private readonly list: () => readonly Model[],
    private readonly wrap: (model: Model) => Item,
  ) {
    super(context);
  }

  override load(properties: string): void {
    const wanted = properties.split(',').map((property) => property.replace(/^items\//, ''));
    this.context.enqueue(() => {
      const items = this.list().map((model) => {
        const item = this.wrap(model);
        for (const property of wanted) item.take(property);
        return item;
      });
      this.items_ = items;
      this.take('items');
    });
  }

  private items_: readonly Item[] = [];

  protected read(): readonly Item[] {
    return this.items_;
  }

  get items(): readonly Item[] {
    return this.value('items');
  }
}
