using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>Trades pairs whose price ratio has left a band around its mean.</summary>
public class BasePairsTradingAlphaModel : AlphaModel
{
    private readonly decimal _threshold;
    private readonly TimeSpan _period;
    private readonly Dictionary<(Symbol, Symbol), PriceRatio> _pairs = [];

    /// <summary>Makes a model with insights over so many bars and a band in percent of the mean.</summary>
    public BasePairsTradingAlphaModel(int lookback = 1, Resolution resolution = Resolution.Daily, decimal threshold = 1m)
    {
        _threshold = threshold;
        _period = resolution.ToTimeSpan().Multiply(lookback);
        Name = FormattableString.Invariant($"{nameof(BasePairsTradingAlphaModel)}({lookback},{resolution},{threshold.Normalize()})");
    }

    /// <summary>The securities to pair.</summary>
    public HashSet<Security> Securities { get; } = [];

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data) => [.. _pairs.Values.SelectMany(pair => pair.Insights())];

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        NotifiedSecurityChanges.UpdateCollection(Securities, changes);
        AddPairs(algorithm);
        foreach (var symbol in changes.RemovedSecurities.Select(security => security.Symbol))
        {
            foreach (var key in _pairs.Keys.Where(key => key.Item1 == symbol || key.Item2 == symbol).ToList())
            {
                _pairs.Remove(key, out var gone);
                gone!.Dispose();
            }
        }
    }

    /// <summary>Whether the two are to be traded as a pair.</summary>
    public virtual bool HasPassedTest(QCAlgorithm algorithm, Symbol asset1, Symbol asset2) => true;

    private void AddPairs(QCAlgorithm algorithm)
    {
        var assets = Securities.Select(security => security.Symbol).ToArray();
        for (var first = 0; first < assets.Length; first++)
        {
            for (var second = first + 1; second < assets.Length; second++)
            {
                var pair = (assets[first], assets[second]);
                if (_pairs.ContainsKey(pair) || _pairs.ContainsKey((assets[second], assets[first]))) continue;
                if (HasPassedTest(algorithm, pair.Item1, pair.Item2)) _pairs.Add(pair, new PriceRatio(algorithm, pair.Item1, pair.Item2, _period, _threshold));
            }
        }
    }
}
