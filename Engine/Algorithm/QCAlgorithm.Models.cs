using QuantConnect.Benchmarks;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private IBrokerageModel _brokerageModel = null!;
    private bool _hasOwnSecurityInitializer;

    /// <inheritdoc/>
    public IBrokerageModel BrokerageModel
    {
        get => _brokerageModel;
        private set
        {
            _brokerageModel = value;
            BrokerageName = NameOf(value);
        }
    }

    /// <inheritdoc/>
    public BrokerageName BrokerageName { get; private set; }

    /// <inheritdoc/>
    public IBrokerageMessageHandler? BrokerageMessageHandler { get; set; }

    /// <inheritdoc/>
    public IRiskFreeInterestRateModel RiskFreeInterestRateModel { get; private set; }

    /// <inheritdoc/>
    public ISecurityInitializer SecurityInitializer { get; private set; }

    /// <inheritdoc/>
    public ITradeBuilder TradeBuilder { get; private set; } = null!;

    /// <inheritdoc/>
    public IBenchmark Benchmark { get; private set; } = null!;

    /// <summary>Takes fees, fills, margins and order rules from one of the known brokerages.</summary>
    public void SetBrokerageModel(BrokerageName brokerage, AccountType accountType = AccountType.Margin) =>
        SetBrokerageModel(Brokerages.BrokerageModel.Create(Transactions, brokerage, accountType));

    /// <inheritdoc/>
    public void SetBrokerageModel(IBrokerageModel model)
    {
        BrokerageModel = model;
        if (_hasOwnSecurityInitializer) return;

        var fromModel = new BrokerageModelSecurityInitializer(model, SecuritySeeder.Null);
        if (SecurityInitializer is CompositeSecurityInitializer several)
        {
            Debug("Warning: SetBrokerageModel(): a custom security initializer has been added. Please call SetBrokerageModel() before calling AddSecurityInitializer().");
            SecurityInitializer = WithModelFirst(several, fromModel);
        }
        else
        {
            SecurityInitializer = fromModel;
        }

        foreach (var security in Securities.Values)
        {
            // The leverage asked for in Add* outlives the model's own.
            var leverage = security.Leverage;
            SecurityInitializer.Initialize(security);
            security.SetLeverage(leverage);
        }
    }

    /// <inheritdoc/>
    public void SetBrokerageMessageHandler(IBrokerageMessageHandler handler) =>
        BrokerageMessageHandler = handler ?? throw new ArgumentNullException(nameof(handler));

    /// <summary>Sets the interest rate that statistics and margin interest use.</summary>
    public void SetRiskFreeInterestRateModel(IRiskFreeInterestRateModel model) =>
        RiskFreeInterestRateModel = model ?? throw new ArgumentNullException(nameof(model));

    /// <summary>Replaces the initializer of new securities; a later brokerage model no longer does.</summary>
    public void SetSecurityInitializer(ISecurityInitializer securityInitializer)
    {
        if (_locked)
        {
            throw new Exception("SetSecurityInitializer() cannot be called after algorithm initialization. " +
                "When you use the SetSecurityInitializer() method it will apply to all universes and manually added securities.");
        }

        if (_hasOwnSecurityInitializer)
        {
            Debug("Warning: SetSecurityInitializer() has already been called, existing security initializers in all universes will be overwritten.");
        }

        _hasOwnSecurityInitializer = true;
        SecurityInitializer = securityInitializer;
    }

    /// <summary>Replaces the initializer of new securities; the second argument is always false.</summary>
    [Obsolete("This method is deprecated. Please use this overload: SetSecurityInitializer(Action<Security> securityInitializer)")]
    public void SetSecurityInitializer(Action<Security, bool> securityInitializer) =>
        SetSecurityInitializer(new FuncSecurityInitializer(security => securityInitializer(security, false)));

    /// <summary>Replaces the initializer of new securities.</summary>
    public void SetSecurityInitializer(Action<Security> securityInitializer) =>
        SetSecurityInitializer(new FuncSecurityInitializer(securityInitializer));

    /// <summary>Adds an initializer of new securities after those already there.</summary>
    public void AddSecurityInitializer(ISecurityInitializer securityInitializer)
    {
        if (_locked)
        {
            throw new InvalidOperationException("AddSecurityInitializer() cannot be called after algorithm initialization. " +
                "When you use the AddSecurityInitializer() method it will apply to all universes and manually added securities.");
        }

        if (SecurityInitializer is CompositeSecurityInitializer several) several.AddSecurityInitializer(securityInitializer);
        else SecurityInitializer = new CompositeSecurityInitializer(SecurityInitializer, securityInitializer);
    }

    /// <summary>Adds an initializer of new securities after those already there.</summary>
    public void AddSecurityInitializer(Action<Security> securityInitializer) =>
        AddSecurityInitializer(new FuncSecurityInitializer(securityInitializer));

    /// <summary>Sets what pairs fills to closed trades.</summary>
    public void SetTradeBuilder(ITradeBuilder tradeBuilder)
    {
        TradeBuilder = tradeBuilder;
        TradeBuilder.SetLiveMode(LiveMode);
        TradeBuilder.SetSecurityManager(Securities);
    }

    /// <summary>Compares the results with a security, by type and ticker.</summary>
    [Obsolete("Symbol implicit operator to string is provided for algorithm use only.")]
    public void SetBenchmark(SecurityType securityType, string symbol)
    {
        RequireNoBenchmarkYet();
        SetBenchmark(QuantConnect.Symbol.Create(symbol, securityType, MarketOf(null, symbol, securityType, Market.USA)));
    }

    /// <summary>Compares the results with a security, by ticker; an unknown ticker counts as a US equity.</summary>
    public void SetBenchmark(string ticker)
    {
        if (!SymbolCache.TryGetSymbol(ticker, out var symbol))
        {
            symbol = Securities.Keys.FirstOrDefault(known => known.Value == ticker);
            if (symbol == null)
            {
                Debug($"Warning: SetBenchmark({ticker}): no existing symbol found, benchmark security will be added with {SecurityType.Equity} type.");
                symbol = QuantConnect.Symbol.Create(ticker, SecurityType.Equity, Market.USA);
            }
        }

        SetBenchmark(symbol);
    }

    /// <summary>Compares the results with a security.</summary>
    public void SetBenchmark(Symbol symbol)
    {
        RequireNoBenchmarkYet();
        Benchmark = SecurityBenchmark.CreateInstance(Securities, symbol);
    }

    /// <summary>Compares the results with a function of time.</summary>
    public void SetBenchmark(Func<DateTime, decimal> benchmark)
    {
        RequireNoBenchmarkYet();
        Benchmark = new FuncBenchmark(benchmark);
    }

    /// <inheritdoc/>
    public void SetAccountCurrency(string accountCurrency, decimal? startingCash = null)
    {
        RequireUnlocked(nameof(SetAccountCurrency), "Cannot change AccountCurrency after algorithm initialized.");
        var change = $"Changing account currency from {AccountCurrency} to {accountCurrency}";
        Debug(startingCash == null ? $"{change}..." : $"{change}, with a starting cash of {startingCash}...");
        Portfolio.SetAccountCurrency(accountCurrency, startingCash);
    }

    /// <summary>Starting cash, in the account currency.</summary>
    public void SetCash(double startingCash) => SetCash((decimal)startingCash);

    /// <summary>Starting cash, in the account currency.</summary>
    public void SetCash(int startingCash) => SetCash((decimal)startingCash);

    /// <inheritdoc/>
    public void SetCash(decimal startingCash)
    {
        RequireUnlocked(nameof(SetCash), "Cannot change cash available after algorithm initialized.");
        Portfolio.SetCash(startingCash);
    }

    /// <inheritdoc/>
    public void SetCash(string symbol, decimal startingCash, decimal conversionRate = 0)
    {
        RequireUnlocked(nameof(SetCash), "Cannot change cash available after algorithm initialized.");
        Portfolio.SetCash(symbol, startingCash, conversionRate);
    }

    private void RequireNoBenchmarkYet() => RequireUnlocked(nameof(SetBenchmark), "Cannot change Benchmark after algorithm initialized.");

    private static BrokerageName NameOf(IBrokerageModel model)
    {
        try
        {
            return Brokerages.BrokerageModel.GetBrokerageName(model);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A model of the user's own has no name.
            return BrokerageName.Default;
        }
    }

    private static CompositeSecurityInitializer WithModelFirst(CompositeSecurityInitializer several, BrokerageModelSecurityInitializer fromModel)
    {
        var parts = several.Initializers.ToList();
        var earlier = parts.FindIndex(part => part is BrokerageModelSecurityInitializer);
        if (earlier >= 0) parts[earlier] = fromModel;
        else parts.Insert(0, fromModel);
        return new CompositeSecurityInitializer([.. parts]);
    }
}
