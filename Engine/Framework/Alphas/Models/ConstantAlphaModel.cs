using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>The same insight for every security, again each time its period has passed.</summary>
public class ConstantAlphaModel : AlphaModel
{
    private readonly InsightType _type;
    private readonly InsightDirection _direction;
    private readonly TimeSpan _period;
    private readonly double? _magnitude;
    private readonly double? _confidence;
    private readonly double? _weight;
    private readonly HashSet<Security> _securities = [];
    private readonly Dictionary<Symbol, DateTime> _emitted = [];

    /// <summary>Makes a model of the insight to repeat.</summary>
    public ConstantAlphaModel(
        InsightType type, InsightDirection direction, TimeSpan period, double? magnitude = null, double? confidence = null, double? weight = null)
    {
        _type = type;
        _direction = direction;
        _period = period;
        _magnitude = magnitude;
        _confidence = confidence;
        _weight = weight;
        var optional = string.Concat(new[] { magnitude, confidence }.Select(value => value is null ? "" : FormattableString.Invariant($",{value}")));
        Name = $"{nameof(ConstantAlphaModel)}({type},{direction},{period}{optional})";
    }

    /// <inheritdoc/>
    public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
    {
        foreach (var security in _securities)
        {
            if (security.Price == 0 || !ShouldEmitInsight(algorithm.UtcTime, security.Symbol)) continue;
            yield return new Insight(security.Symbol, _period, _type, _direction, _magnitude, _confidence, weight: _weight);
        }
    }

    /// <inheritdoc/>
    public override void OnSecuritiesChanged(QCAlgorithm algorithm, SecurityChanges changes)
    {
        NotifiedSecurityChanges.UpdateCollection(_securities, changes);
        foreach (var removed in changes.RemovedSecurities) _emitted.Remove(removed.Symbol);
    }

    /// <summary>Whether the symbol's last insight has passed; true counts as emitted now.</summary>
    protected virtual bool ShouldEmitInsight(DateTime utcTime, Symbol symbol)
    {
        if (symbol.IsCanonical()) return false;
        if (_emitted.TryGetValue(symbol, out var last) && utcTime - last < _period) return false;
        _emitted[symbol] = utcTime;
        return true;
    }
}
