using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Variance a year that one expiry's options imply without a model. The log contract weighs each strike by 1/K² (Cboe VIX white paper; Demeterfi,
/// Derman, Kamal and Zou, 1999), the simple variance weighs them alike (Martin, 2017, Quarterly J. Economics 132, as CME's CVOL does) and so
/// depends less on where the strip of strikes ends.
/// </summary>
/// <param name="Forward">Forward by put-call parity at the strike where call and put are nearest.</param>
/// <param name="CentralStrike">K₀, the highest strike not above the forward.</param>
/// <param name="LogContract">σ² = (2/T)·Σ(ΔK/K²)·e^(RT)·Q(K) − (1/T)·(F/K₀ − 1)².</param>
/// <param name="Simple">σ² = (2/(T·F²))·Σ ΔK·e^(RT)·Q(K) − (1/T)·((F − K₀)/F)².</param>
/// <param name="Up">The simple variance of the calls' side alone, doubled.</param>
/// <param name="Down">The simple variance of the puts' side alone, doubled.</param>
/// <param name="AtTheMoney">Square of Black's volatility at the forward, linear between the strikes around it; NaN where one of them has none.</param>
/// <param name="Strikes">Strikes that took part.</param>
public readonly record struct StripVariance(
    double Forward, double CentralStrike, double LogContract, double Simple, double Up, double Down, double AtTheMoney, int Strikes)
{
    private const int ZeroBidsThatEnd = 2;

    /// <summary>Nothing is known.</summary>
    public static StripVariance Unknown { get; } =
        new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, 0);

    /// <summary>Whether there is a variance: options on both sides of the central strike, and a positive sum.</summary>
    public bool IsKnown => LogContract > 0.0 && Simple > 0.0;

    /// <summary>Computes it for one expiry.</summary>
    /// <param name="quotes">Strikes in ascending order.</param>
    /// <param name="time">Years to expiry.</param>
    /// <param name="rate">Continuously compounded rate to expiry, a fraction a year.</param>
    /// <returns><see cref="Unknown"/> where the quotes do not suffice; it never throws.</returns>
    public static StripVariance Of(IReadOnlyList<StripQuote> quotes, double time, double rate)
    {
        if (!(time > 0.0) || !double.IsFinite(rate)) return Unknown;
        var growth = Math.Exp(rate * time);
        if (Nearest(quotes) is not { } nearest) return Unknown;
        var forward = nearest.Strike + (growth * (nearest.CallMid - nearest.PutMid));
        var central = -1;
        for (var i = 0; i < quotes.Count && quotes[i].Strike <= forward; i++) central = i;
        if (central < 0 || double.IsNaN(quotes[central].CallMid) || double.IsNaN(quotes[central].PutMid)) return Unknown;

        var low = Last(quotes, central, -1);
        var high = Last(quotes, central, 1);
        if (low == central || high == central) return Unknown;
        var sums = default(Sums);
        int before = -1, at = -1;
        for (var i = low; i <= high; i++)
        {
            if (i != central && !IsBid(quotes[i], i - central)) continue;
            if (at >= 0) Add(ref sums, quotes, before < 0 ? at : before, at, i, central);
            (before, at) = (at, i);
        }

        Add(ref sums, quotes, before, at, at, central);
        var above = central + 1;
        while (!IsBid(quotes[above], 1)) above++;
        return Annualised(sums, forward, quotes[central], quotes[above], time, growth);
    }

    private static StripVariance Annualised(Sums sums, double forward, StripQuote centre, StripQuote above, double time, double growth)
    {
        // The sides meet at the forward: puts between it and the central strike, their price nearly linear, belong to the puts' side.
        var central = centre.Strike;
        var between = 0.25 * (forward - central) * ((3.0 * centre.PutMid) + centre.CallMid);
        double gap = (forward / central) - 1.0, share = (forward - central) / forward;
        var scale = 2.0 * growth / time;
        var up = (scale * (sums.Up - between) / (forward * forward)) - (share * share / time);
        var down = scale * (sums.Down + between) / (forward * forward);
        return new StripVariance(forward, central, (scale * sums.Log) - (gap * gap / time), up + down, 2.0 * up, 2.0 * down, AtTheForward(forward, centre, above, time, growth), sums.Count);
    }

    // The put below the forward and the call above it, both out of the money.
    private static double AtTheForward(double forward, StripQuote below, StripQuote above, double time, double growth)
    {
        var low = BlackImpliedVolatility.Solve(below.PutMid, forward, below.Strike, time, OptionRight.Put, 1.0 / growth).Value;
        var high = BlackImpliedVolatility.Solve(above.CallMid, forward, above.Strike, time, OptionRight.Call, 1.0 / growth).Value;
        var volatility = low + ((high - low) * (forward - below.Strike) / (above.Strike - below.Strike));
        return volatility * volatility;
    }

    private static StripQuote? Nearest(IReadOnlyList<StripQuote> quotes)
    {
        StripQuote? nearest = null;
        var least = double.PositiveInfinity;
        for (var i = 0; i < quotes.Count; i++)
        {
            var gap = Math.Abs(quotes[i].CallMid - quotes[i].PutMid);
            if (gap < least) (least, nearest) = (gap, quotes[i]);
        }

        return nearest;
    }

    // Outwards from the centre: what nobody bids for is left out, and after two such strikes in a row the strip has ended.
    private static int Last(IReadOnlyList<StripQuote> quotes, int central, int direction)
    {
        int last = central, missing = 0;
        for (var i = central + direction; i >= 0 && i < quotes.Count && missing < ZeroBidsThatEnd; i += direction)
        {
            if (IsBid(quotes[i], direction)) (last, missing) = (i, 0);
            else missing++;
        }

        return last;
    }

    private static bool IsBid(StripQuote quote, int side) =>
        side > 0 ? quote.CallBid > 0.0 && quote.CallMid > 0.0 : quote.PutBid > 0.0 && quote.PutMid > 0.0;

    // A strike stands for half the way to its neighbours, one at the end for the whole way to its only one.
    private static void Add(ref Sums sums, IReadOnlyList<StripQuote> quotes, int before, int at, int after, int central)
    {
        var quote = quotes[at];
        var width = quotes[after].Strike - quotes[before].Strike;
        if (before != at && after != at) width /= 2.0;
        var put = at < central ? quote.PutMid : at == central ? quote.PutMid / 2.0 : 0.0;
        var call = at > central ? quote.CallMid : at == central ? quote.CallMid / 2.0 : 0.0;
        sums.Log += width / (quote.Strike * quote.Strike) * (put + call);
        sums.Down += width * put;
        sums.Up += width * call;
        sums.Count++;
    }

    private struct Sums
    {
        public double Log;
        public double Up;
        public double Down;
        public int Count;
    }
}
