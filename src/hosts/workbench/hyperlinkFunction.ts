import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

/**
 * HYPERLINK with a text for its result, as in Excel: the words, or without them the address. The grid's own returns rich
 * text, which no other formula, and no file, can read.
 */
export class HyperlinkFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(address: BaseValueObject, words?: BaseValueObject): BaseValueObject {
    return address.isError() ? address : (words ?? address);
  }
}
