namespace QuantConnect.Indicators;

/// <summary>Kinds of correlation.</summary>
public enum CorrelationType
{
    /// <summary>Of the values.</summary>
    Pearson,

    /// <summary>Of the ranks.</summary>
    Spearman,
}
