// The whole run in one strip: what part of it the panels show, and a window that can be dragged.
class Overview {
  constructor(canvas, view, { times, values, stretches }) {
    Object.assign(this, { canvas, view, times, values, stretches });
    const at = event => {
      const { left, width } = canvas.getBoundingClientRect();
      return view.first + (event.clientX - left) / width * (view.last - view.first);
    };
    canvas.addEventListener('pointerdown', event => {
      canvas.setPointerCapture(event.pointerId);
      this.isHeld = true;
      this.centre(at(event));
    });
    canvas.addEventListener('pointermove', event => { if (this.isHeld) this.centre(at(event)); });
    for (const name of ['pointerup', 'pointercancel']) canvas.addEventListener(name, () => { this.isHeld = false; });
    canvas.addEventListener('dblclick', () => view.showAll());
  }

  centre(t) {
    if (this.view.isWhole) this.view.pin(t);
    else this.view.pan(t - (this.view.from + this.view.to) / 2);
  }

  draw() {
    const { canvas, view, times, values } = this;
    const width = canvas.clientWidth, height = canvas.clientHeight, density = Math.max(devicePixelRatio || 1, 1.5);
    if (!width) return;
    canvas.width = width * density;
    canvas.height = height * density;
    const context = canvas.getContext('2d');
    context.scale(density, density);
    const x = t => (t - view.first) / (view.last - view.first) * width;
    const known = values.filter(value => value > 0);
    const low = Math.log(Math.min(...known)), high = Math.log(Math.max(...known));
    context.fillStyle = palette.colour('disorderly');
    context.globalAlpha = .25;
    for (const { begin, end } of this.stretches) context.fillRect(x(begin), 0, Math.max(x(end) - x(begin), 1), height);
    context.globalAlpha = 1;
    context.beginPath();
    context.moveTo(0, height);
    times.forEach((t, i) => { if (values[i] > 0) context.lineTo(x(t), height - 3 - (Math.log(values[i]) - low) / (high - low || 1) * (height - 8)); });
    context.lineTo(width, height);
    context.fillStyle = palette.colour('hold');
    context.globalAlpha = .45;
    context.fill();
    context.globalAlpha = .72;
    context.fillStyle = palette.colour('page');
    context.fillRect(0, 0, x(view.from), height);
    context.fillRect(x(view.to), 0, width - x(view.to), height);
    context.globalAlpha = 1;
    context.strokeStyle = palette.colour('strategy');
    context.lineWidth = 2;
    context.strokeRect(Math.max(x(view.from), 1), 1, Math.min(x(view.to), width - 1) - Math.max(x(view.from), 1), height - 2);
    context.fillStyle = palette.colour('ink');
    context.fillRect(x(view.moment) - .5, 0, 1.5, height);
  }
}
