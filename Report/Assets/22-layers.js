// What can be drawn into a panel. Each layer has draw(canvas context, scales) and may have extent(from, to) and value(t) with a name for the legend.
const layers = (() => {
  const around = (times, from, to) => [Math.max(indexAt(times, from), 0), Math.min(indexAt(times, to) + 2, times.length)];

  const extentOf = (times, rows, from, to) => {
    let low = Infinity, high = -Infinity;
    const [begin, end] = around(times, from, to);
    for (const values of rows) {
      for (let i = begin; i < end; i++) {
        if (values[i] < low) low = values[i];
        if (values[i] > high) high = values[i];
      }
    }
    return [low, high];
  };

  // What a line is multiplied by so that it starts, at the left edge of the view, where another one does.
  const share = (times, values, other, from) => {
    if (!other) return 1;
    const i = Math.max(indexAt(times, from), 0);
    return other[i] / values[i];
  };

  const line = ({ times, values, colour, name, how, step = false, dash = [], width = 1.6, fill = false, hold = Infinity, startingAs = null }) => ({
    name, colour, how, dash,
    isKnown: values.some(Number.isFinite),
    extent: (from, to) => extentOf(times, [values], from, to).map(value => value * share(times, values, startingAs, from)),
    value: (t, from) => {
      const i = indexAt(times, t);
      return i >= 0 && t - times[i] <= hold ? values[i] * share(times, values, startingAs, from) : NaN;
    },
    draw(context, { x, y, from, to, bottom }) {
      const [begin, end] = around(times, from, to);
      const factor = share(times, values, startingAs, from);
      context.beginPath();
      let isDown = false, first = 0, last = 0;
      for (let i = begin; i < end; i++) {
        if (!Number.isFinite(values[i])) { isDown = false; continue; }
        const px = x(times[i]), py = y(values[i] * factor);
        if (!isDown) { context.moveTo(px, py); first = first || px; }
        else if (step) { context.lineTo(px, y(values[i - 1] * factor)); context.lineTo(px, py); }
        else context.lineTo(px, py);
        isDown = true;
        last = px;
      }
      context.strokeStyle = palette.colour(colour);
      context.lineWidth = width;
      context.lineJoin = 'round';
      context.setLineDash(dash);
      context.stroke();
      context.setLineDash([]);
      if (!fill) return;
      context.lineTo(last, bottom);
      context.lineTo(first, bottom);
      context.globalAlpha = .13;
      context.fillStyle = palette.colour(colour);
      context.fill();
      context.globalAlpha = 1;
    },
  });

  const threshold = (value, text, colour = 'muted') => ({
    extent: () => [value, value],
    draw(context, { y, left, right }) {
      context.strokeStyle = context.fillStyle = palette.colour(colour);
      context.setLineDash([4, 4]);
      context.lineWidth = 1;
      context.beginPath();
      context.moveTo(left, y(value));
      context.lineTo(right, y(value));
      context.stroke();
      context.setLineDash([]);
      context.textAlign = 'right';
      context.textBaseline = 'bottom';
      context.fillText(text, right - 3, y(value) - 2);
    },
  });

  // Stretches of time behind everything; a name is written where there is room.
  const bands = (stretches, colour, alpha = .12) => ({
    draw(context, { x, from, to, top, bottom }) {
      for (const { begin, end, name } of stretches) {
        if (end < from || begin > to) continue;
        const left = x(Math.max(begin, from)), right = x(Math.min(end, to));
        context.fillStyle = palette.colour(colour);
        context.globalAlpha = alpha;
        context.fillRect(left, top, Math.max(right - left, 1), bottom - top);
        context.globalAlpha = 1;
        if (!name || right - left < context.measureText(name).width + 6) continue;
        context.fillStyle = palette.colour('muted');
        context.textAlign = 'left';
        context.textBaseline = 'top';
        context.fillText(name, left + 3, top + 3);
      }
    },
  });

  const candles = ({ days, hours, name, how }) => {
    // Hours where the page has them and there is room for them.
    const pick = (from, to, width) => width / (to - from) >= 1.6 && hours.times.length && indexAt(hours.times, to) > indexAt(hours.times, from) ? [hours, 1] : [days, DAY];
    return {
      name, how, colour: 'hold', isKnown: days.times.length > 0,
      extent: (from, to) => extentOf(days.times, [days.low, days.high], from, to),
      value: t => { const i = indexAt(days.times, t); return i >= 0 ? days.close[i] : NaN; },
      draw(context, { x, y, from, to, left, right }) {
        const [bars, length] = pick(from, to, right - left);
        const [begin, end] = around(bars.times, from, to);
        const width = Math.max((x(from + length) - x(from)) * .7, 1);
        for (let i = begin; i < end; i++) {
          const rises = bars.close[i] >= bars.open[i];
          const middle = x(bars.times[i] + length / 2);
          context.fillStyle = context.strokeStyle = palette.colour(rises ? 'up' : 'down');
          context.lineWidth = 1;
          context.beginPath();
          context.moveTo(middle, y(bars.high[i]));
          context.lineTo(middle, y(bars.low[i]));
          context.stroke();
          const above = y(Math.max(bars.open[i], bars.close[i])), below = y(Math.min(bars.open[i], bars.close[i]));
          if (width > 2) context.fillRect(middle - width / 2, above, width, Math.max(below - above, 1));
        }
      },
    };
  };

  // Triangles: up below the point, down above it; sized so that many stay readable.
  const markers = (points, { name, colour, isUp }) => ({
    name, colour, isMarker: true, isUp,
    draw(context, { x, y, from, to }) {
      const size = to - from > 900 * DAY ? 3 : 5;
      context.fillStyle = palette.colour(colour);
      for (const { t, value } of points) {
        if (t < from || t > to) continue;
        const px = x(t), py = y(value) + (isUp ? size + 2 : -size - 2);
        context.beginPath();
        context.moveTo(px, py + (isUp ? -size : size));
        context.lineTo(px - size, py + (isUp ? size : -size));
        context.lineTo(px + size, py + (isUp ? size : -size));
        context.fill();
      }
    },
  });

  // Short horizontal marks: ladder rungs, stops and liquidation levels, each for as long as it stood.
  const marks = (items, { name, colour, dash = [] }) => ({
    name, colour, dash, isKnown: items.length > 0,
    draw(context, { x, y, from, to }) {
      context.strokeStyle = palette.colour(colour);
      context.setLineDash(dash);
      for (const { begin, end, value, weight = 1 } of items) {
        if (end < from || begin > to) continue;
        context.lineWidth = 1 + 2 * weight;
        context.beginPath();
        context.moveTo(x(begin), y(value));
        context.lineTo(Math.max(x(end), x(begin) + 3), y(value));
        context.stroke();
      }
      context.setLineDash([]);
    },
  });

  // A name at the left, above what stands at a value.
  const title = (text, value) => ({
    draw(context, { y, left }) {
      context.fillStyle = palette.colour('muted');
      context.textAlign = 'left';
      context.textBaseline = 'bottom';
      context.fillText(text, left + 3, y(value) - 4);
    },
  });

  return { line, threshold, bands, candles, markers, marks, title };
})();
