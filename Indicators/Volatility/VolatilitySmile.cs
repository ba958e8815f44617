using MathNet.Numerics.Integration;
using MathNet.Numerics.Interpolation;
using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Volatility for every strike: PCHIP (Fritsch and Carlson, 1980, SIAM J. Numer. Anal. 17) of σ in k = ln(K/F) through the quoted points, flat
/// outside them. It never overshoots its quotes, but its second derivative jumps at them, so the density it implies has steps.
/// </summary>
public sealed class VolatilitySmile
{
    private const int GridPoints = 201;
    private const int Order = 32;
    private const double WingDeviations = 10.0;
    private readonly double _forward;
    private readonly double _time;
    private readonly double[] _moneyness;
    private readonly double[] _volatilities;
    private readonly CubicSpline _spline;

    private VolatilitySmile(double forward, double time, IReadOnlyList<(double Strike, double Volatility)> points)
    {
        _forward = forward;
        _time = time;
        _moneyness = [.. points.Select(p => NormalisedBlack.LogRatio(p.Strike, forward))];
        _volatilities = [.. points.Select(p => p.Volatility)];
        _spline = CubicSpline.InterpolatePchipSorted(_moneyness, _volatilities);
    }

    /// <summary>The smile of quotes; null where they make none (a volatility that is missing or not positive, strikes that cross).</summary>
    public static VolatilitySmile? From(SmileQuotes quotes)
    {
        if (!(quotes.Forward > 0.0 && quotes.Time > 0.0 && double.IsFinite(quotes.Forward))) return null;
        var points = quotes.Points();
        return points.Count == 0 ? null : new VolatilitySmile(quotes.Forward, quotes.Time, points);
    }

    /// <summary>Volatility of a strike, as a fraction.</summary>
    public double Volatility(double strike) => At(NormalisedBlack.LogRatio(strike, _forward));

    /// <summary>
    /// Durrleman's function g(k) = (1 − k·w′/2w)² − (w′²/4)(1/w + 1/4) + w″/2 of the total variance w (Gatheral and Jacquier, 2014, Quantitative
    /// Finance 14): where it is negative a butterfly costs less than nothing.
    /// </summary>
    public double ButterflyDensity(double strike)
    {
        var k = NormalisedBlack.LogRatio(strike, _forward);
        var flat = k < _moneyness[0] || k > _moneyness[^1];
        var volatility = At(k);
        double slope = flat ? 0.0 : _spline.Differentiate(k), bend = flat ? 0.0 : _spline.Differentiate2(k);
        var w = volatility * volatility * _time;
        var first = 2.0 * _time * volatility * slope;
        var second = 2.0 * _time * ((slope * slope) + (volatility * bend));
        var drift = 1.0 - (0.5 * k * first / w);
        return (drift * drift) - (0.25 * first * first * ((1.0 / w) + 0.25)) + (0.5 * second);
    }

    /// <summary>Smallest of <see cref="ButterflyDensity"/> on a fine grid between the outermost quotes.</summary>
    public double LeastButterflyDensity()
    {
        var least = double.PositiveInfinity;
        var step = (_moneyness[^1] - _moneyness[0]) / (GridPoints - 1);
        for (var i = 0; i < GridPoints; i++) least = Math.Min(least, ButterflyDensity(_forward * Math.Exp(_moneyness[0] + (i * step))));
        return least;
    }

    /// <summary>Whether no butterfly on that grid costs less than nothing.</summary>
    public bool IsFreeOfButterflyArbitrage => LeastButterflyDensity() >= 0.0;

    /// <summary>Volatility of the log contract that replicates variance, √((2/T)·∫Q(K)/K² dK): the VIX of this smile.</summary>
    public double LogContractVolatility() => Replicate(-1.0);

    /// <summary>Volatility of the simple variance √((2/T)·∫Q(K) dK/F²) (Martin, 2017, Quarterly J. Economics 132): the CVOL of this smile.</summary>
    public double SimpleVolatility() => Replicate(1.0);

    private double At(double k) => _spline.Interpolate(Math.Clamp(k, _moneyness[0], _moneyness[^1]));

    // Both are 2/T times the integral of q(k)·e^(±k) with q the undiscounted price over the forward, out of the money. Panels end where the
    // integrand bends.
    private double Replicate(double exponent)
    {
        var root = Math.Sqrt(_time);
        List<double> ends = [0.0, .. _moneyness];
        foreach (var (side, volatility) in new[] { (-1.0, _volatilities[0]), (1.0, _volatilities[^1]) })
        {
            var deviation = volatility * root;
            var edge = side < 0.0 ? Math.Min(0.0, _moneyness[0]) : Math.Max(0.0, _moneyness[^1]);
            for (var i = 1; i <= WingDeviations; i++) ends.Add(edge + (side * i * deviation));
        }

        ends.Sort();
        var sum = 0.0;
        for (var i = 1; i < ends.Count; i++) sum += GaussLegendreRule.Integrate(k => Premium(k) * Math.Exp(exponent * k), ends[i - 1], ends[i], Order);
        return Math.Sqrt(2.0 * sum / _time);
    }

    private double Premium(double k) =>
        Black.Price(1.0, Math.Exp(k), _time, At(k), k < 0.0 ? OptionRight.Put : OptionRight.Call);
}
