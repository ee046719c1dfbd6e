import { clientData, legacyShape } from '../carried/shiftLegacyDrawing';

/** A drawing in VML without the shapes of controls: with the boxes of notes, and pictures of headers and footers. */
export function notesOnly(drawing: string): string {
  return drawing.replace(legacyShape, (shape) => {
    const [data] = clientData.exec(shape) ?? [];
    return data === undefined || /ObjectType="Note"/.test(data) ? shape : '';
  });
}
