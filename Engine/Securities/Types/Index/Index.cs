using QuantConnect.Data;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.Index;

/// <summary>An index: it has prices, but is not traded unless the algorithm says so.</summary>
public class Index : Security
{
    private bool _isTradable;

    /// <summary>Makes an index with one subscription.</summary>
    public Index(
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SubscriptionDataConfig config,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes)
        : this(config.Symbol, exchangeHours, quoteCurrency, symbolProperties, currencyConverter, registeredTypes, new IndexCache())
        => AddData(config);

    /// <summary>Makes an index.</summary>
    public Index(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache)
        : base(
            symbol,
            quoteCurrency,
            symbolProperties,
            new IndexExchange(exchangeHours),
            securityCache,
            new SecurityPortfolioModel(),
            new ImmediateFillModel(),
            new ConstantFeeModel(0),
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new SecurityMarginModel(50m),
            new IndexDataFilter(),
            new SecurityPriceVariationModel(),
            currencyConverter,
            registeredTypes,
            Securities.MarginInterestRateModel.Null)
    {
        IsTradable = false;
        Holdings = new IndexHolding(this, currencyConverter);
    }

    /// <inheritdoc/>
    public override bool IsTradable
    {
        get => _isTradable;
        set
        {
            if (value) ManualSetIsTradable = true;
            _isTradable = value;
        }
    }

    internal bool ManualSetIsTradable { get; private set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        ManualSetIsTradable = false;
    }

    /// <summary>The symbol of the index.</summary>
    public static implicit operator Symbol(Index security) => security.Symbol;
}
