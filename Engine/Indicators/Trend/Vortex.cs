using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Ways up and down between neighbouring bars over the true ranges; its own value is the mean of both.</summary>
public class Vortex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly AverageTrueRange _range;
    private readonly Sum _ranges;
    private readonly Sum _up;
    private readonly Sum _down;
    private IBaseDataBar? _previous;

    /// <summary>Makes the indicator under its default name.</summary>
    public Vortex(int period)
        : this($"VTX({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Vortex(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period;
        _range = new AverageTrueRange(name + "_ATR", 1, MovingAverageType.Simple);
        _ranges = new Sum("ATR_Sum", period).Of(_range);
        _up = new Sum("PlusVM_Sum", period);
        _down = new Sum("MinusVM_Sum", period);
        PlusVortex = _up.Over(_ranges);
        MinusVortex = _down.Over(_ranges);
    }

    /// <summary>Way up.</summary>
    public IndicatorBase<IndicatorDataPoint> PlusVortex { get; private set; }

    /// <summary>Way down.</summary>
    public IndicatorBase<IndicatorDataPoint> MinusVortex { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _range.Reset();
        PlusVortex.Reset();
        MinusVortex.Reset();
        _previous = null;
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _range.Update(input);
        if (_previous is not null)
        {
            _up.Update(input.EndTime, Math.Abs(input.High - _previous.Low));
            _down.Update(input.EndTime, Math.Abs(input.Low - _previous.High));
        }

        _previous = input;
        return IsReady ? (PlusVortex.Current.Value + MinusVortex.Current.Value) / 2m : 0m;
    }
}
