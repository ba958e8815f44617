namespace QuantConnect.Data;

/// <summary>The subscriptions of one symbol.</summary>
public class SubscriptionDataConfigList : List<SubscriptionDataConfig>
{
    /// <summary>Makes an empty list for a symbol.</summary>
    public SubscriptionDataConfigList(Symbol symbol) => Symbol = symbol;

    /// <summary>Whose subscriptions they are.</summary>
    public Symbol Symbol { get; private set; }

    /// <summary>Whether they feed the engine only, not the algorithm.</summary>
    public bool IsInternalFeed => Count > 0 && this[0].IsInternalFeed;

    /// <summary>Sets the price adjustment of each.</summary>
    public void SetDataNormalizationMode(DataNormalizationMode normalizationMode)
    {
        foreach (var config in this) config.DataNormalizationMode = normalizationMode;
    }
}
