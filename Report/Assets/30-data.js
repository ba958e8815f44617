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
  // What is worth a look: an order, or another share or state than at the decision before.
  const isChange = ({ trade, multiplier, scenario }) => trade.map((flag, i) => flag === 1 || (i > 0 && (multiplier[i] !== multiplier[i - 1] || scenario[i] !== scenario[i - 1])));
  const every = (names, part) => Object.fromEntries(names.map(name => [name, row(part[name])]));
  const decided = every(['times', 'price', 'weight', 'target', 'base', 'trend', 'multiplier', 'required', 'trade', 'scenario'], decisions);
  return {
    ...raw,
    equity: every(['times', 'strategy', 'twin', 'target', 'hold', 'exposure', 'turnover', 'fees', 'sharpe', 'volatility'], equity),
    candles: { days: bars(candles.days), hours: bars(candles.hours) },
    fills: every(['times', 'price', 'quantity'], fills),
    decisions: {
      ...decided,
      changed: isChange(decided),
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
