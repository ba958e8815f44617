using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data;

namespace YenValve.Algorithms;

/// <summary>Holds Bitcoin on Binance; the policy that opens and closes the valve is wired in here.</summary>
public class YenValveAlgorithm : QCAlgorithm
{
    private Symbol? _btc;

    /// <inheritdoc/>
    public override void Initialize()
    {
        SetTimeZone(TimeZones.Utc);
        SetStartDate(2020, 1, 2);
        SetEndDate(2026, 3, 1);
        SetAccountCurrency("USDT");
        SetCash(100_000);
        SetBrokerageModel(BrokerageName.Binance, AccountType.Cash);
        _btc = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
        SetBenchmark(_btc);
    }

    /// <inheritdoc/>
    public override void OnData(Slice slice)
    {
        if (!Portfolio.Invested && slice.Bars.ContainsKey(_btc)) SetHoldings(_btc, 1m);
    }
}
