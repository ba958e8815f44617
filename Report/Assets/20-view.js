// The stretch of time that every panel shows, and the moment that is looked at.
class View {
  static LEAST = 2 * DAY;

  constructor(first, last) {
    Object.assign(this, { first, last, from: first, to: last, pinned: last, hovered: null, listeners: [], waiting: false });
  }

  get moment() { return this.hovered ?? this.pinned; }

  get isWhole() { return this.from <= this.first && this.to >= this.last; }

  onChange(listener) { this.listeners.push(listener); }

  changed() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => { this.waiting = false; this.listeners.forEach(listener => listener(this)); });
  }

  show(from, to) {
    const span = Math.min(Math.max(to - from, View.LEAST), this.last - this.first);
    const middle = (from + to) / 2;
    this.from = Math.min(Math.max(middle - span / 2, this.first), this.last - span);
    this.to = this.from + span;
    this.changed();
  }

  showAll() { this.show(this.first, this.last); }

  zoom(factor, around = (this.from + this.to) / 2) {
    const span = Math.min(Math.max((this.to - this.from) * factor, View.LEAST), this.last - this.first);
    const share = (around - this.from) / (this.to - this.from);
    this.show(around - span * share, around + span * (1 - share));
  }

  pan(hours) {
    const span = this.to - this.from;
    const from = Math.min(Math.max(this.from + hours, this.first), this.last - span);
    this.show(from, from + span);
  }

  hover(t) { this.hovered = t; this.changed(); }

  pin(t) {
    this.pinned = Math.min(Math.max(t, this.first), this.last);
    this.hovered = null;
    if (this.pinned < this.from || this.pinned > this.to) this.pan(this.pinned - (this.from + this.to) / 2);
    this.changed();
  }

  // A moment with its surroundings.
  lookAt(t, days = 45) {
    this.pin(t);
    this.show(t - days * DAY, t + days * DAY);
  }
}
