using System.Dynamic;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.Shortable;
using QuantConnect.Interfaces;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities.Interfaces;

namespace QuantConnect.Securities;

/// <summary>An instrument of the algorithm: its last prices, its position, and the models that trade it.</summary>
public partial class Security : DynamicObject, ISecurityPrice
{
    private LocalTimeKeeper? _clock;
    private SecurityExchange _exchange = null!;

    /// <summary>Makes a security with one subscription and the default models.</summary>
    public Security(
        SecurityExchangeHours exchangeHours,
        SubscriptionDataConfig config,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider,
        SecurityCache cache)
        : this(config.Symbol, exchangeHours, quoteCurrency, symbolProperties, currencyConverter, registeredTypesProvider, cache)
        => Subscribe(config);

    /// <summary>Makes a security with the default models.</summary>
    public Security(
        Symbol symbol,
        SecurityExchangeHours exchangeHours,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider,
        SecurityCache cache)
        : this(
            symbol,
            quoteCurrency,
            symbolProperties,
            new SecurityExchange(exchangeHours),
            cache,
            new SecurityPortfolioModel(),
            new ImmediateFillModel(),
            new InteractiveBrokersFeeModel(),
            NullSlippageModel.Instance,
            new ImmediateSettlementModel(),
            Securities.VolatilityModel.Null,
            new SecurityMarginModel(),
            new SecurityDataFilter(),
            new SecurityPriceVariationModel(),
            currencyConverter,
            registeredTypesProvider,
            Securities.MarginInterestRateModel.Null)
    {
    }

    /// <summary>Makes a security with the given models.</summary>
    protected Security(
        Symbol symbol,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        SecurityExchange exchange,
        SecurityCache cache,
        ISecurityPortfolioModel portfolioModel,
        IFillModel fillModel,
        IFeeModel feeModel,
        ISlippageModel slippageModel,
        ISettlementModel settlementModel,
        IVolatilityModel volatilityModel,
        IBuyingPowerModel buyingPowerModel,
        ISecurityDataFilter dataFilter,
        IPriceVariationModel priceVariationModel,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider,
        IMarginInterestRateModel marginInterestRateModel)
    {
        if (symbolProperties == null)
        {
            throw new ArgumentNullException(nameof(symbolProperties), "Security requires a valid SymbolProperties instance.");
        }
        if (symbolProperties.QuoteCurrency != quoteCurrency.Symbol)
        {
            throw new ArgumentException("symbolProperties.QuoteCurrency must match the quoteCurrency.Symbol");
        }

        Symbol = symbol;
        QuoteCurrency = quoteCurrency;
        SymbolProperties = symbolProperties;
        Cache = cache;
        Exchange = exchange;
        DataFilter = dataFilter;
        PriceVariationModel = priceVariationModel;
        PortfolioModel = portfolioModel;
        BuyingPowerModel = buyingPowerModel;
        FillModel = fillModel;
        FeeModel = feeModel;
        SlippageModel = slippageModel;
        SettlementModel = settlementModel;
        VolatilityModel = volatilityModel;
        MarginInterestRateModel = marginInterestRateModel;
        ShortableProvider = NullShortableProvider.Instance;
        Holdings = new SecurityHolding(this, currencyConverter);
        Data = new DynamicSecurityData(registeredTypesProvider, cache);
        if (symbol.SecurityType != SecurityType.Index) IsTradable = true;
        ReadSubscriptions();
    }

    /// <summary>Makes a security with one subscription and the given models.</summary>
    protected Security(
        SubscriptionDataConfig config,
        Cash quoteCurrency,
        SymbolProperties symbolProperties,
        SecurityExchange exchange,
        SecurityCache cache,
        ISecurityPortfolioModel portfolioModel,
        IFillModel fillModel,
        IFeeModel feeModel,
        ISlippageModel slippageModel,
        ISettlementModel settlementModel,
        IVolatilityModel volatilityModel,
        IBuyingPowerModel buyingPowerModel,
        ISecurityDataFilter dataFilter,
        IPriceVariationModel priceVariationModel,
        ICurrencyConverter currencyConverter,
        IRegisteredSecurityDataTypesProvider registeredTypesProvider,
        IMarginInterestRateModel marginInterestRateModel)
        : this(
            config.Symbol, quoteCurrency, symbolProperties, exchange, cache, portfolioModel, fillModel, feeModel, slippageModel,
            settlementModel, volatilityModel, buyingPowerModel, dataFilter, priceVariationModel, currencyConverter,
            registeredTypesProvider, marginInterestRateModel)
        => Subscribe(config);

    /// <summary>Symbol of the security.</summary>
    public Symbol Symbol { get; }

    /// <summary>Type of the security.</summary>
    public SecurityType Type => Symbol.ID.SecurityType;

    /// <summary>Cash book entry of the currency in which it is priced.</summary>
    public Cash QuoteCurrency { get; }

    /// <summary>Lot, price step and contract size.</summary>
    public SymbolProperties SymbolProperties { get; protected set; }

    /// <summary>Last data and prices.</summary>
    public SecurityCache Cache { get; set; }

    /// <summary>The position.</summary>
    public SecurityHolding Holdings { get; set; }

    /// <summary>The trading days of the security.</summary>
    public virtual Session Session => Cache.Session;

    /// <summary>Last data by type, as members of a dynamic object.</summary>
    public dynamic Data { get; }

    /// <summary>Exchange it trades on.</summary>
    public SecurityExchange Exchange
    {
        get => _exchange;
        set
        {
            _exchange = value;
            if (_clock != null) _exchange.SetLocalDateTimeFrontierProvider(_clock);
        }
    }

    /// <summary>Whether any data has arrived.</summary>
    public bool HasData => GetLastData() != null;

    /// <summary>Whether the algorithm may trade it; false for securities that only have internal subscriptions.</summary>
    public virtual bool IsTradable { get; set; }

    /// <summary>Whether it has been delisted.</summary>
    public bool IsDelisted { get; set; }

    /// <summary>Whether a position is held.</summary>
    public virtual bool HoldStock => Holdings.HoldStock;

    /// <summary>Whether a position is held.</summary>
    public virtual bool Invested => HoldStock;

    /// <summary>Leverage in force.</summary>
    public virtual decimal Leverage => Holdings.Leverage;

    /// <summary>Present time in the exchange's zone.</summary>
    public virtual DateTime LocalTime
        => _clock?.LocalTime
           ?? throw new InvalidOperationException("Security.SetLocalTimeKeeper(LocalTimeKeeper) must be called in order to use the LocalTime property.");

    internal bool IsInitialized { get; set; }

    /// <summary>Connects the security to the clock of the run.</summary>
    public virtual void SetLocalTimeKeeper(LocalTimeKeeper localTimeKeeper)
    {
        _clock = localTimeKeeper;
        Cache.SetLocalTimeKeeper(localTimeKeeper);
        Exchange.SetLocalDateTimeFrontierProvider(localTimeKeeper);
    }

    /// <summary>Makes the security as new for a later return: no subscriptions, not tradable, to be initialized again.</summary>
    public virtual void Reset()
    {
        IsInitialized = false;
        IsTradable = false;
        _subscriptions.Clear();
        ReadSubscriptions();
    }

    /// <inheritdoc/>
    public override string ToString() => Symbol.ToString();

    /// <summary>The symbol of the security.</summary>
    public static implicit operator Symbol(Security security) => security.Symbol;

    internal void ApplySplit(Split split)
    {
        Cache.ApplySplit(split);
        UpdateMarketPrice(Cache.GetData()!);
    }
}
