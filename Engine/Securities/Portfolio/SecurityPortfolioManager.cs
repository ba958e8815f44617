using QuantConnect.Interfaces;
using QuantConnect.Logging;
using QuantConnect.Orders;
using QuantConnect.Securities.Positions;

namespace QuantConnect.Securities;

/// <summary>The account: holdings by symbol, cash, and what they are worth together, in account currency.</summary>
public partial class SecurityPortfolioManager : ExtendedDictionary<Symbol, SecurityHolding>, IDictionary<Symbol, SecurityHolding>, ISecurityProvider
{
    private readonly IAlgorithmSettings _settings;
    private Cash _accountCash;
    private bool _cashWasSet;
    private bool _cashCurrencyWasNamed;
    private bool _accountCurrencyWasSet;
    private decimal _totalValue;
    private bool _totalValueIsCurrent;

    /// <summary>Makes an account of 100,000 US dollars.</summary>
    public SecurityPortfolioManager(
        SecurityManager securityManager,
        SecurityTransactionManager transactions,
        IAlgorithmSettings algorithmSettings,
        IOrderProperties? defaultOrderProperties = null)
    {
        Securities = securityManager;
        Transactions = transactions;
        _settings = algorithmSettings;
        MarginCallModel = new DefaultMarginCallModel(this, defaultOrderProperties);
        CashBook = new CashBook();
        UnsettledCashBook = new CashBook();
        _accountCash = CashBook[CashBook.AccountCurrency];
        _accountCash.SetAmount(100000);
        CashBook.Updated += OnCashBookUpdated;
        UnsettledCashBook.Updated += (_, _) => InvalidateTotalPortfolioValue();
    }

    /// <summary>Securities of the algorithm.</summary>
    public SecurityManager Securities { get; init; }

    /// <summary>Orders of the algorithm.</summary>
    public SecurityTransactionManager Transactions { get; init; }

    /// <summary>Cash that may be used.</summary>
    public CashBook CashBook { get; }

    /// <summary>Cash that has yet to settle.</summary>
    public CashBook UnsettledCashBook { get; }

    /// <summary>Decides which positions take their margin together.</summary>
    public SecurityPositionGroupModel Positions { get; set; } = new();

    /// <summary>Decides on margin calls.</summary>
    public IMarginCallModel MarginCallModel { get; set; }

    /// <summary>Value of the settled cash.</summary>
    public decimal Cash => CashBook.TotalValueInAccountCurrency;

    /// <summary>Value of the unsettled cash.</summary>
    public decimal UnsettledCash => UnsettledCashBook.TotalValueInAccountCurrency;

    /// <summary>Cost of all positions without signs, divided by their leverage.</summary>
    public decimal TotalUnleveredAbsoluteHoldingsCost => Sum(holding => holding.UnleveredAbsoluteHoldingsCost);

    /// <summary>Cost of all positions without signs.</summary>
    public decimal TotalAbsoluteHoldingsCost => Sum(holding => holding.AbsoluteHoldingsCost);

    /// <summary>Value of all positions without signs.</summary>
    public decimal TotalHoldingsValue => Sum(holding => holding.AbsoluteHoldingsValue);

    /// <summary>Whether any position is held.</summary>
    public bool HoldStock
    {
        get
        {
            foreach (var security in Securities.Active)
            {
                if (security.HoldStock) return true;
            }
            return false;
        }
    }

    /// <summary>Whether any position is held.</summary>
    public bool Invested => HoldStock;

    /// <summary>Open profit of all positions.</summary>
    public decimal TotalUnrealisedProfit => Sum(holding => holding.UnrealizedProfit);

    /// <summary>Open profit of all positions.</summary>
    public decimal TotalUnrealizedProfit => TotalUnrealisedProfit;

    /// <summary>Fees so far, of removed securities too.</summary>
    public decimal TotalFees => SumOfAll(holding => holding.TotalFees);

    /// <summary>Profit of closed trades so far, of removed securities too.</summary>
    public decimal TotalProfit => SumOfAll(holding => holding.Profit);

    /// <summary>Profit of closed trades less fees so far, of removed securities too.</summary>
    public decimal TotalNetProfit => SumOfAll(holding => holding.NetProfit);

    /// <summary>Value of all fills so far, of removed securities too.</summary>
    public decimal TotalSaleVolume => SumOfAll(holding => holding.TotalSaleVolume);

    /// <summary>Value of cash and positions.</summary>
    public decimal TotalPortfolioValue
    {
        get
        {
            if (!_totalValueIsCurrent)
            {
                // Asking for rates may itself report a change; the flag is set last.
                _totalValue = WorkOutTotalValue();
                _totalValueIsCurrent = true;
            }
            return _totalValue;
        }
    }

    /// <summary>Value of cash and positions less the part that sizing keeps free.</summary>
    public decimal TotalPortfolioValueLessFreeBuffer
    {
        get
        {
            var value = TotalPortfolioValue;
            return value - (_settings.FreePortfolioValue ?? value * _settings.FreePortfolioValuePercentage);
        }
    }

