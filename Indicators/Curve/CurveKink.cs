using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Whether the long end bends rather than shifts: K = √((a² + b²)/2) of the daily moves of the 10-20-30 and 20-30-40 butterflies in robust deviations
/// of the 250 days before (<see cref="ButterflyMove"/>). Beside it the curvature of the curve at every inner maturity, which unlike a butterfly
/// compares maturities of unequal distance. The level and the direction of yields do not enter; see <see cref="LongEndVelocity"/> for these.
/// </summary>
public class CurveKink : CurveIndicator
{
    private readonly double[] _yields = new double[CurveNodes.Count];
    private readonly double[] _curvatures = new double[CurveNodes.Count];

    /// <param name="name">Name of the indicator.</param>
    /// <param name="window">Daily changes that make the history.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty.</exception>
    public CurveKink(string name, int window = 250)
        : base(name)
    {
        Belly = new ButterflyMove(name + "_10_20_30", 10, 20, 30, window);
        LongEnd = new ButterflyMove(name + "_20_30_40", 20, 30, 40, window);
        Array.Fill(_curvatures, double.NaN);
    }

    /// <summary>Curves it needs.</summary>
    public override int WarmUpPeriod => LongEnd.WarmUpPeriod;

    /// <summary>Whether both butterflies have been judged against full histories.</summary>
    public override bool IsReady => !double.IsNaN(Kink);

    /// <summary>The 10-20-30 butterfly.</summary>
    public ButterflyMove Belly { get; }

    /// <summary>The 20-30-40 butterfly.</summary>
    public ButterflyMove LongEnd { get; }

    /// <summary>K in robust deviations, not negative; NaN until the histories are full.</summary>
    public double Kink => Math.Sqrt(((Belly.ZScore * Belly.ZScore) + (LongEnd.ZScore * LongEnd.ZScore)) / 2.0);

    /// <inheritdoc/>
    protected override double Figure => Kink;

    /// <summary>
    /// Curvature at an inner maturity in basis points per squared year: change of slope over half the distance of its neighbours; NaN before the
    /// first curve, at both ends, and where the last curve lacked a neighbour.
    /// </summary>
    /// <param name="years">One of the curve's maturities.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public double Curvature(int years) => _curvatures[CurveNodes.IndexOf(years)];

    /// <inheritdoc/>
    public override void Reset()
    {
        Belly.Reset();
        LongEnd.Reset();
        Array.Fill(_curvatures, double.NaN);
        base.Reset();
    }

    /// <summary>Takes the next curve; each butterfly passes over one that lacks a leg of its own.</summary>
    protected override bool Take(JgbCurve curve)
    {
        Belly.Update(curve);
        LongEnd.Update(curve);
        for (var i = 0; i < _yields.Length; i++) _yields[i] = 100.0 * (curve.Yield((int)CurveNodes.Years[i]) ?? double.NaN);
        for (var i = 1; i < _yields.Length - 1; i++)
        {
            var years = CurveNodes.Years;
            var below = (_yields[i] - _yields[i - 1]) / (years[i] - years[i - 1]);
            var above = (_yields[i + 1] - _yields[i]) / (years[i + 1] - years[i]);
            _curvatures[i] = (above - below) / (0.5 * (years[i + 1] - years[i - 1]));
        }

        return Belly.LastDay == curve.TradeDate && LongEnd.LastDay == curve.TradeDate;
    }
}
