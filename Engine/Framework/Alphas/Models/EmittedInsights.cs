namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>The insights a model has emitted, so that it can take them back.</summary>
internal sealed class EmittedInsights
{
    private readonly InsightCollection _insights = [];

    public void Add(Insight insight) => _insights.Add(insight);

    public void Cancel(QCAlgorithm algorithm, Symbol symbol)
    {
        if (!_insights.TryGetValue(symbol, out var insights)) return;
        algorithm.Insights.Cancel(insights);
        _insights.Clear([symbol]);
    }
}
