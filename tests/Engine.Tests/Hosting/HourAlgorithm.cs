using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Orders;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>Takes BTCUSDT hours of a few days and calls what a test wants to happen.</summary>
internal class HourAlgorithm : QCAlgorithm
{
    public Action<HourAlgorithm>? AtStart { get; init; }

    public Action<HourAlgorithm, Slice>? AtData { get; init; }

    public Action<HourAlgorithm>? AtEnd { get; init; }

    public Action<OrderEvent>? AtEvent { get; init; }

    public DateTime From { get; init; } = new(2024, 3, 2);

    public DateTime To { get; init; } = new(2024, 3, 3);

    public Symbol Btc { get; private set; } = QuantConnect.Symbol.Empty;

    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(From);
        SetEndDate(To);
        SetAccountCurrency("USDT");
        SetCash(1000m);
        SetBenchmark(_ => 0m);
        Btc = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
        AtStart?.Invoke(this);
    }

    public override void OnData(Slice slice) => AtData?.Invoke(this, slice);

    public override void OnOrderEvent(OrderEvent orderEvent) => AtEvent?.Invoke(orderEvent);

    public override void OnEndOfAlgorithm() => AtEnd?.Invoke(this);
}
