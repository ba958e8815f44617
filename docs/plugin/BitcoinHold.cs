using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Execution;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Orders;
using YenValve.Algorithms.Plugin;

namespace YenValve.Docs.Plugin;

/// <summary>Somebody's algorithm: always long Bitcoin. One line lets the yen funding market take exposure away and give it back.</summary>
public class BitcoinHold : QCAlgorithm
{
    private YenStressGauge _stress = null!;

    /// <summary>The framework as usual, and the line.</summary>
    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(2025, 3, 1);
        SetEndDate(2025, 6, 15);
        SetAccountCurrency("USDT");
        SetCash(100_000);
        SetBrokerageModel(BrokerageName.Binance, AccountType.Cash);
        Settings.MinimumOrderMarginPortfolioPercentage = 0.05m;

        var bitcoin = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
        AddAlpha(new AlwaysUp(bitcoin));
        SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Resolution.Daily));
        SetExecution(new ImmediateExecutionModel());

        _stress = this.AddYenStressRisk(bitcoin);
    }

    /// <summary>Writes down what was traded, and under which multiplier.</summary>
    public override void OnOrderEvent(OrderEvent orderEvent)
    {
        if (orderEvent.Status != OrderStatus.Filled) return;
        var share = Portfolio[orderEvent.Symbol].HoldingsValue / Portfolio.TotalPortfolioValue;
        Log(FormattableString.Invariant($"multiplier {_stress.Multiplier:0.00}: Bitcoin is {share:0.00} of the portfolio"));
    }

    // Of the symbols it is told of some are data only, those of the line included: an alpha says which ones it means.
    private sealed class AlwaysUp(Symbol symbol) : AlphaModel
    {
        public override IEnumerable<Insight> Update(QCAlgorithm algorithm, Slice data)
        {
            if (!data.ContainsKey(symbol) || algorithm.Insights.HasActiveInsights(symbol, algorithm.UtcTime)) yield break;
            yield return Insight.Price(symbol, TimeSpan.FromDays(30), InsightDirection.Up);
        }
    }
}