    /// <summary>Margin that positions take.</summary>
    public decimal TotalMarginUsed
    {
        get
        {
            var used = 0m;
            foreach (var security in Securities.Active)
            {
                if (security.Invested) used += MaintenanceMarginOf(security);
            }
            return used;
        }
    }

    /// <summary>Whether all that is held was bought outright, so that no margin is in use.</summary>
    internal bool TakesNoMargin
    {
        get
        {
            foreach (var security in Securities.Active)
            {
                if (security.Invested && security.BuyingPowerModel.GetType() != typeof(CashBuyingPowerModel)) return false;
            }
            return true;
        }
    }

    /// <summary>Margin left for new positions.</summary>
    public decimal MarginRemaining => GetMarginRemaining(TotalPortfolioValue);

    /// <summary>Margin left for new positions, for a portfolio value known already.</summary>
    public decimal GetMarginRemaining(decimal totalPortfolioValue)
        => totalPortfolioValue - UnsettledCashBook.TotalValueInAccountCurrency - TotalMarginUsed;

    /// <summary>Margin left for orders in a symbol, what closing its position would free included.</summary>
    public decimal GetMarginRemaining(Symbol symbol, OrderDirection direction = OrderDirection.Buy)
    {
        var security = Securities[symbol];
        var remaining = MarginRemaining;
        var against = security.Holdings.IsShort ? OrderDirection.Buy : OrderDirection.Sell;
        if (direction != against || !security.Invested) return remaining;
        return remaining
               + MaintenanceMarginOf(security)
               + Math.Abs(security.BuyingPowerModel.GetInitialMarginRequirement(security, security.Holdings.Quantity));
    }

    /// <summary>Margin left for orders in a symbol.</summary>
    public decimal GetBuyingPower(Symbol symbol, OrderDirection direction = OrderDirection.Buy) => GetMarginRemaining(symbol, direction);

    /// <summary>Marks the portfolio value as out of date; it is worked out when next asked for.</summary>
    public void InvalidateTotalPortfolioValue() => _totalValueIsCurrent = false;

    /// <summary>Sets the margin call model.</summary>
    public void SetMarginCallModel(IMarginCallModel marginCallModel) => MarginCallModel = marginCallModel;

    /// <summary>Sets the model of what takes margin together.</summary>
    public void SetPositions(SecurityPositionGroupModel positionGroupModel) => Positions = positionGroupModel;

    /// <summary>Whether every one of some orders can be carried; the first that cannot gives the answer.</summary>
    public HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(List<Order> orders)
    {
        foreach (var order in orders)
        {
            var security = Securities[order.Symbol];
            var result = security.BuyingPowerModel.HasSufficientBuyingPowerForOrder(this, security, order);
            if (!result.IsSufficient) return result;
        }
        return new HasSufficientBuyingPowerForOrderResult(true);
    }

    /// <summary>Writes used and remaining margin to the log, with those of an order's symbol.</summary>
    public void LogMarginInformation(OrderRequest? orderRequest = null)
    {
        Log.Trace(FormattableString.Invariant(
            $"Total margin information: TotalMarginUsed: {TotalMarginUsed:F2}, MarginRemaining: {MarginRemaining:F2}"));
        if (orderRequest is not SubmitOrderRequest submit) return;

        var security = Securities[submit.Symbol];
        var used = security.Invested ? MaintenanceMarginOf(security) : 0m;
        var remaining = GetMarginRemaining(submit.Symbol, submit.Quantity > 0 ? OrderDirection.Buy : OrderDirection.Sell);
        Log.Trace(FormattableString.Invariant($"Order request margin information: MarginUsed: {used:F2}, MarginRemaining: {remaining:F2}"));
    }

    Security? ISecurityProvider.GetSecurity(Symbol symbol) => Securities.TryGetValue(symbol, out var security) ? security : null;

    private static decimal MaintenanceMarginOf(Security security)
        => security.BuyingPowerModel.GetMaintenanceMargin(
            MaintenanceMarginParameters.ForQuantityAtCurrentPrice(security, security.Holdings.Quantity));

    private decimal WorkOutTotalValue()
    {
        var owned = 0m;
        var openProfit = 0m;
        foreach (var security in Securities.Active)
        {
            var holdings = security.Holdings;
            if (!holdings.Invested) continue;
            switch (security.Type)
            {
                case SecurityType.Forex or SecurityType.Crypto:
                    // Currency pairs are cash already: the cash book holds both sides.
                    break;
                case SecurityType.Cfd or SecurityType.CryptoFuture or SecurityType.Future:
                    // No cash was paid for these, so only their open profit counts.
                    openProfit += holdings.UnrealizedProfit;
                    break;
                default:
                    owned += holdings.HoldingsValue;
                    break;
            }
        }
        return CashBook.TotalValueInAccountCurrency + UnsettledCashBook.TotalValueInAccountCurrency + owned + openProfit;
    }

    private decimal Sum(Func<SecurityHolding, decimal> value)
    {
        var sum = 0m;
        foreach (var security in Securities.Active) sum += value(security.Holdings);
        return sum;
    }

    private decimal SumOfAll(Func<SecurityHolding, decimal> value)
    {
        var sum = 0m;
        foreach (var security in Securities.EverAdded) sum += value(security.Holdings);
        return sum;
    }
}
