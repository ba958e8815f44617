using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean of the directional index now and a period ago; 50 until both are known.</summary>
public class AverageDirectionalMovementIndexRating : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RollingWindow<decimal> _past;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AverageDirectionalMovementIndexRating(string name, int period)
        : base(name)
    {
        ADX = new AverageDirectionalIndex(name + "_ADX", period);
        _past = new RollingWindow<decimal>(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public AverageDirectionalMovementIndexRating(int period)
        : this($"ADXR({period})", period)
    {
    }

    /// <summary>The directional index.</summary>
    public AverageDirectionalIndex ADX { get; }

    /// <inheritdoc/>
    public override bool IsReady => _past.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => 3 * _past.Size - 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        ADX.Reset();
        _past.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        if (ADX.Update(input)) _past.Add(ADX.Current.Value);
        return IsReady ? (ADX.Current.Value + _past[_past.Size - 1]) / 2m : 50m;
    }
}
