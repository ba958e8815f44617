using QuantConnect.Algorithm.Framework.Alphas.Analysis;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Scores insights as time goes by.</summary>
public interface IInsightScoreFunction
{
    /// <summary>Scores the insights at a moment.</summary>
    void Score(InsightManager insightManager, DateTime utcTime);
}
