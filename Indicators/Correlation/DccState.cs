namespace YenValve.Indicators.Correlation;

/// <summary>
/// The matrix Q of a dynamic conditional correlation of two series: Q' = (1 − a − b)·Q̄ + a·εε' + b·Q (Engle, 2002, Journal of Business &amp; Economic
/// Statistics 20, 339–350, eq. 18).
/// </summary>
/// <param name="Q11">Upper left.</param>
/// <param name="Q12">Off the diagonal.</param>
/// <param name="Q22">Lower right.</param>
public readonly record struct DccState(double Q11, double Q12, double Q22)
{
    /// <summary>Conditional correlation Q12/√(Q11·Q22), −1 to 1; NaN where Q is no variance.</summary>
    public double Correlation => Q11 > 0.0 && Q22 > 0.0 ? Math.Clamp(Q12 / Math.Sqrt(Q11 * Q22), -1.0, 1.0) : double.NaN;

    /// <summary>The next Q.</summary>
    /// <param name="longRun">Q̄12, the unconditional correlation of the standardised returns; the diagonal of Q̄ is 1.</param>
    /// <param name="x">Standardised return of the first.</param>
    /// <param name="y">Standardised return of the second.</param>
    /// <param name="a">Weight of the news.</param>
    /// <param name="b">Weight of the past; a + b is below 1.</param>
    public DccState Next(double longRun, double x, double y, double a, double b)
    {
        var rest = 1.0 - a - b;
        return new DccState(rest + (a * x * x) + (b * Q11), (rest * longRun) + (a * x * y) + (b * Q12), rest + (a * y * y) + (b * Q22));
    }
}
