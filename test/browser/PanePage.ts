import type { Page } from 'playwright-core';
import type { BaselineTable } from '../../src/sheets/baselineTable';
import { insertTexts } from '../../src/ui/insert/insertTexts';
import { cardName } from '../ui/cardName';

/** The Data tab of the task pane, in English, as a user clicks through it. */
export class PanePage {
  constructor(private readonly page: Page) {}

  /** Opens a table's card, unless it is open. */
  async open(table: BaselineTable): Promise<void> {
    const dismiss = this.button('Dismiss');
    if (await dismiss.isVisible()) await dismiss.click();
    const header = this.page.getByRole('button', { name: cardName(table.title.en) });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  }

  async insertAtSelection(table: BaselineTable): Promise<void> {
    await this.open(table);
    await this.button(insertTexts.in('en').insertAtSelection).click();
  }

  async insertBelow(table: BaselineTable): Promise<void> {
    await this.open(table);
    await this.page.getByRole('button', { name: /^Insert below/ }).click();
  }

  async insertOnNewSheet(table: BaselineTable): Promise<void> {
    await this.open(table);
    await this.button(insertTexts.in('en').insertOnNewSheet).click();
  }

  /** Waits until the preview shows what is in the way. */
  async warned(text: string): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits until a message shows it. */
  async said(text: string): Promise<void> {
    await this.page.getByRole('status').getByText(text).first().waitFor();
  }

  private button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }
}
