using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Orders;
using YenValve.Engine;

namespace YenValve.Algorithms.Tests.Chaos;

/// <summary>The exchange while nobody is there: what rests fills on the market's own prices.</summary>
internal sealed class Exchange : QCAlgorithm
{
    private DateTime _from;

    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(_from);
        SetEndDate(_from.AddDays(3));
        SetAccountCurrency("USDT");
        SetBrokerageModel(BrokerageName.Binance, AccountType.Cash);
        AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance);
        SetBenchmark(_ => 0m);
    }

    /// <summary>What the account holds, and which orders filled, after so many hours without anybody.</summary>
    public static (InitialAccount Account, IReadOnlyList<OrderEvent> Events) Rest(string folder, MarketDataCache cache, InitialAccount account, DateTime from, DateTime to)
    {
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new Exchange { _from = from.Date },
            DataFolder = folder,
            Cache = cache,
            BeginsUtc = from,
            Account = account,
            KillWhen = point => point.Place == KillPlace.StepBegins && point.UtcTime >= to,
            Detail = ResultDetail.Statistics,
        });
        if (outcome.RuntimeError.Length > 0) throw new InvalidOperationException(outcome.RuntimeError);
        return (outcome.Account, outcome.OrderEvents);
    }
}
