using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Ehlers' Fisher transform of where the price stands in its range, which gives sharp turning points.</summary>
public class FisherTransform : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private const double Smoothing = .33;

    private readonly Minimum _low;
    private readonly Maximum _high;
    private double _position;

    /// <summary>Makes the indicator under its default name.</summary>
    public FisherTransform(int period)
        : this($"FISH({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public FisherTransform(string name, int period)
        : base(name)
    {
        _high = new Maximum("MedianMax", period);
        _low = new Minimum("MedianMin", period);
        WarmUpPeriod = period;
    }

    /// <inheritdoc/>
    public override bool IsReady => _high.IsReady && _low.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _position = 0d;
        _high.Reset();
        _low.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var price = (input.Low + input.High) / 2m;
        _low.Update(input.EndTime, price);
        _high.Update(input.EndTime, price);
        if (!IsReady) return 0m;

        var low = _low.Current.Value;
        var range = _high.Current.Value - low;
        if (range == 0m)
        {
            _position = 0d;
            return .5m * Current.Value;
        }

        _position = Smoothing * 2 * ((double)((price - low) / range) - .5) + (1 - Smoothing) * _position;
        var bounded = Math.Clamp(_position, -.999, .999);
        return (decimal)(.5 * Math.Log((1d + bounded) / (1d - bounded))) + .5m * Current.Value;
    }
}
