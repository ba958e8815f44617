using QuantConnect.Data.Consolidators;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm.Framework.Alphas;

/// <summary>The price of one security in another's, and the band around its mean.</summary>
internal sealed class PriceRatio : IDisposable
{
    private const int MeanPeriod = 500;
    private readonly QCAlgorithm _algorithm;
    private readonly Symbol _first;
    private readonly Symbol _second;
    private readonly TimeSpan _period;
    private readonly IDataConsolidator _firstConsolidator;
    private readonly IDataConsolidator _secondConsolidator;
    private readonly IndicatorBase _ratio;
    private readonly IndicatorBase _mean;
    private readonly IndicatorBase _upper;
    private readonly IndicatorBase _lower;
    private InsightDirection _side = InsightDirection.Flat;

    public PriceRatio(QCAlgorithm algorithm, Symbol first, Symbol second, TimeSpan period, decimal threshold)
    {
        _algorithm = algorithm;
        _first = first;
        _second = second;
        _period = period;
        var (firstPrice, firstConsolidator) = Price(first);
        var (secondPrice, secondConsolidator) = Price(second);
        _firstConsolidator = firstConsolidator;
        _secondConsolidator = secondConsolidator;
        var ratio = firstPrice.Over(secondPrice);
        var mean = new ExponentialMovingAverage(MeanPeriod).Of(ratio);
        _ratio = ratio;
        _mean = mean;
        _upper = mean.Times(new ConstantIndicator<IndicatorDataPoint>("ct", 1 + (threshold / 100m)), "UpperThreshold");
        _lower = mean.Times(new ConstantIndicator<IndicatorDataPoint>("ct", 1 - (threshold / 100m)), "LowerThreshold");
    }

    /// <summary>A pair of insights when the ratio has left the band on the other side than last time.</summary>
    public IEnumerable<Insight> Insights()
    {
        if (!_mean.IsReady) return [];
        var ratio = _ratio.Current.Value;
        if (_side != InsightDirection.Up && ratio > _upper.Current.Value) return Pair(InsightDirection.Up, InsightDirection.Down, InsightDirection.Up);
        if (_side != InsightDirection.Down && ratio < _lower.Current.Value) return Pair(InsightDirection.Down, InsightDirection.Up, InsightDirection.Down);
        return [];
    }

    public void Dispose()
    {
        _algorithm.SubscriptionManager.RemoveConsolidator(_first, _firstConsolidator);
        _algorithm.SubscriptionManager.RemoveConsolidator(_second, _secondConsolidator);
    }

    private IEnumerable<Insight> Pair(InsightDirection side, InsightDirection first, InsightDirection second)
    {
        _side = side;
        return Insight.Group(Insight.Price(_first, _period, first), Insight.Price(_second, _period, second));
    }

    private (Identity Price, IDataConsolidator Consolidator) Price(Symbol symbol)
    {
        var resolution = _algorithm.SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol).Min(config => config.Resolution);
        var price = new Identity(_algorithm.CreateIndicatorName(symbol, "close", resolution));
        var consolidator = _algorithm.ResolveConsolidator(symbol, resolution);
        _algorithm.RegisterIndicator(symbol, price, consolidator);
        return (price, consolidator);
    }
}
