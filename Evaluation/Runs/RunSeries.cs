using System.Collections.Immutable;
using YenValve.Evaluation.Performance;

namespace YenValve.Evaluation.Runs;

/// <summary>A run as evaluation sees it: one value a day at midnight UTC, and the daily decisions.</summary>
public sealed record RunSeries
{
    private ImmutableArray<double> _returns;

    /// <summary>Makes the series of a run.</summary>
    /// <param name="name">What the run is called.</param>
    /// <param name="times">Moments of the values, UTC, ascending; midnight closes the day before.</param>
    /// <param name="equity">Portfolio value at each moment, above zero.</param>
    /// <exception cref="ArgumentException">Lengths differ, there are fewer than two values, or one is not positive.</exception>
    public RunSeries(string name, ImmutableArray<DateTime> times, ImmutableArray<double> equity)
    {
        if (times.Length != equity.Length) throw new ArgumentException("Times and values are of different lengths.", nameof(equity));
        Name = name;
        Times = times;
        Equity = equity;
        _returns = ImmutableArray.Create(DailyReturns.Of(equity.AsSpan()));
    }

    /// <summary>What the run is called.</summary>
    public string Name { get; init; }

    /// <summary>Moments of the values, UTC; the first is where the run starts from.</summary>
    public ImmutableArray<DateTime> Times { get; }

    /// <summary>Portfolio value at each moment, account currency.</summary>
    public ImmutableArray<double> Equity { get; }

    /// <summary>Simple returns, one fewer than there are values.</summary>
    public ImmutableArray<double> Returns => _returns;

    /// <summary>Price of Bitcoin at each moment; empty where it is not known.</summary>
    public ImmutableArray<double> Price { get; init; } = [];

    /// <summary>Share of the portfolio held in Bitcoin at each moment; empty where it is not known.</summary>
    public ImmutableArray<double> Weight { get; init; } = [];

    /// <summary>Value traded over portfolio value, in the day that each moment closes; empty where it is not known.</summary>
    public ImmutableArray<double> Traded { get; init; } = [];

    /// <summary>Fees over portfolio value, in the day that each moment closes; empty where they are not known.</summary>
    public ImmutableArray<double> Fees { get; init; } = [];

    /// <summary>Number of fills; NaN where it is not known.</summary>
    public double Fills { get; init; } = double.NaN;

    /// <summary>The daily decisions, oldest first; empty where the run has none.</summary>
    public ImmutableArray<DecisionPoint> Decisions { get; init; } = [];

    /// <summary>Days of the run.</summary>
    public int Days => Returns.Length;

    /// <summary>Years of 365 days.</summary>
    public double Years => Days / DailyReturns.DaysPerYear;

    /// <summary>Mean of the weights at the ends of days; NaN where they are not known.</summary>
    public double MeanWeight => Weight.Length > 1 ? Sum(Weight) / (Weight.Length - 1) : double.NaN;

    /// <summary>Value traded a year, in units of the portfolio; NaN where it is not known.</summary>
    public double AnnualTurnover => Traded.IsEmpty ? double.NaN : Sum(Traded) / Years;

    /// <summary>Fees a year, a fraction of the portfolio; NaN where they are not known.</summary>
    public double AnnualFees => Fees.IsEmpty ? double.NaN : Sum(Fees) / Years;

    /// <summary>Bitcoin bought at the start and held, without fees, over the same moments.</summary>
    /// <exception cref="InvalidOperationException">The price is not known.</exception>
    public RunSeries BuyAndHold(string name)
    {
        if (Price.IsEmpty) throw new InvalidOperationException("The price is not known.");
        return new RunSeries(name, Times, Price) { Price = Price, Weight = [.. Price.Select(_ => 1.0)] };
    }

    /// <summary>The part of the run between two moments.</summary>
    /// <param name="fromUtc">First moment kept.</param>
    /// <param name="toUtc">Last moment kept.</param>
    /// <exception cref="ArgumentException">Fewer than two values are left.</exception>
    public RunSeries Between(DateTime fromUtc, DateTime toUtc)
    {
        var first = Times.Count(time => time < fromUtc);
        var length = Times.Count(time => time <= toUtc) - first;
        return new RunSeries(Name, Slice(Times), Slice(Equity))
        {
            Price = Slice(Price),
            Weight = Slice(Weight),
            Traded = Slice(Traded),
            Fees = Slice(Fees),
            Decisions = [.. Decisions.Where(decision => decision.UtcTime >= fromUtc && decision.UtcTime < toUtc)],
        };

        ImmutableArray<T> Slice<T>(ImmutableArray<T> all) => all.IsEmpty || length <= 0 ? [] : all.Slice(first, length);
    }

    // The value at the start closes no day.
    private static double Sum(ImmutableArray<double> values)
    {
        var sum = 0.0;
        for (var i = 1; i < values.Length; i++) sum += values[i];
        return sum;
    }
}
