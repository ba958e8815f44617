using QuantConnect;

namespace YenValve.Engine;

/// <summary>The equity between two samples as a bar; a value of zero is no value.</summary>
internal struct EquityBar
{
    private decimal _open;
    private decimal _high;
    private decimal _low;
    private decimal _close;
    private bool _opened;

    /// <summary>Whether a value was added, zero or not.</summary>
    public bool IsBegun { get; private set; }

    public void Add(decimal value)
    {
        IsBegun = true;
        if (value == 0) return;
        if (!_opened) _open = _high = _low = value;
        else if (value > _high) _high = value;
        else if (value < _low) _low = value;
        _close = value;
        _opened = true;
    }

    /// <summary>The last value; zero where there is none.</summary>
    public readonly decimal Close => _close;

    public readonly Candlestick At(DateTime time) => new(time, _open, _high, _low, _close);
}
