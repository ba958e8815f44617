namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>The insights made at one moment.</summary>
public class GeneratedInsightsCollection
{
    /// <summary>Holds insights and their UTC moment.</summary>
    public GeneratedInsightsCollection(DateTime dateTimeUtc, Insight[] insights)
    {
        DateTimeUtc = dateTimeUtc;
        Insights = insights;
    }

    /// <summary>The moment, in UTC.</summary>
    public DateTime DateTimeUtc { get; }

    /// <summary>The insights.</summary>
    public Insight[] Insights { get; }
}
