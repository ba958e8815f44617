using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Volume added up with the sign of the price change; starts with the first volume.</summary>
public class OnBalanceVolume : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private TradeBar? _previous;

    /// <summary>Makes the indicator under its default name.</summary>
    public OnBalanceVolume()
        : this("OBV")
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public OnBalanceVolume(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _previous is not null;

    /// <inheritdoc/>
    public int WarmUpPeriod => 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        _previous = null;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        var balance = _previous is null ? input.Volume : Current.Value + Math.Sign(input.Value - _previous.Value) * input.Volume;
        _previous = input;
        return balance;
    }
}
