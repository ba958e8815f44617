using System.Globalization;
using Composer = QuantConnect.Indicators.CompositeIndicator.IndicatorComposer;

namespace QuantConnect.Indicators;

/// <summary>Indicators made of indicators.</summary>
public static class IndicatorExtensions
{
    private static readonly Composer Sum = (l, r) => l.Current.Value + r.Current.Value;
    private static readonly Composer Difference = (l, r) => l.Current.Value - r.Current.Value;
    private static readonly Composer Product = (l, r) => l.Current.Value * r.Current.Value;
    private static readonly Composer Quotient = (l, r) => r.Current.Value == 0m
        ? new IndicatorResult(0m, IndicatorStatus.MathError)
        : l.Current.Value / r.Current.Value;

    /// <summary>Takes in a value at a time; returns whether the indicator is ready.</summary>
    public static bool Update(this IndicatorBase<IndicatorDataPoint> indicator, DateTime time, decimal value) =>
        indicator.Update(new IndicatorDataPoint(time, value));

    /// <summary>Feeds the values of the first indicator to the second, which is returned.</summary>
    public static T Of<T>(this T second, IIndicator first, bool waitForFirstToReady = true)
        where T : IIndicator
    {
        first.Updated += (_, point) =>
        {
            if (!waitForFirstToReady || first.IsReady) second.Update(point);
        };
        return second;
    }

    /// <summary>Mean of an indicator over a period, weighted by another.</summary>
    public static CompositeIndicator WeightedBy(this IndicatorBase value, IndicatorBase weight, int period)
    {
        var values = new WindowIdentity(period);
        var weights = new WindowIdentity(period);
        var weighted = new Sum("Sum_xy", period);
        var total = new Sum("Sum_y", period);

        // Whichever of the two comes second completes the pair.
        value.Updated += (_, point) =>
        {
            values.Update(point);
            if (values.Samples == weights.Samples) weighted.Update(point.Time, point.Value * weights.Current.Value);
        };
        weight.Updated += (_, point) =>
        {
            weights.Update(point);
            if (values.Samples == weights.Samples) weighted.Update(point.Time, point.Value * values.Current.Value);
            total.Update(point);
        };

        return new ResetCompositeIndicator(weighted, total, Quotient, () =>
        {
            values.Reset();
            weights.Reset();
        });
    }

    /// <summary>Sum with a constant.</summary>
    public static CompositeIndicator Plus(this IndicatorBase left, decimal constant) => left.Plus(Constant(constant));

    /// <summary>Sum of two indicators.</summary>
    public static CompositeIndicator Plus(this IndicatorBase left, IndicatorBase right) => new(left, right, Sum);

    /// <summary>Sum of two indicators, under a name.</summary>
    public static CompositeIndicator Plus(this IndicatorBase left, IndicatorBase right, string? name) => new(name, left, right, Sum);

    /// <summary>Difference to a constant.</summary>
    public static CompositeIndicator Minus(this IndicatorBase left, decimal constant) => left.Minus(Constant(constant));

    /// <summary>Difference of two indicators.</summary>
    public static CompositeIndicator Minus(this IndicatorBase left, IndicatorBase right) => new(left, right, Difference);

    /// <summary>Difference of two indicators, under a name.</summary>
    public static CompositeIndicator Minus(this IndicatorBase left, IndicatorBase right, string? name) => new(name, left, right, Difference);

    /// <summary>Product with a constant.</summary>
    public static CompositeIndicator Times(this IndicatorBase left, decimal constant) => left.Times(Constant(constant));

    /// <summary>Product of two indicators.</summary>
    public static CompositeIndicator Times(this IndicatorBase left, IndicatorBase right) => new(left, right, Product);

    /// <summary>Product of two indicators, under a name.</summary>
    public static CompositeIndicator Times(this IndicatorBase left, IndicatorBase right, string? name) => new(name, left, right, Product);

    /// <summary>Quotient by a constant.</summary>
    public static CompositeIndicator Over(this IndicatorBase left, decimal constant) => left.Over(Constant(constant));

    /// <summary>Quotient of two indicators; keeps its value while the divisor is zero.</summary>
    public static CompositeIndicator Over(this IndicatorBase left, IndicatorBase right) => new(left, right, Quotient);

    /// <summary>Quotient of two indicators, under a name; keeps its value while the divisor is zero.</summary>
    public static CompositeIndicator Over(this IndicatorBase left, IndicatorBase right, string? name) => new(name, left, right, Quotient);

    /// <summary>Exponential average of an indicator.</summary>
    public static ExponentialMovingAverage EMA(this IndicatorBase left, int period, decimal? smoothingFactor = null, bool waitForFirstToReady = true) =>
        new ExponentialMovingAverage($"EMA{period}_Of_{left.Name}", period, smoothingFactor ?? ExponentialMovingAverage.SmoothingFactorDefault(period))
            .Of(left, waitForFirstToReady);

    /// <summary>Largest value of an indicator over a period.</summary>
    public static Maximum MAX(this IIndicator left, int period, bool waitForFirstToReady = true) =>
        new Maximum($"MAX{period}_Of_{left.Name}", period).Of(left, waitForFirstToReady);

    /// <summary>Smallest value of an indicator over a period.</summary>
    public static Minimum MIN(this IndicatorBase left, int period, bool waitForFirstToReady = true) =>
        new Minimum($"MIN{period}_Of_{left.Name}", period).Of(left, waitForFirstToReady);

    /// <summary>Simple average of an indicator.</summary>
    public static SimpleMovingAverage SMA(this IndicatorBase left, int period, bool waitForFirstToReady = true) =>
        new SimpleMovingAverage($"SMA{period}_Of_{left.Name}", period).Of(left, waitForFirstToReady);

    private static ConstantIndicator<IndicatorDataPoint> Constant(decimal value) => new(value.ToString(CultureInfo.InvariantCulture), value);
}
