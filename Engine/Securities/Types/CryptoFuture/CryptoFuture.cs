using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>A perpetual or dated future on a coin, margined in a stable coin or in the coin itself.</summary>
public class CryptoFuture : Security, IBaseCurrencySymbol
{
    /// <summary>Makes a future.</summary>
    public CryptoFuture(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        Cash baseCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache cache)
        : base(
            symbol,
            quoteCurrency,
            symbolProperties,
            new CryptoFutureExchange(exchangeHours),
            cache,
            new SecurityPortfolioModel(),
            new ImmediateFillModel(),
            IsMarginedInCoin(quoteCurrency.Symbol) ? new BinanceCoinFuturesFeeModel() : new BinanceFuturesFeeModel(),
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new CryptoFutureMarginModel(),
            new SecurityDataFilter(),
            new SecurityPriceVariationModel(),
            currencyConverter,
            registeredTypes,
            IsPerpetual(symbol) ? new BinanceFutureMarginInterestRateModel() : Securities.MarginInterestRateModel.Null)
    {
        BaseCurrency = baseCurrency;
        Holdings = new CryptoFutureHolding(this, currencyConverter);
    }

    /// <summary>Entry of the coin.</summary>
    public Cash BaseCurrency { get; protected set; }

    /// <summary>Whether margin and profit are in the coin itself.</summary>
    public bool IsCryptoCoinFuture() => IsMarginedInCoin(QuoteCurrency.Symbol);

    /// <summary>The symbol of the future.</summary>
    public static implicit operator Symbol(CryptoFuture security) => security.Symbol;

    private static bool IsMarginedInCoin(string quoteCurrency) => quoteCurrency is not ("USDT" or "BUSD" or "USDC");

    private static bool IsPerpetual(Symbol symbol) => symbol.ID.Date == SecurityIdentifier.DefaultDate;
}
