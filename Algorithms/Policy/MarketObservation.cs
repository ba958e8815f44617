namespace YenValve.Algorithms.Policy;

/// <summary>What the policy is shown at one decision. Null is unknown (never delivered, not ready, or stale), and unknown never adds exposure.</summary>
public sealed record MarketObservation
{
    /// <summary>Moment of the decision, UTC.</summary>
    public required DateTime UtcTime { get; init; }

    /// <summary>Weight of Bitcoin held now, a fraction of the portfolio.</summary>
    public required double CurrentWeight { get; init; }

    /// <summary>Value of the portfolio in the account's currency, for drawdown control.</summary>
    public double? Equity { get; init; }

    /// <summary>Bitcoin's price, its volatilities and its means.</summary>
    public BitcoinObservation? Bitcoin { get; init; }

    /// <summary>The JGB curve as last released: the core feed.</summary>
    public CurveObservation? Curve { get; init; }

    /// <summary>Implied volatility of the yen, or its stand-in.</summary>
    public YenVolatilityObservation? YenVolatility { get; init; }

    /// <summary>Implied volatility of equities.</summary>
    public EquityVolatilityObservation? EquityVolatility { get; init; }

    /// <summary>The carry trade's state.</summary>
    public CarryObservation? Carry { get; init; }

    /// <summary>How Bitcoin and the yen move together.</summary>
    public CorrelationObservation? Correlation { get; init; }

    /// <summary>Meetings and auctions around the decision.</summary>
    public EventObservation? Event { get; init; }

    /// <summary>Bitcoin's tail.</summary>
    public TailObservation? Tail { get; init; }

    /// <summary>State of every feed; names are those of <see cref="FeedNames"/>.</summary>
    public FeedStates Feeds { get; init; } = [];
}
