using QuantConnect;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Fair variance from a few strikes with known volatilities by the piecewise linear replication of the log payoff (Demeterfi, Derman, Kamal and
/// Zou, 1999, "More than you ever wanted to know about volatility swaps", appendix A): for markets quoted in volatilities rather than in a strip.
/// </summary>
public static class VarianceReplication
{
    /// <summary>Variance a year.</summary>
    /// <param name="spot">Spot price.</param>
    /// <param name="rate">Continuously compounded rate less the yield of the underlying.</param>
    /// <param name="time">Years to expiry.</param>
    /// <param name="boundary">Strike where puts end and calls begin.</param>
    /// <param name="puts">Strikes of puts with volatilities, from the boundary downwards, the boundary included.</param>
    /// <param name="calls">Strikes of calls with volatilities, from the boundary upwards, the boundary included.</param>
    /// <returns>NaN where a side has fewer than two strikes.</returns>
    public static double FairVariance(
        double spot,
        double rate,
        double time,
        double boundary,
        IReadOnlyList<(double Strike, double Volatility)> puts,
        IReadOnlyList<(double Strike, double Volatility)> calls)
    {
        if (puts.Count < 2 || calls.Count < 2) return double.NaN;
        var forward = spot * Math.Exp(rate * time);
        double Payoff(double price) => 2.0 / time * (((price - boundary) / boundary) - Math.Log(price / boundary));
        double Side(IReadOnlyList<(double Strike, double Volatility)> options, OptionRight right)
        {
            double sum = 0.0, held = 0.0;
            for (var i = 0; i < options.Count; i++)
            {
                var (strike, volatility) = options[i];

                // The last strike is followed by one more, as far again, beyond which the payoff goes straight on.
                var next = i + 1 < options.Count ? options[i + 1].Strike : strike + (strike - options[i - 1].Strike);
                var slope = Math.Abs((Payoff(next) - Payoff(strike)) / (next - strike));
                sum += (slope - held) * Black.Price(forward, strike, time, volatility, right);
                held = slope;
            }

            return sum;
        }

        var drift = 2.0 / time * ((rate * time) - ((forward / boundary) - 1.0) - Math.Log(boundary / spot));
        return drift + Side(puts, OptionRight.Put) + Side(calls, OptionRight.Call);
    }
}
