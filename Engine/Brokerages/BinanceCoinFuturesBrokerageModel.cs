using QuantConnect.Benchmarks;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>Binance futures that are margined in coins.</summary>
public class BinanceCoinFuturesBrokerageModel : BinanceFuturesBrokerageModel
{
    /// <summary>A model for a margin account.</summary>
    public BinanceCoinFuturesBrokerageModel(AccountType accountType)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.CryptoFuture, MarketName));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new BinanceCoinFuturesFeeModel();

    /// <inheritdoc/>
    protected override IBuyingPowerModel CreateCryptoFutureMarginModel(Security security) => new CryptoFutureMarginModel(GetLeverage(security));
}
