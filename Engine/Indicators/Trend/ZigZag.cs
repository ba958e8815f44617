using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Turning points of moves that are large and long enough; its value is the latest of them.</summary>
public class ZigZag : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly decimal _sensitivity;
    private readonly int _length;
    private IBaseDataBar? _pivot;
    private bool _pivotIsLow;
    private int _bars;

    /// <summary>Makes the indicator under a name of its own; a move counts from this fraction of the price and this many bars on.</summary>
    public ZigZag(string name, decimal sensitivity = 0.05m, int minTrendLength = 1)
        : base(name)
    {
        if (sensitivity is <= 0m or >= 1m) throw new ArgumentException("Sensitivity must be between 0 and 1.", nameof(sensitivity));
        if (minTrendLength < 1) throw new ArgumentException("Minimum trend length must be greater than 0.", nameof(minTrendLength));
        HighPivot = new Identity(name + "_HighPivot");
        LowPivot = new Identity(name + "_LowPivot");
        _sensitivity = sensitivity;
        _length = minTrendLength;
        PivotType = PivotPointType.Low;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ZigZag(decimal sensitivity = 0.05m, int minTrendLength = 1)
        : this(FormattableString.Invariant($"ZZ({sensitivity},{minTrendLength})"), sensitivity, minTrendLength)
    {
    }

    /// <summary>Latest high.</summary>
    [NotInHistory]
    public Identity HighPivot { get; }

    /// <summary>Latest low.</summary>
    [NotInHistory]
    public Identity LowPivot { get; }

    /// <summary>Kind of the latest turning point.</summary>
    public PivotPointType PivotType { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => Samples > _length;

    /// <inheritdoc/>
    public int WarmUpPeriod => _length + 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        _pivot = null;
        PivotType = PivotPointType.Low;
        HighPivot.Reset();
        LowPivot.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        if (_pivot is null)
        {
            Turn(input, low: true);
            return 0m;
        }

        var value = _pivotIsLow ? _pivot.Low : _pivot.High;
        if (Reverses(input)) value = Turn(input, !_pivotIsLow);
        else if (_pivotIsLow ? input.Low <= _pivot.Low : input.High >= _pivot.High) value = Turn(input, _pivotIsLow);

        _bars++;
        return value;
    }

    private bool Reverses(IBaseDataBar bar)
    {
        if (_bars < _length) return false;
        return _pivotIsLow ? bar.High >= _pivot!.Low * (1m + _sensitivity) : bar.Low <= _pivot!.High * (1m - _sensitivity);
    }

    private decimal Turn(IBaseDataBar bar, bool low)
    {
        _pivot = bar;
        _pivotIsLow = low;
        _bars = 0;
        PivotType = low ? PivotPointType.Low : PivotPointType.High;
        var pivot = low ? LowPivot : HighPivot;
        pivot.Update(bar.EndTime, low ? bar.Low : bar.High);
        return pivot.Current.Value;
    }
}
