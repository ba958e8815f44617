// Mouse, touch and keys on a panel move the view that all panels share.
const listenTo = (panel, view) => {
  const { canvas } = panel;
  if (!canvas.isConnected) return;
  const touches = new Map();
  let start = null;
  const pixel = event => event.clientX - canvas.getBoundingClientRect().left;
  const hoursPerPixel = () => (view.to - view.from) / (panel.scales.right - panel.scales.left);

  canvas.addEventListener('wheel', event => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    // The page scrolls as pages do, until a chart was chosen by click or key.
    if (!isSideways && !event.ctrlKey && document.activeElement !== canvas) return;
    event.preventDefault();
    if (isSideways) view.pan(event.deltaX * hoursPerPixel());
    else view.zoom(Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 60) / 240), panel.timeAt(pixel(event)));
  }, { passive: false });

  canvas.addEventListener('pointerdown', event => {
    if (event.button) return;
    canvas.setPointerCapture(event.pointerId);
    touches.set(event.pointerId, pixel(event));
    start = { at: pixel(event), from: view.from, to: view.to, isMoved: false };
  });

  canvas.addEventListener('pointermove', event => {
    const at = pixel(event);
    if (!touches.has(event.pointerId)) { view.hover(panel.timeAt(at)); return; }
    const before = [...touches.values()];
    touches.set(event.pointerId, at);
    const now = [...touches.values()];
    if (now.length > 1) {
      const apart = Math.max(Math.abs(now[0] - now[1]), 8), wasApart = Math.max(Math.abs(before[0] - before[1]), 8);
      view.zoom(wasApart / apart, panel.timeAt((now[0] + now[1]) / 2));
      start.isMoved = true;
      return;
    }
    start.isMoved ||= Math.abs(at - start.at) > 4;
    if (!start.isMoved) return;
    if (event.pointerType === 'touch' || event.shiftKey) {
      if (view.isWhole) view.hover(panel.timeAt(at));
      else view.pan((before[0] - at) * hoursPerPixel());
      return;
    }
    panel.selection = [panel.timeAt(start.at), panel.timeAt(at)];
    view.hover(panel.timeAt(at));
  });

  const release = event => {
    if (!touches.delete(event.pointerId) || touches.size) return;
    if (panel.selection) {
      const [begin, end] = panel.selection.sort((left, right) => left - right);
      panel.selection = null;
      view.show(begin, end);
    } else if (!start.isMoved) {
      view.pin(panel.timeAt(pixel(event)));
      // With the mouse this focuses; a finger that only looks should go on scrolling the page.
      canvas.focus({ preventScroll: true });
    }
  };
  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  canvas.addEventListener('pointerleave', () => { if (!touches.size) view.hover(null); });
  canvas.addEventListener('dblclick', () => view.showAll());
};

// Keys do the same on every panel, on the overview and on the page where nothing else wants them.
const listenToKeys = (view, steps) => document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, summary, .scrolls')) return;
  const span = view.to - view.from;
  const actions = {
    '+': () => view.zoom(.7, view.pinned), '=': () => view.zoom(.7, view.pinned), '-': () => view.zoom(1 / .7, view.pinned), '0': () => view.showAll(),
    'ArrowLeft': () => event.shiftKey ? view.pan(-span / 5) : view.pin(view.pinned - DAY),
    'ArrowRight': () => event.shiftKey ? view.pan(span / 5) : view.pin(view.pinned + DAY),
    '[': () => steps(-1), ']': () => steps(1),
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});
