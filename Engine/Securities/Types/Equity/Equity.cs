using QuantConnect.Data;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;

namespace QuantConnect.Securities.Equity;

/// <summary>A share.</summary>
public class Equity : Security
{
    /// <summary>Local time of day at which the cash of sales settles.</summary>
    public static readonly TimeSpan DefaultSettlementTime = new(6, 0, 0);

    /// <summary>Makes a share.</summary>
    public Equity(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        SecurityCache securityCache,
        Exchange? primaryExchange = null)
        : base(
            symbol,
            quoteCurrency,
            symbolProperties,
            new EquityExchange(exchangeHours),
            securityCache,
            new SecurityPortfolioModel(),
            new EquityFillModel(),
            new InteractiveBrokersFeeModel(),
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new SecurityMarginModel(2m),
            new EquityDataFilter(),
            new AdjustedPriceVariationModel(),
            currencyConverter,
            registeredTypes,
            Securities.MarginInterestRateModel.Null)
    {
        Holdings = new EquityHolding(this, currencyConverter);
        PrimaryExchange = primaryExchange ?? QuantConnect.Exchange.UNKNOWN;
    }

    /// <summary>Makes a share with one subscription.</summary>
    public Equity(
        SecurityExchangeHours exchangeHours,
        SubscriptionDataConfig config,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypes,
        Exchange? primaryExchange = null)
        : this(config.Symbol, exchangeHours, quoteCurrency, symbolProperties, currencyConverter, registeredTypes, new EquityCache(), primaryExchange)
        => AddData(config);

    /// <summary>Trading days until the cash of sales settles.</summary>
    public static int DefaultSettlementDays
    {
        get => YenValve.Engine.RunContext.Current.Service(_ => new Settlement()).Days;
        set => YenValve.Engine.RunContext.Current.Service(_ => new Settlement()).Days = value;
    }

    /// <summary>Exchange on which the share is listed.</summary>
    public Exchange PrimaryExchange { get; }

    /// <summary>Whether it can be sold short, as far as is known.</summary>
    public bool Shortable => TotalShortableQuantity is not <= 0;

    /// <summary>Shares that can be borrowed; null when not known.</summary>
    public long? TotalShortableQuantity => ShortableProvider.ShortableQuantity(Symbol, LocalTime);

    /// <inheritdoc/>
    [Obsolete("This method is obsolete. Use the 'SubscriptionDataConfig' exposed by 'SubscriptionManager' and the 'SetDataNormalizationMode()' extension method")]
    public override void SetDataNormalizationMode(DataNormalizationMode mode)
    {
        base.SetDataNormalizationMode(mode);
        PriceVariationModel = mode == DataNormalizationMode.Adjusted ? new AdjustedPriceVariationModel() : new EquityPriceVariationModel();
    }

    /// <summary>The symbol of the share.</summary>
    public static implicit operator Symbol(Equity security) => security.Symbol;

    private sealed class Settlement
    {
        public int Days { get; set; } = 1;
    }
}
