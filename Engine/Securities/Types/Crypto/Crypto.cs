using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities.Forex;

namespace QuantConnect.Securities.Crypto;

/// <summary>A pair of a coin and the currency it is priced in.</summary>
public class Crypto : Security, IBaseCurrencySymbol
{
    /// <summary>Makes a pair with one subscription.</summary>
    public Crypto(
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        Cash baseCurrency,
        SubscriptionDataConfig config,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes)
        : this(config.Symbol, exchangeHours, quoteCurrency, baseCurrency, symbolProperties, currencyConverter, registeredTypes, new ForexCache())
        => AddData(config);

    /// <summary>Makes a pair.</summary>
    public Crypto(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        Cash baseCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache)
        : base(
            symbol,
            quoteCurrency,
            symbolProperties,
            new CryptoExchange(exchangeHours),
            securityCache,
            new SecurityPortfolioModel(),
            new ImmediateFillModel(),
#pragma warning disable CS0618 // LEAN's default until a brokerage model brings its own.
            new GDAXFeeModel(),
#pragma warning restore CS0618
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new CashBuyingPowerModel(),
            new ForexDataFilter(),
            new SecurityPriceVariationModel(),
            currencyConverter,
            registeredTypes,
            Securities.MarginInterestRateModel.Null)
    {
        BaseCurrency = baseCurrency;
        Holdings = new CryptoHolding(this, currencyConverter);
    }

    /// <summary>Entry of the coin.</summary>
    public Cash BaseCurrency { get; protected set; }

    /// <summary>Close of the last trade bar, where there are trades; else the last price.</summary>
    public override decimal Price => Cache.GetData<TradeBar>()?.Close ?? Cache.Price;

    /// <summary>Splits a ticker into coin and currency.</summary>
    public static void DecomposeCurrencyPair(Symbol symbol, SymbolProperties symbolProperties, out string baseCurrency, out string quoteCurrency)
    {
        quoteCurrency = symbolProperties.QuoteCurrency;
        if (!symbol.Value.EndsWith(quoteCurrency, StringComparison.Ordinal)) throw new InvalidOperationException($"symbol doesn't end with {quoteCurrency}");
        baseCurrency = symbol.Value[..^quoteCurrency.Length];
    }

    /// <summary>The symbol of the pair.</summary>
    public static implicit operator Symbol(Crypto security) => security.Symbol;
}
