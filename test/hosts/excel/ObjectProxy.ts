import type { Context } from './Context';
import { OfficeError } from './OfficeError';

/**
 * What all objects share: properties that must be loaded and synced before they are read, and a null object that must
 * be asked for.
 */
export abstract class ObjectProxy {
  /** Made when needed: most objects are only written to. */
  private loaded: Map<string, unknown> | undefined;

  constructor(protected readonly context: Context) {}

  /** Whether there is such an object, if it may be missing. */
  protected exists(): boolean {
    return true;
  }

  protected abstract read(property: string): unknown;

  /** The object behind the first step of a path such as `format/columnWidth`. */
  protected part(_name: string): ObjectProxy | undefined {
    return undefined;
  }

  load(properties: string): void {
    for (const property of properties.split(',')) {
      const [name = '', ...rest] = property.split('/');
      const part = this.part(name);
      if (part && rest.length > 0) part.load(rest.join('/'));
      else this.context.enqueue(() => this.take(property));
    }
  }

  /** Takes a property over as it is at this moment of a sync. */
  take(property: string): void {
    const exists = this.exists();
    const value = exists ? structuredCloneOrProxies(this.read(property)) : undefined;
    if (property !== 'items') this.context.count(value);
    this.context.answer(() => {
      this.loaded ??= new Map();
      this.loaded.set('isNullObject', !exists);
      if (exists) this.loaded.set(property, value);
    });
  }

  get isNullObject(): boolean {
    return this.value('isNullObject');
  }

  protected value<T>(property: string): T {
    if (!this.loaded?.has(property)) {
      throw new OfficeError('PropertyNotLoaded', `${property} is read before it is loaded`);
    }
    return this.loaded.get(property) as T;
  }
}

function structuredCloneOrProxies(value: unknown): unknown {
  if (typeof value !== 'object') return value;
  const holdsProxies = Array.isArray(value) && value.some((each) => each instanceof ObjectProxy);
  return holdsProxies ? value : structuredClone(value);
}
