using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Finds highs and lows that stand out from so many bars on either side; its value is the kind found, as a number.</summary>
public class PivotPointsHighLow : IndicatorBase<IBaseDataBar>, IIndicatorWarmUpPeriodProvider
{
    private readonly RollingWindow<IBaseDataBar> _aroundHigh;
    private readonly RollingWindow<IBaseDataBar> _aroundLow;
    private readonly RollingWindow<PivotPoint> _found;
    private readonly bool _strict;

    /// <summary>Makes the indicator under its default name, with as many bars around highs as around lows.</summary>
    public PivotPointsHighLow(int surroundingBarsCount, int lastStoredValues = 100)
        : this($"PivotPointsHighLow({surroundingBarsCount})", surroundingBarsCount, surroundingBarsCount, lastStoredValues)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public PivotPointsHighLow(int surroundingBarsCountForHighPoint, int surroundingBarsCountForLowPoint, int lastStoredValues = 100, bool strict = true)
        : this(
            $"PivotPointsHighLow({surroundingBarsCountForHighPoint},{surroundingBarsCountForLowPoint})",
            surroundingBarsCountForHighPoint,
            surroundingBarsCountForLowPoint,
            lastStoredValues,
            strict)
    {
    }

    /// <summary>Makes the indicator under a name of its own; when strict, equal neighbours spoil a point.</summary>
    public PivotPointsHighLow(string name, int surroundingBarsCountForHighPoint, int surroundingBarsCountForLowPoint, int lastStoredValues = 100, bool strict = true)
        : base(name)
    {
        _aroundHigh = new RollingWindow<IBaseDataBar>(2 * surroundingBarsCountForHighPoint + 1);
        _aroundLow = new RollingWindow<IBaseDataBar>(2 * surroundingBarsCountForLowPoint + 1);
        _found = new RollingWindow<PivotPoint>(lastStoredValues);
        _strict = strict;
        WarmUpPeriod = Math.Max(_aroundHigh.Size, _aroundLow.Size);
    }

    /// <summary>Raised for each point found.</summary>
    public event EventHandler<PivotPointsEventArgs>? NewPivotPointFormed;

    /// <inheritdoc/>
    public override bool IsReady => _aroundHigh.IsReady && _aroundLow.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; protected set; }

    /// <summary>Recent highs, newest first.</summary>
    public PivotPoint[] GetHighPivotPointsArray() => OfType(PivotPointType.High);

    /// <summary>Recent lows, newest first.</summary>
    public PivotPoint[] GetLowPivotPointsArray() => OfType(PivotPointType.Low);

    /// <summary>Recent points, newest first.</summary>
    public PivotPoint[] GetAllPivotPointsArray() => [.. _found];

    /// <inheritdoc/>
    public override void Reset()
    {
        _aroundHigh.Reset();
        _aroundLow.Reset();
        _found.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _aroundHigh.Add(input);
        _aroundLow.Add(input);
        var high = _aroundHigh.IsReady ? FindNextHighPivotPoint(_aroundHigh, _aroundHigh.Size / 2) : null;
        var low = _aroundLow.IsReady ? FindNextLowPivotPoint(_aroundLow, _aroundLow.Size / 2) : null;
        Announce(high);
        Announce(low);
        return ConvertToComputedValue(high, low);
    }

    /// <summary>The middle bar's low, if it is one.</summary>
    protected virtual PivotPoint? FindNextLowPivotPoint(RollingWindow<IBaseDataBar> windowLows, int midPointIndexOrSurroundingBarsCount)
    {
        var middle = windowLows[midPointIndexOrSurroundingBarsCount];
        for (var i = 0; i < windowLows.Size; i++)
        {
            if (i == midPointIndexOrSurroundingBarsCount) continue;
            var low = windowLows[i].Low;
            if (low < middle.Low || (_strict && low == middle.Low)) return null;
        }

        return new PivotPoint(PivotPointType.Low, middle.Low, middle.EndTime);
    }

    /// <summary>The middle bar's high, if it is one.</summary>
    protected virtual PivotPoint? FindNextHighPivotPoint(RollingWindow<IBaseDataBar> windowHighs, int midPointIndexOrSurroundingBarsCount)
    {
        var middle = windowHighs[midPointIndexOrSurroundingBarsCount];
        for (var i = 0; i < windowHighs.Size; i++)
        {
            if (i == midPointIndexOrSurroundingBarsCount) continue;
            var high = windowHighs[i].High;
            if (high > middle.High || (_strict && high == middle.High)) return null;
        }

        return new PivotPoint(PivotPointType.High, middle.High, middle.EndTime);
    }

    /// <summary>The indicator's value for what was found.</summary>
    protected virtual decimal ConvertToComputedValue(PivotPoint? highPoint, PivotPoint? lowPoint) => (highPoint, lowPoint) switch
    {
        (null, null) => (decimal)PivotPointType.None,
        (null, _) => (decimal)PivotPointType.Low,
        (_, null) => (decimal)PivotPointType.High,
        _ => (decimal)PivotPointType.Both,
    };

    private PivotPoint[] OfType(PivotPointType type) => [.. _found.Where(point => point.PivotPointType == type)];

    private void Announce(PivotPoint? point)
    {
        if (point is null) return;
        _found.Add(point);
        NewPivotPointFormed?.Invoke(this, new PivotPointsEventArgs(point));
    }
}
