namespace YenValve.Indicators.Correlation;

/// <summary>The last pairs of returns, oldest first.</summary>
internal sealed class PairWindow
{
    private readonly double[] _bitcoin;
    private readonly double[] _reference;
    private readonly double[] _orderedBitcoin;
    private readonly double[] _orderedReference;
    private int _next;

    public PairWindow(int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        _bitcoin = new double[period];
        _reference = new double[period];
        _orderedBitcoin = new double[period];
        _orderedReference = new double[period];
    }

    public int Count { get; private set; }

    public bool IsFull => Count == _bitcoin.Length;

    public void Add(in ReturnPair pair)
    {
        if (!double.IsFinite(pair.Bitcoin) || !double.IsFinite(pair.Reference)) return;
        _bitcoin[_next] = pair.Bitcoin;
        _reference[_next] = pair.Reference;
        _next = (_next + 1) % _bitcoin.Length;
        if (!IsFull) Count++;
    }

    /// <summary>The pairs in order of time; valid until the next call.</summary>
    public void Read(out ReadOnlySpan<double> bitcoin, out ReadOnlySpan<double> reference)
    {
        Unroll(_bitcoin, _orderedBitcoin);
        Unroll(_reference, _orderedReference);
        bitcoin = _orderedBitcoin.AsSpan(0, Count);
        reference = _orderedReference.AsSpan(0, Count);
    }

    public void Reset() => _next = Count = 0;

    private void Unroll(double[] ring, double[] line)
    {
        var start = IsFull ? _next : 0;
        Array.Copy(ring, start, line, 0, Count - start);
        Array.Copy(ring, 0, line, Count - start, start);
    }
}
