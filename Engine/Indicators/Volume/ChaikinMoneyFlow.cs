using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Share of a period's volume that was accumulated, from -1 to 1.</summary>
public class ChaikinMoneyFlow : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Sum _flow;
    private readonly Sum _volume;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ChaikinMoneyFlow(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period;
        _flow = new Sum(period);
        _volume = new Sum(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ChaikinMoneyFlow(int period)
        : this($"CMF({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _flow.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _volume.Reset();
        _flow.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        var range = input.High - input.Low;
        _flow.Update(input.EndTime, range > 0m ? input.Volume * (input.Close - input.Low - (input.High - input.Close)) / range : 0m);
        _volume.Update(input.EndTime, input.Volume);
        return IsReady ? _flow.Current.Value.SafeDivision(_volume.Current.Value) : 0m;
    }
}
