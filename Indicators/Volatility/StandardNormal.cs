namespace YenValve.Indicators.Volatility;

/// <summary>
/// The standard normal distribution to double precision over its whole tail. Everything stands on Mills' ratio M(u) = (1 − Φ(u))/φ(u), which
/// stays of the order 1/u where Φ itself underflows.
/// </summary>
/// <remarks>
/// (u + 3)·M(u) is smooth in τ = 3/(3 + u) on [0, 1] (the mapping of Shepherd and Laframboise, 1981, Math. Comp. 36); the table holds its
/// Chebyshev interpolants on eighths of that interval, worked out with 40 digits and written as powers. Largest relative error 5e-16.
/// </remarks>
public static class StandardNormal
{
    /// <summary>√(2π).</summary>
    public const double RootTwoPi = 2.5066282746310005;

    private const double Fold = 3.0;
    private const int Pieces = 8;
    private const int Terms = 11;

    private static readonly double[] Table =
    [
        1.066140696144114, 0.06995563256957482, 0.0039949859520799, 0.0001858909565271161, 5.8621705626706274e-06, 8.545974082804552e-09, -1.2950986982994077e-08, -7.594697416205577e-10, -5.758251800495827e-13, 2.731082110162873e-12, 1.4356154095677912e-13,
        1.223612176259976, 0.08835172055500182, 0.005248101943201595, 0.00023064833630287755, 4.969965326204528e-06, -2.0445583315668126e-07, -2.144422368495433e-08, -2.8390070215635603e-10, 6.107924625183155e-11, 2.941578911817094e-12, -1.7230518570756244e-13,
        1.423224796872824, 0.11225041465301101, 0.006729698021152256, 0.00025876194034081437, 1.6367326081387773e-06, -4.540862626047884e-07, -1.736316645196951e-08, 8.868374846283708e-10, 6.795673303573539e-11, -2.5134094670724807e-12, -2.6175836555996883e-13,
        1.6767251888745074, 0.14228752467576528, 0.008281760550210448, 0.0002515155092186864, -3.6347087479803273e-06, -5.643443121276704e-07, 2.806415350794717e-10, 1.4326769583427339e-09, -5.1260566514334355e-12, -4.301983045522994e-12, 8.752432764029835e-14,
        1.9963633880723446, 0.17827197584254684, 0.009659475359974613, 0.0002006806256887567, -8.881722656815902e-06, -4.506358141172817e-07, 1.7300272674857043e-08, 8.623527071044742e-10, -5.571418043338186e-11, -9.913771258282573e-13, 1.8160999962796913e-13,
        2.392995361304618, 0.21900142835673625, 0.010618976084768186, 0.0001147498716799935, -1.2172698780366491e-05, -1.9619578504485538e-07, 2.3018218017670842e-08, -2.060068477988085e-11, -4.719084061413681e-11, 1.4737486286574028e-12, 5.636553025905808e-14,
        2.874192539140119, 0.26245347472771435, 0.011005068188490346, 1.311589135792763e-05, -1.2805660375173727e-05, 6.044537341736335e-08, 1.855521424509368e-08, -5.346613182608944e-10, -1.6853669620011345e-11, 1.5864562893066961e-12, -3.0148313049304586e-14,
        3.4430228477286837, 0.30622950198166393, 0.0107853340106982, -8.42643333713738e-05, -1.1250531378964794e-05, 2.335662092323352e-07, 1.0129408448355783e-08, -6.110086876338291e-10, 4.847478620105226e-12, 7.895447211332511e-13, -4.084570729396028e-14,
    ];

    /// <summary>Density φ(z).</summary>
    public static double Density(double z) => Math.Exp(-0.5 * z * z) / RootTwoPi;

    /// <summary>Distribution Φ(z), with full relative precision in the lower tail.</summary>
    public static double Cumulative(double z) => z > 0.0 ? 1.0 - (Density(z) * Mills(z)) : Density(z) * Mills(-z);

    /// <summary>Mills' ratio (1 − Φ(u))/φ(u) at any u; it overflows below −38.</summary>
    public static double Mills(double u)
    {
        if (u < 0.0) return (RootTwoPi * Math.Exp(0.5 * u * u)) - Mills(-u);
        if (!(u <= double.MaxValue)) return double.IsNaN(u) ? double.NaN : 0.0;
        var tau = Fold / (Fold + u);
        var scaled = Pieces * tau;
        var piece = Math.Min((int)scaled, Pieces - 1);
        var x = (2.0 * (scaled - piece)) - 1.0;
        var powers = Table.AsSpan(piece * Terms, Terms);
        var sum = powers[Terms - 1];
        for (var i = Terms - 2; i >= 0; i--) sum = Math.FusedMultiplyAdd(sum, x, powers[i]);
        return sum * tau / Fold;
    }
}
