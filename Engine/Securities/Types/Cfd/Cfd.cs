using QuantConnect.Data;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.Cfd;

/// <summary>A contract for difference.</summary>
public class Cfd : Security
{
    private readonly ContractSymbolProperties _contract;

    /// <summary>Makes a contract with one subscription.</summary>
    public Cfd(
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SubscriptionDataConfig config,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes)
        : this(exchangeHours, quoteCurrency, config, new ContractSymbolProperties(symbolProperties), currencyConverter, registeredTypes)
    {
    }

    /// <summary>Makes a contract with one subscription.</summary>
    public Cfd(
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SubscriptionDataConfig config,
        ContractSymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes)
        : this(config.Symbol, exchangeHours, quoteCurrency, symbolProperties, currencyConverter, registeredTypes, new CfdCache())
        => AddData(config);

    /// <summary>Makes a contract.</summary>
    public Cfd(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache)
        : this(symbol, exchangeHours, quoteCurrency, new ContractSymbolProperties(symbolProperties), currencyConverter, registeredTypes, securityCache)
    {
    }

    /// <summary>Makes a contract.</summary>
    public Cfd(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        ContractSymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache)
        : base(
            symbol,
            quoteCurrency,
            symbolProperties,
            new CfdExchange(exchangeHours),
            securityCache,
            new SecurityPortfolioModel(),
            new ImmediateFillModel(),
            new ConstantFeeModel(0),
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new SecurityMarginModel(50m),
            new CfdDataFilter(),
            new SecurityPriceVariationModel(),
            currencyConverter,
            registeredTypes,
            Securities.MarginInterestRateModel.Null)
    {
        _contract = symbolProperties;
        Holdings = new CfdHolding(this, currencyConverter);
    }

    /// <summary>Units of the underlying in one contract.</summary>
    public decimal ContractMultiplier
    {
        get => _contract.ContractMultiplier;
        set => _contract.SetContractMultiplier(value);
    }

    /// <summary>Smallest step of the price, in quote currency.</summary>
    public decimal MinimumPriceVariation => SymbolProperties.MinimumPriceVariation;

    /// <summary>Splits a ticker into what is traded and the currency it is priced in.</summary>
    public static void DecomposeCurrencyPair(Symbol symbol, SymbolProperties symbolProperties, out string baseCurrency, out string quoteCurrency)
    {
        quoteCurrency = symbolProperties.QuoteCurrency;
        if (!symbol.Value.EndsWith(quoteCurrency, StringComparison.Ordinal)) throw new InvalidOperationException($"Symbol doesn't end with {quoteCurrency}");
        baseCurrency = symbol.Value[..^quoteCurrency.Length];
    }

    /// <summary>The symbol of the contract.</summary>
    public static implicit operator Symbol(Cfd security) => security.Symbol;
}
