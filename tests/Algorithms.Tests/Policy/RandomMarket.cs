using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>Observations of any kind, seeded: calm for weeks and stressed for weeks, with parts missing, feeds absent or stale, and numbers that are none.</summary>
internal sealed class RandomMarket(int seed, bool broken = true)
{
    private static readonly double[] Odd = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, 0, double.MaxValue, double.MinValue, double.Epsilon];
    private readonly Random _random = new(seed);
    private bool _stressed;

    public static IEnumerable<PolicyParameters> Settings()
    {
        foreach (var rule in Enum.GetValues<MacroRule>())
        {
            yield return new PolicyParameters { MacroRule = rule };
            yield return new PolicyParameters { MacroRule = rule, WeaknessGate = false, Trend = false, EventScaling = true, TailCap = true };
            yield return new PolicyParameters { MacroRule = rule, MaximumWeight = 3, TargetVolatility = 0.6, CalmDecisions = 2, ReversalDecisions = 2, DrawdownAllowed = 0.3, PolicyTurn = Seen.Start };
        }
    }

    public static IEnumerable<TestCaseData> Cases() =>
        Settings().Select((parameters, i) => new TestCaseData(parameters).SetArgDisplayNames($"{parameters.MacroRule} {"ABC"[i % 3]}"));

    public MarketObservation Next(int day, double held)
    {
        if (Chance(0.04)) _stressed = !_stressed;
        var price = 100 * Math.Exp(0.3 * Normal());
        return new MarketObservation
        {
            UtcTime = Seen.Start.AddDays(day),
            CurrentWeight = held,
            Equity = Maybe(100_000 * Math.Exp(0.3 * Normal())),
            Bitcoin = Missing() ? null : new BitcoinObservation(Number(price), Maybe(Math.Exp(Normal() - 0.7)), Maybe(Math.Exp(Normal() - 0.7)), Maybe(100), Maybe(100)),
            Curve = Missing() ? null : Seen.Curve(Number(Score()), Maybe(3 * Normal()), Maybe(3 * Normal())),
            YenVolatility = Missing() ? null : Seen.YenVolatility(Number(Score()), Chance(0.3) ? 0.5 : 1.0, Chance(0.5), Maybe(2 * Normal())),
            EquityVolatility = Missing() ? null : Seen.Vix(Number(2 * Normal())),
            Carry = Missing() ? null : new CarryObservation(Maybe(Score()), null, null, null, null),
            Correlation = Missing() ? null : new CorrelationObservation(null, Maybe(_random.NextDouble()), null),
            Event = Missing() ? null : new EventObservation(Seen.Start.AddDays(day + _random.Next(3)), Seen.Start.AddDays(day - _random.Next(3)), Maybe(0.01), Chance(0.2)),
            Tail = Missing() ? null : new TailObservation(Number(_random.NextDouble()), Number(_random.NextDouble())),
            Feeds = [.. Names.Select(name => Seen.Feed(name, broken && Chance(0.05) ? FeedStatus.Stale : broken && Chance(0.1) ? FeedStatus.Absent : FeedStatus.Fresh))],
        };
    }

    public double Weight() => broken && Chance(0.01) ? Odd[_random.Next(Odd.Length)] : _random.NextDouble();

    public double Score() => Math.Clamp((_stressed ? 0.45 : 0.1) + (0.25 * Normal()), 0.0, 1.0);

    public bool Chance(double probability) => _random.NextDouble() < probability;

    private static string[] Names => [FeedNames.Bitcoin, FeedNames.Yen, FeedNames.Curve, FeedNames.YenVolatility, FeedNames.EquityVolatility, FeedNames.Carry, FeedNames.Correlation, FeedNames.Events, FeedNames.Tail];

    private bool Missing() => broken && Chance(0.05);

    private double? Maybe(double value) => Missing() ? null : Number(value);

    private double Number(double value) => broken && Chance(0.02) ? Odd[_random.Next(Odd.Length)] : value;

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
