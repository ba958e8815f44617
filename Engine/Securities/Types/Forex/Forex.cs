using QuantConnect.Data;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Util;

namespace QuantConnect.Securities.Forex;

/// <summary>A pair of currencies.</summary>
public class Forex : Security, IBaseCurrencySymbol
{
    /// <summary>Makes a pair with one subscription.</summary>
    public Forex(
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
    public Forex(
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
            new ForexExchange(exchangeHours),
            securityCache,
            new SecurityPortfolioModel(),
            new ImmediateFillModel(),
            new InteractiveBrokersFeeModel(),
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new SecurityMarginModel(50m),
            new ForexDataFilter(),
            new SecurityPriceVariationModel(),
            currencyConverter,
            registeredTypes,
            Securities.MarginInterestRateModel.Null)
    {
        BaseCurrency = baseCurrency;
        Holdings = new ForexHolding(this, currencyConverter);
    }

    /// <summary>Entry of the currency that is bought and sold.</summary>
    public Cash BaseCurrency { get; protected set; }

    /// <summary>Splits a ticker of six letters into its two currencies.</summary>
    public static void DecomposeCurrencyPair(string currencyPair, out string baseCurrency, out string quoteCurrency)
    {
        if (!CurrencyPairUtil.IsForexDecomposable(currencyPair))
        {
            throw new ArgumentException($"Currency pairs must be exactly 6 characters: {currencyPair}");
        }
        baseCurrency = currencyPair[..3];
        quoteCurrency = currencyPair[3..];
    }

    /// <summary>The symbol of the pair.</summary>
    public static implicit operator Symbol(Forex security) => security.Symbol;
}
