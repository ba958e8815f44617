using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>1 while the Bollinger bands lie within the Keltner channels, else -1; 0 until both are known.</summary>
public class SqueezeMomentum : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public SqueezeMomentum(string name, int bollingerPeriod, decimal bollingerMultiplier, int keltnerPeriod, decimal keltnerMultiplier)
        : base(name)
    {
        BollingerBands = new BollingerBands(bollingerPeriod, bollingerMultiplier);
        KeltnerChannels = new KeltnerChannels(keltnerPeriod, keltnerMultiplier, MovingAverageType.Exponential);
        WarmUpPeriod = Math.Max(bollingerPeriod, keltnerPeriod);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public SqueezeMomentum(int bollingerPeriod, decimal bollingerMultiplier, int keltnerPeriod, decimal keltnerMultiplier)
        : this(
            FormattableString.Invariant($"SM({bollingerPeriod},{bollingerMultiplier},{keltnerPeriod},{keltnerMultiplier})"),
            bollingerPeriod,
            bollingerMultiplier,
            keltnerPeriod,
            keltnerMultiplier)
    {
    }

    /// <summary>The Bollinger bands.</summary>
    public BollingerBands BollingerBands { get; }

    /// <summary>The Keltner channels.</summary>
    public KeltnerChannels KeltnerChannels { get; }

    /// <inheritdoc/>
    public override bool IsReady => BollingerBands.IsReady && KeltnerChannels.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        BollingerBands.Reset();
        KeltnerChannels.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        BollingerBands.Update(input);
        KeltnerChannels.Update(input);
        if (!IsReady) return 0m;

        var within = KeltnerChannels.UpperBand.Current.Value > BollingerBands.UpperBand.Current.Value
            && KeltnerChannels.LowerBand.Current.Value < BollingerBands.LowerBand.Current.Value;
        return within ? 1m : -1m;
    }
}
