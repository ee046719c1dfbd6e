/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { Hideable } from '../../../src/ui/Hideable';
import { ChartFigure } from '../../../src/ui/charts/ChartFigure';
import '../browserParts';

function Tab({ isShown }: { readonly isShown: boolean }) {
  return (
    <Hideable isShown={isShown}>
      <ChartFigure label="a chart">
        <svg data-testid="drawing" />
      </ChartFigure>
    </Hideable>
  );
}

const drawing = () => screen.queryByTestId('drawing');

it('draws only while its tab is shown: a hidden drawing would take the Tab key', async () => {
  const { rerender } = render(<Tab isShown />);
  expect(await screen.findByTestId('drawing')).toBeTruthy();
  rerender(<Tab isShown={false} />);
  await waitFor(() => expect(drawing()).toBeNull());
  rerender(<Tab isShown />);
  expect(await screen.findByTestId('drawing')).toBeTruthy();
});
