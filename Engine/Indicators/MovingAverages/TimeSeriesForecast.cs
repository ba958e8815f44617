namespace QuantConnect.Indicators;

/// <summary>The next point of the regression line through a period.</summary>
public class TimeSeriesForecast : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own; the period is at least 2.</summary>
    public TimeSeriesForecast(string name, int period)
        : base(name, period)
    {
        if (period < 2) throw new ArgumentException("RollingWindow must have size of at least 2.", nameof(period));
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public TimeSeriesForecast(int period)
        : this($"TSF{period})", period)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (!IsReady) return 0m;

        // Bars are numbered from 1, the oldest, to the period.
        var count = Period;
        decimal numbers = count * (count + 1) / 2;
        decimal squares = (long)count * (count + 1) * (2 * count + 1) / 6;
        var products = 0m;
        var values = 0m;
        for (var age = count - 1; age >= 0; age--)
        {
            products += window[age].Value * (count - age);
            values += window[age].Value;
        }

        var slope = (count * products - numbers * values) * (1m / (count * squares - numbers * numbers));
        var start = (values - slope * numbers) * (1m / count);
        return start + slope * (count + 1);
    }
}
