namespace QuantConnect.Indicators;

/// <summary>Share of changes that went on in the direction of the one before, in percent; 50 while that is not known.</summary>
public class Momersion : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly int? _minimum;
    private readonly RollingWindow<decimal> _products;

    /// <summary>Makes the indicator under a name of its own; the shorter period, if any, is at least 4.</summary>
    public Momersion(string name, int? minPeriod, int fullPeriod)
        : base(name, fullPeriod)
    {
        if (minPeriod < 4) throw new ArgumentException("The minimum period should be 4.", nameof(minPeriod));
        _minimum = minPeriod;
        _products = new RollingWindow<decimal>(fullPeriod);
        WarmUpPeriod = minPeriod + 2 ?? fullPeriod + 3;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Momersion(int? minPeriod, int fullPeriod)
        : this($"Momersion({minPeriod},{fullPeriod})", minPeriod, fullPeriod)
    {
    }

    /// <summary>Makes the indicator under its default name and without a shorter period.</summary>
    public Momersion(int fullPeriod)
        : this(null, fullPeriod)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _minimum is { } minimum ? _products.Count >= minimum : _products.Samples > _products.Size;

    /// <inheritdoc/>
    public new int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _products.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        // Two changes of the same sign have a positive product.
        if (window.Count >= 3) _products.Add((window[0].Value - window[1].Value) * (window[1].Value - window[2].Value));
        if (!IsReady) return 50m;

        var continued = 0;
        var turned = 0;
        for (var i = 0; i < _products.Count; i++)
        {
            if (_products[i] > 0m) continued++;
            else if (_products[i] < 0m) turned++;
        }

        var flat = _products.Count - continued - turned;
        return flat < 0.5 * _products.Count ? 100m * continued / (continued + turned) : 50m;
    }
}
