using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Volume of the bars that made a new high over that of those that made a new low.</summary>
public class NewHighsNewLowsVolume : NewHighsNewLows<TradeBar>
{
    /// <summary>Makes the indicator.</summary>
    public NewHighsNewLowsVolume(string name, int period)
        : base(name, period) =>
        VolumeRatio = new FunctionalIndicator<TradeBar>(name + "_VolumeRatio", _ => Compare(NewHighs.Sum(bar => bar.Volume), NewLows.Sum(bar => bar.Volume)), _ => IsReady);

    /// <summary>Volume at new highs over volume at new lows.</summary>
    public IndicatorBase<TradeBar> VolumeRatio { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        VolumeRatio.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        base.ComputeNextValue(input);
        VolumeRatio.Update(input);
        return VolumeRatio.Current.Value;
    }

    private static decimal Compare(decimal highs, decimal lows) => lows == 0m ? highs : highs / lows;
}
