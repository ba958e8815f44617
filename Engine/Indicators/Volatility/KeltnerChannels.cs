using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>A mean typical price with bands k mean true ranges above and below it.</summary>
public class KeltnerChannels : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public KeltnerChannels(int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this(FormattableString.Invariant($"KC({period},{k})"), period, k, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public KeltnerChannels(string name, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        AverageTrueRange = new AverageTrueRange(name + "_AverageTrueRange", period, MovingAverageType.Simple);
        MiddleBand = movingAverageType.AsIndicator(name + "_MiddleBand", period);
        LowerBand = Band(name + "_LowerBand", -k);
        UpperBand = Band(name + "_UpperBand", k);
    }

    /// <summary>Mean typical price.</summary>
    public IndicatorBase<IndicatorDataPoint> MiddleBand { get; }

    /// <summary>Mean plus k true ranges.</summary>
    public IndicatorBase<IBaseDataBar> UpperBand { get; }

    /// <summary>Mean less k true ranges.</summary>
    public IndicatorBase<IBaseDataBar> LowerBand { get; }

    /// <summary>Mean true range.</summary>
    public IndicatorBase<IBaseDataBar> AverageTrueRange { get; }

    /// <inheritdoc/>
    public override bool IsReady => MiddleBand.IsReady && UpperBand.IsReady && LowerBand.IsReady && AverageTrueRange.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        AverageTrueRange.Reset();
        MiddleBand.Reset();
        UpperBand.Reset();
        LowerBand.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        AverageTrueRange.Update(input);
        MiddleBand.Update(input.EndTime, input.TypicalPrice());
        LowerBand.Update(input);
        UpperBand.Update(input);
        return MiddleBand.Current.Value;
    }

    private FunctionalIndicator<IBaseDataBar> Band(string name, decimal ranges) => new(
        name,
        _ => MiddleBand.IsReady ? MiddleBand.Current.Value + AverageTrueRange.Current.Value * ranges : 0m,
        _ => MiddleBand.IsReady,
        MiddleBand.Reset);
}
