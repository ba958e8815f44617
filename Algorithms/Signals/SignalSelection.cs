using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// Which signals are computed. Bitcoin's always are; those that no selected rule asks for and nobody reads are not, because a parameter sweep runs
/// thousands of backtests.
/// </summary>
public sealed record SignalSelection
{
    /// <summary>Everything.</summary>
    public static SignalSelection All { get; } = new() { Macro = true, Carry = true, Correlation = true, Events = true, Tail = true };

    /// <summary>What a policy decides by.</summary>
    public static SignalSelection For(PolicyParameters policy)
    {
        var composite = policy.EffectiveRule is MacroRule.Composite or MacroRule.Hmm;
        return new SignalSelection
        {
            Macro = policy.EffectiveRule != MacroRule.Off,
            Carry = composite,
            Correlation = composite,
            Events = policy.EventScaling,
            Tail = policy.TailCap || policy.MaximumWeight > 1.0,
        };
    }

    /// <summary>The same with everything beside it that people look at, where macro decides at all; a weight up to one is not changed by any of it.</summary>
    public SignalSelection WithVisible() => Macro ? All : this;

    /// <summary>The JGB curve, yen volatility, the VIX and the spot yen: what the default rule decides by.</summary>
    public bool Macro { get; init; }

    /// <summary>Carry-to-risk, hedge cost, basis, intervention zone and unwind pressure.</summary>
    public bool Carry { get; init; }

    /// <summary>Correlation of Bitcoin and the yen, its gate and its tail.</summary>
    public bool Correlation { get; init; }

    /// <summary>Meetings and auctions.</summary>
    public bool Events { get; init; }

    /// <summary>The tail of Bitcoin's losses.</summary>
    public bool Tail { get; init; }

    /// <summary>What is selected of an observation of everything, with the feeds that are decided by: as if no more had been computed.</summary>
    /// <param name="all">An observation of <see cref="All"/>, all of it deciding.</param>
    /// <param name="deciding">What a policy decides by.</param>
    internal MarketObservation Of(MarketObservation all, SignalSelection deciding) => all with
    {
        Curve = Macro ? all.Curve : null,
        YenVolatility = Macro ? all.YenVolatility : null,
        EquityVolatility = Macro ? all.EquityVolatility : null,
        Carry = Carry ? all.Carry : null,
        Correlation = Correlation ? all.Correlation : null,
        Event = Events ? all.Event : null,
        Tail = Tail ? all.Tail : null,
        Feeds = [.. all.Feeds.Where(feed => feed.Name == FeedNames.Bitcoin || deciding.Decides(feed.Name))],
    };

    private bool Decides(string feed) => feed switch
    {
        FeedNames.Carry => Carry,
        FeedNames.Correlation => Correlation,
        FeedNames.Events => Events,
        FeedNames.Tail => Tail,
        _ => Macro,
    };
}
