using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// How fast one maturity of the JGB curve reprices: its one-day and five-day changes over their EWMA deviation, which is floored at one basis
/// point because the years of yield-curve control would otherwise make a shock of every move. Positive is yields up. The deviation ends before
/// the change it judges: the day before, or the day before the five.
/// </summary>
public class YieldVelocity : CurveIndicator
{
    /// <summary>Days of the long change.</summary>
    public const int Span = 5;

    private const double Decay = 0.94;
    private const double FloorBasisPoints = 1.0;
    private readonly double[] _yields = new double[Span + 1];
    private readonly double[] _variances = new double[Span + 1];
    private readonly int _warmUpChanges;
    private int _seen;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="maturity">Maturity in years, one of <see cref="JgbCurve.Maturities"/>.</param>
    /// <param name="warmUpChanges">Daily changes before it is ready, more than <see cref="Span"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public YieldVelocity(string name, int maturity, int warmUpChanges = 60)
        : base(name)
    {
        if (!JgbCurve.Maturities.Contains(maturity)) throw new ArgumentOutOfRangeException(nameof(maturity), maturity, "The JGB curve has no such maturity.");
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(warmUpChanges, Span);
        Maturity = maturity;
        _warmUpChanges = warmUpChanges;
    }

    /// <summary>Maturity in years.</summary>
    public int Maturity { get; }

    /// <summary>Curves it needs.</summary>
    public override int WarmUpPeriod => _warmUpChanges + 1;

    /// <summary>Whether enough changes have been seen.</summary>
    public override bool IsReady => _seen > _warmUpChanges;

    /// <summary>One-day change in floored deviations; NaN until there is a deviation before it.</summary>
    public double OneDay { get; private set; } = double.NaN;

    /// <summary>Five-day change in floored deviations of five days; NaN until there is a deviation before it.</summary>
    public double FiveDay { get; private set; } = double.NaN;

    /// <summary>The larger of the two.</summary>
    public double Shock => Math.Max(OneDay, FiveDay);

    /// <inheritdoc/>
    protected override double Figure => double.IsNaN(FiveDay) ? OneDay : Shock;

    /// <inheritdoc/>
    public override void Reset()
    {
        _seen = 0;
        OneDay = FiveDay = double.NaN;
        base.Reset();
    }

    /// <summary>Takes the next curve; one without this maturity leaves everything as it was.</summary>
    protected override bool Take(JgbCurve curve)
    {
        if (curve.Yield(Maturity) is not { } yield) return false;
        var basisPoints = 100.0 * yield;
        if (_seen > 0) Judge(basisPoints);
        _yields[_seen % _yields.Length] = basisPoints;
        _seen++;
        return true;
    }

    private void Judge(double yield)
    {
        var change = yield - Back(_yields, 1);
        if (_seen > 1) OneDay = change / Math.Max(Math.Sqrt(Back(_variances, 1)), FloorBasisPoints);
        if (_seen > Span)
        {
            var deviation = Math.Max(Math.Sqrt(Back(_variances, Span)), FloorBasisPoints);
            FiveDay = (yield - Back(_yields, Span)) / (Math.Sqrt(Span) * deviation);
        }

        var square = change * change;
        _variances[_seen % _variances.Length] = _seen == 1 ? square : (Decay * Back(_variances, 1)) + ((1.0 - Decay) * square);
    }

    private double Back(double[] ring, int days) => ring[(_seen - days) % ring.Length];
}
