// What the first tab shows: part of the first paint.
import './pane';
