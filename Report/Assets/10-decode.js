// Numbers come as text: "decimals|difference,difference*count,~" (see Compact/DeltaText.cs).
const decode = text => {
  const values = [];
  if (!text) return values;
  const [decimals, body] = text.split('|');
  const scale = 10 ** decimals;
  let last = 0;
  for (const token of body ? body.split(',') : []) {
    const [difference, count = 1] = token.split('*');
    for (let i = 0; i < count; i++) {
      if (difference === '~') values.push(NaN);
      else values.push((last += +difference) / scale);
    }
  }
  return values;
};

// Sentences come as "pattern;number;number" (see Compact/TextTable.cs).
const sentence = (patterns, code) => {
  const [pattern, ...numbers] = code.split(';');
  let next = 0;
  return patterns[pattern].replace(/\{\}/g, () => numbers[next++]);
};

// Index of the last time that is not after t, or -1; times rise.
const indexAt = (times, t) => {
  let low = 0, high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= t) low = middle + 1; else high = middle;
  }
  return low - 1;
};
