// Where the ticks of an axis stand.
const axis = {
  values(low, high, count) {
    const raw = (high - low) / Math.max(count, 1);
    if (!(raw > 0)) return [low];
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = [1, 2, 2.5, 5, 10].map(unit => unit * power).find(unit => unit >= raw);
    const ticks = [];
    for (let value = Math.ceil(low / step) * step; value <= high + step * 1e-9; value += step) ticks.push(Math.abs(value) < step * 1e-9 ? 0 : value);
    return ticks;
  },

  logarithms(low, high, count) {
    const ticks = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
      for (const unit of [1, 2, 5]) {
        const value = unit * 10 ** power;
        if (value >= low && value <= high) ticks.push(value);
      }
    }
    return ticks.length >= 2 ? ticks : axis.values(low, high, count).filter(value => value > 0);
  },

  // Steps in hours or months, each with how its label is written.
  times(from, to, count) {
    const span = (to - from) / Math.max(count, 1);
    const ticks = [];
    const hours = [6, 12, DAY, 2 * DAY, 7 * DAY].find(step => step >= span);
    if (hours) {
      for (let t = Math.ceil(from / hours) * hours; t <= to; t += hours) {
        const date = dateOf(t);
        ticks.push([t, t % DAY ? pad(date.getUTCHours()) + ':00' : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`]);
      }
      return ticks;
    }
    const months = [1, 2, 3, 6, 12, 24].find(step => step * 30.4 * DAY >= span) ?? 48;
    const start = dateOf(from);
    for (let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / months) * months; ; month += months) {
      const t = Date.UTC(Math.floor(month / 12), month % 12) / HOUR;
      if (t > to) return ticks;
      if (t >= from) ticks.push([t, month % 12 ? `${MONTHS[month % 12]} ${pad(Math.floor(month / 12) % 100)}` : String(Math.floor(month / 12))]);
    }
  },
};
