// The run, unpacked once.
const unpack = raw => {
  const row = text => decode(text);
  const { equity, decisions, candles, fills } = raw;
  const bars = part => Object.fromEntries(['times', 'open', 'high', 'low', 'close'].map(name => [name, row(part?.[name])]));
  const patterns = raw.patterns.map(pattern => pattern.split('\t'));
  const texts = patterns.map(([, , text]) => text);
  const reasonsOf = codes => codes ? codes.split('|').map(code => {
    const [signal, effect] = patterns[parseInt(code, 10)];
    return { signal, effect, text: sentence(texts, code) };
  }) : [];
  const every = (names, part) => Object.fromEntries(names.map(name => [name, row(part[name])]));
  return {
    ...raw,
    equity: every(['times', 'strategy', 'twin', 'target', 'hold', 'exposure', 'turnover', 'fees', 'sharpe', 'volatility'], equity),
    candles: { days: bars(candles.days), hours: bars(candles.hours) },
    fills: { ...every(['times', 'price', 'quantity'], fills), kinds: fills.kinds, notes: fills.notes },
    decisions: {
      ...every(['times', 'price', 'weight', 'target', 'base', 'trend', 'multiplier', 'required', 'trade', 'scenario'], decisions),
      scenarios: decisions.scenarios,
      reasonsAt: i => reasonsOf(decisions.reasons[i]),
    },
    signals: Object.fromEntries(Object.entries(raw.signals).map(([name, text]) => [name, row(text)])),
  };
};

const fallen = values => {
  let peak = -Infinity;
  return values.map(value => { peak = Math.max(peak, value); return value / peak - 1; });
};
