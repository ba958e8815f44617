using QuantConnect.Benchmarks;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>Binance futures that are margined in stable coins.</summary>
public class BinanceFuturesBrokerageModel : BinanceBrokerageModel
{
    /// <summary>A model for a margin account.</summary>
    public BinanceFuturesBrokerageModel(AccountType accountType)
        : base(accountType)
    {
        if (accountType == AccountType.Cash)
        {
            throw new InvalidOperationException($"{SecurityType.CryptoFuture} can only be traded using a {AccountType.Margin} account type");
        }
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, MarketName));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new BinanceFuturesFeeModel();

    /// <inheritdoc/>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security)
    {
        var perpetual = security.Symbol.SecurityType == SecurityType.CryptoFuture && security.Symbol.ID.Date == SecurityIdentifier.DefaultDate;
        return perpetual ? new BinanceFutureMarginInterestRateModel() : base.GetMarginInterestRateModel(security);
    }

    /// <inheritdoc/>
    public override IBuyingPowerModel GetBuyingPowerModel(Security security) => security?.Type == SecurityType.CryptoFuture
        ? CreateCryptoFutureMarginModel(security)
        : base.GetBuyingPowerModel(security!);

    /// <summary>Margin model of a crypto future.</summary>
    protected virtual IBuyingPowerModel CreateCryptoFutureMarginModel(Security security) => new BinanceCryptoFutureMarginModel(GetLeverage(security));
}
