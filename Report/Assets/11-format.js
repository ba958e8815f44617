// Times are hours since 1970, UTC.
const HOUR = 3600e3, DAY = 24;
const dateOf = hours => new Date(hours * HOUR);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = number => String(number).padStart(2, '0');

const format = {
  day: t => dateOf(t).toISOString().slice(0, 10),
  time: t => dateOf(t).toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
  percent: (value, decimals = 1) => (100 * value).toFixed(decimals) + '%',
  money: value => Math.round(value).toLocaleString('en-US'),
  price: value => value >= 1000 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(4),
  number: (value, decimals = 2) => value.toFixed(decimals),
};

// A value or a dash: what is not known is never shown as a figure.
const shown = (value, how) => Number.isFinite(value) ? how(value) : '–';
