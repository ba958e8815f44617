using QuantConnect.Interfaces;

namespace QuantConnect.Algorithm.Framework.Alphas.Analysis;

/// <summary>The insights of an algorithm.</summary>
public class InsightManager : InsightCollection
{
    private readonly IAlgorithm _algorithm;
    private IInsightScoreFunction? _score;

    /// <summary>Makes a manager on an algorithm's clock.</summary>
    public InsightManager(IAlgorithm algorithm) => _algorithm = algorithm;

    /// <summary>Scores the insights, when a score function was set.</summary>
    public void Step(DateTime utcNow) => _score?.Score(this, utcNow);

    /// <summary>Sets what scores the insights.</summary>
    public void SetInsightScoreFunction(IInsightScoreFunction insightScoreFunction) => _score = insightScoreFunction;

    /// <summary>Ends the insights of some symbols.</summary>
    public void Expire(IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols ?? [])
        {
            if (TryGetValue(symbol, out var insights)) Expire(insights);
        }
    }

    /// <summary>Ends some insights.</summary>
    public void Expire(IEnumerable<Insight> insights)
    {
        foreach (var insight in insights ?? []) insight.Expire(_algorithm.UtcTime);
    }

    /// <summary>Ends the insights of some symbols.</summary>
    public void Cancel(IEnumerable<Symbol> symbols) => Expire(symbols);

    /// <summary>Ends some insights.</summary>
    public void Cancel(IEnumerable<Insight> insights) => Expire(insights);
}
