namespace YenValve.Algorithms.Policy;

/// <summary>Names of a decision's further factors.</summary>
public static class FactorNames
{
    /// <summary>Meetings and auctions.</summary>
    public const string Event = "event";

    /// <summary>Drawdown control.</summary>
    public const string Drawdown = "drawdown";

    /// <summary>The cap of the tail's shortfall.</summary>
    public const string Tail = "tail";

    /// <summary>The limit of leverage.</summary>
    public const string Leverage = "leverage";
}
