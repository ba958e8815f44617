namespace QuantConnect.Indicators;

/// <summary>McGinley's mean, which follows falling prices faster than rising ones.</summary>
public class McGinleyDynamic : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly Sum _sum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public McGinleyDynamic(string name, int period)
        : base(name, period) => _sum = new Sum(name + "_Sum", period);

    /// <summary>Makes the indicator under its default name.</summary>
    public McGinleyDynamic(int period)
        : this($"MGD({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _sum.IsReady;

    /// <inheritdoc/>
    public override int WarmUpPeriod => Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        _sum.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _sum.Update(input.EndTime, input.Value);
        if (!IsReady) return 0m;
        if (Samples == Period) return _sum.Current.Value / Period;

        var last = Current.Value;
        if (last == 0m || input.Value == 0m) return last;

        var ratio = (double)(input.Value / last);
        if (ratio == 0d) return last;
        return last + (input.Value - last).SafeDivision(Period * (decimal)Math.Pow(ratio, 4d));
    }
}
