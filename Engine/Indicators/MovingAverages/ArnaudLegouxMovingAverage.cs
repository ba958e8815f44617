namespace QuantConnect.Indicators;

/// <summary>Mean with the weights of a Gaussian that sits at an offset into the window; the input itself until ready.</summary>
public class ArnaudLegouxMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    private readonly decimal[] _weights;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ArnaudLegouxMovingAverage(string name, int period, int sigma = 6, decimal offset = 0.85m)
        : base(name, period)
    {
        if (offset is < 0m or > 1m)
        {
            throw new ArgumentException(FormattableString.Invariant($"Offset parameter range is [0,1]. Value: {offset}"), nameof(offset));
        }

        var centre = Math.Floor(offset * (period - 1));
        var spread = period * 1m / sigma;
        var raw = new double[period];
        for (var i = 0; i < period; i++) raw[i] = Math.Exp((double)(-(i - centre) * (i - centre) / (2 * spread * spread)));

        // The window is newest first, the Gaussian oldest first.
        var total = raw.Sum();
        _weights = new decimal[period];
        for (var age = 0; age < period; age++) _weights[age] = (decimal)(raw[period - 1 - age] / total);
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ArnaudLegouxMovingAverage(string name, int period)
        : this(name, period, 6)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ArnaudLegouxMovingAverage(int period, int sigma, decimal offset = 0.85m)
        : this(FormattableString.Invariant($"ALMA({period},{sigma},{offset})"), period, sigma, offset)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ArnaudLegouxMovingAverage(int period)
        : this(period, 6)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (!IsReady) return input.Value;
        var sum = 0m;
        for (var age = 0; age < _weights.Length; age++) sum += window[age].Value * _weights[age];
        return sum;
    }
}
