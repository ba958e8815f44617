// One chart: a canvas, its axes, its layers, and a legend that says what they are at the moment looked at.
class Panel {
  constructor(figure, view, { layers: drawn, log = false, range = null, ticks = null, axisFormat, height = 220, missing = '' }) {
    Object.assign(this, { figure, view, drawn, log, range, ticks, axisFormat, height, missing });
    this.canvas = figure.querySelector('canvas');
    this.legend = figure.querySelector('.legend');
    this.isKnown = drawn.some(layer => layer.isKnown);
    this.named = drawn.filter(layer => layer.name && (layer.isKnown || layer.isMarker));
    figure.classList.toggle('is-empty', !this.isKnown);
    if (!this.isKnown) {
      this.canvas.remove();
      this.legend.textContent = missing;
    } else {
      this.canvas.style.height = height + 'px';
      this.makeLegend();
    }
    figure.dataset.drawn = this.isKnown ? 'no' : 'empty';
  }

  makeLegend() {
    this.outputs = this.named.map(layer => {
      const item = document.createElement('span');
      item.className = 'legend-item';
      const swatch = document.createElement('i');
      swatch.className = layer.isMarker ? (layer.isUp ? 'mark-up' : 'mark-down') : layer.dash?.length ? 'dashed' : '';
      swatch.style.setProperty('--swatch', `var(--${layer.colour})`);
      const value = document.createElement('b');
      item.append(swatch, layer.name + ' ', value);
      this.legend.append(item);
      return layer.value ? value : null;
    });
  }

  get scales() {
    const { from, to } = this.view;
    const box = { left: innerWidth < 600 ? 44 : 56, right: this.canvas.clientWidth - 8, top: 8, bottom: this.height - 20 };
    let [low, high] = this.range ?? this.extent(from, to);
    if (low === 0 && high === 0) high = 1;
    if (!(low < high)) { low -= Math.abs(low) * .05; high += Math.abs(high) * .05; }
    const bend = this.log ? Math.log : value => value;
    const room = this.range ? 0 : (bend(high) - bend(low)) * .05;
    const [bentLow, bentHigh] = [bend(low) - room, bend(high) + room];
    return {
      ...box, from, to,
      low: this.log ? Math.exp(bentLow) : bentLow, high: this.log ? Math.exp(bentHigh) : bentHigh,
      x: t => box.left + (t - from) / (to - from) * (box.right - box.left),
      y: value => box.bottom - (bend(value) - bentLow) / (bentHigh - bentLow) * (box.bottom - box.top),
    };
  }

  timeAt(pixel) {
    const { left, right, from, to } = this.scales;
    return from + (Math.min(Math.max(pixel, left), right) - left) / (right - left) * (to - from);
  }

  extent(from, to) {
    const known = this.drawn.filter(layer => layer.extent).map(layer => layer.extent(from, to)).filter(([low, high]) => low <= high);
    return [Math.min(...known.map(pair => pair[0])), Math.max(...known.map(pair => pair[1]))];
  }

  draw() {
    if (!this.isKnown || !this.canvas.clientWidth) return;
    const density = Math.max(devicePixelRatio || 1, 1.5);
    this.canvas.width = this.canvas.clientWidth * density;
    this.canvas.height = this.height * density;
    const context = this.canvas.getContext('2d');
    context.scale(density, density);
    context.font = '11px system-ui, sans-serif';
    const scales = this.scales;
    this.drawAxes(context, scales);
    context.save();
    context.beginPath();
    context.rect(scales.left, scales.top, scales.right - scales.left, scales.bottom - scales.top);
    context.clip();
    for (const layer of this.drawn) layer.draw(context, scales);
    context.restore();
    this.drawMoment(context, scales);
    this.say();
    this.figure.dataset.drawn = 'yes';
    this.figure.dataset.span = `${format.day(scales.from)}..${format.day(scales.to)}`;
  }

  drawAxes(context, { left, right, top, bottom, low, high, x, y, from, to }) {
    context.lineWidth = 1;
    context.strokeStyle = palette.colour('line');
    context.fillStyle = palette.colour('muted');
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    const rows = Math.max(Math.round((bottom - top) / 45), 2);
    for (const value of this.ticks ?? (this.log ? axis.logarithms : axis.values)(low, high, rows)) {
      const row = Math.round(y(value)) + .5;
      if (row < top - 1 || row > bottom + 1) continue;
      context.beginPath();
      context.moveTo(left, row);
      context.lineTo(right, row);
      context.stroke();
      context.fillText(this.axisFormat(value), left - 6, row);
    }
    context.textAlign = 'center';
    context.textBaseline = 'top';
    for (const [t, label] of axis.times(from, to, (right - left) / 80)) {
      context.beginPath();
      context.moveTo(Math.round(x(t)) + .5, bottom);
      context.lineTo(Math.round(x(t)) + .5, bottom + 4);
      context.stroke();
      const half = context.measureText(label).width / 2;
      context.fillText(label, Math.min(x(t), right - half), bottom + 6);
    }
  }

  drawMoment(context, { x, from, to, top, bottom }) {
    const t = this.view.moment;
    if (t < from || t > to) return;
    context.strokeStyle = palette.colour('ink');
    context.globalAlpha = this.view.hovered == null ? .75 : .4;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x(t), top);
    context.lineTo(x(t), bottom);
    context.stroke();
    context.globalAlpha = 1;
    if (this.selection) {
      const [begin, end] = this.selection;
      context.fillStyle = palette.colour('strategy');
      context.globalAlpha = .18;
      context.fillRect(x(begin), top, x(end) - x(begin), bottom - top);
      context.globalAlpha = 1;
    }
  }

  say() {
    this.named.forEach((layer, i) => {
      if (this.outputs[i]) this.outputs[i].textContent = shown(layer.value(this.view.moment, this.view.from), layer.how);
    });
  }
}
