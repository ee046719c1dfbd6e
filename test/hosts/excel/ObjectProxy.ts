import type { Context } from './Context';
import { OfficeError } from './SheetModel';

/** What all objects share: properties that must be loaded, and a null object that must be asked for. */
export abstract class ObjectProxy {
  private readonly loaded = new Map<string, unknown>();

  constructor(protected readonly context: Context) {}

  protected abstract read(property: string): unknown;

  /** The object behind the first half of a path such as `format/columnWidth`. */
  protected part(_name: string): ObjectProxy | undefined {
    return undefined;
  }

  load(properties: string): void {
    for (const property of properties.split(',')) {
      const [name = '', ofPart] = property.split('/');
      const part = this.part(name);
      if (part && ofPart) part.load(ofPart);
      else this.context.enqueue(() => this.loaded.set(property, this.read(property)));
    }
  }

  protected value<T>(property: string): T {
    if (!this.loaded.has(property)) {
      throw new OfficeError('PropertyNotLoaded', `${property} is read before it is loaded`);
    }
    return this.loaded.get(property) as T;
  }
}
