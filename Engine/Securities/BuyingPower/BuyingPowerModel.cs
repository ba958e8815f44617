using QuantConnect.Orders;
using QuantConnect.Orders.Fees;

namespace QuantConnect.Securities;

/// <summary>Buying power of a margin account: positions take a fixed fraction of their value.</summary>
public partial class BuyingPowerModel : IBuyingPowerModel
{
    /// <summary>A model that lets every order pass.</summary>
    public static readonly IBuyingPowerModel Null = new NullBuyingPowerModel();

    private decimal _initialFraction;
    private decimal _maintenanceFraction;

    /// <summary>Makes a model without leverage.</summary>
    public BuyingPowerModel()
        : this(1m)
    {
    }

    /// <summary>Makes a model from the fractions of a position's value that it asks for, each in [0, 1].</summary>
    public BuyingPowerModel(decimal initialMarginRequirement, decimal maintenanceMarginRequirement, decimal requiredFreeBuyingPowerPercent)
    {
        _initialFraction = Fraction(initialMarginRequirement, SecurityTexts.InvalidInitialMargin);
        _maintenanceFraction = Fraction(maintenanceMarginRequirement, SecurityTexts.InvalidMaintenanceMargin);
        RequiredFreeBuyingPowerPercent = Fraction(requiredFreeBuyingPowerPercent, SecurityTexts.InvalidFreeBuyingPower);
    }

    /// <summary>Makes a model from a leverage of at least one.</summary>
    public BuyingPowerModel(decimal leverage, decimal requiredFreeBuyingPowerPercent = 0)
    {
        _initialFraction = _maintenanceFraction = FractionOf(leverage);
        RequiredFreeBuyingPowerPercent = Fraction(requiredFreeBuyingPowerPercent, SecurityTexts.InvalidFreeBuyingPower);
    }

    /// <summary>Fraction of the portfolio that orders must leave free.</summary>
    protected decimal RequiredFreeBuyingPowerPercent { get; set; }

    /// <inheritdoc/>
    public virtual decimal GetLeverage(Security security) => 1 / _initialFraction;

    /// <inheritdoc/>
    public virtual void SetLeverage(Security security, decimal leverage) => _initialFraction = _maintenanceFraction = FractionOf(leverage);

    /// <inheritdoc/>
    public virtual MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters)
        => parameters.AbsoluteHoldingsValue * _maintenanceFraction;

    /// <inheritdoc/>
    public virtual InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters)
        => PositionValue(parameters) * _initialFraction;

    /// <inheritdoc/>
    public virtual InitialMargin GetInitialMarginRequiredForOrder(InitialMarginRequiredForOrderParameters parameters)
    {
        var fee = parameters.Security.FeeModel.GetOrderFee(new OrderFeeParameters(parameters.Security, parameters.Order)).Value;
        var feeInAccountCurrency = parameters.CurrencyConverter.ConvertToAccountCurrency(fee).Amount;
        var margin = this.GetInitialMarginRequirement(parameters.Security, parameters.Order.Quantity);
        return margin + Math.Sign(margin) * feeInAccountCurrency;
    }

    /// <inheritdoc/>
    public virtual HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters)
    {
        var order = parameters.Order;
        if (order.Quantity == 0) return parameters.Sufficient();

        var ticket = parameters.Portfolio.Transactions.GetOrderTicket(order.Id);
        if (ticket == null) return parameters.Insufficient($"Null order ticket for id: {order.Id}");

        var held = parameters.Security.Holdings.Quantity;
        var onlyReduces = held * order.Quantity < 0 && Math.Abs(held) >= Math.Abs(order.Quantity);
        if (onlyReduces) return parameters.Sufficient();

        var free = GetMarginRemaining(parameters.Portfolio, parameters.Security, order.Direction);
        var whole = GetInitialMarginRequiredForOrder(new(parameters.Portfolio.CashBook, parameters.Security, order)).Value;

        // What has been filled already is part of the position and has its margin.
        var unfilled = (Math.Abs(order.Quantity) - Math.Abs(ticket.QuantityFilled)) / Math.Abs(order.Quantity);
        var required = unfilled * whole;
        return Math.Abs(required) > free
            ? parameters.Insufficient(FormattableString.Invariant(
                $"Id: {order.Id}, Initial Margin: {required.Normalize()}, Free Margin: {free.Normalize()}"))
            : parameters.Sufficient();
    }

    /// <inheritdoc/>
    public virtual ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters)
        => parameters.ResultInAccountCurrency(this.GetMaintenanceMargin(parameters.Security));

    /// <inheritdoc/>
    public virtual BuyingPower GetBuyingPower(BuyingPowerParameters parameters)
        => parameters.ResultInAccountCurrency(GetMarginRemaining(parameters.Portfolio, parameters.Security, parameters.Direction));

    /// <summary>Margin left for orders in one direction, account currency; never negative.</summary>
    protected virtual decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        var portfolioValue = portfolio.TotalPortfolioValue;
        var left = portfolio.GetMarginRemaining(portfolioValue)
                   + MarginOfReversal(security, direction)
                   - portfolioValue * RequiredFreeBuyingPowerPercent;
        return left < 0 ? 0 : left;
    }

    /// <summary>An order against the position frees its margin, and may open as much again on the other side.</summary>
    private protected decimal MarginOfReversal(Security security, OrderDirection direction)
    {
        var holdings = security.Holdings;
        var against = direction == OrderDirection.Sell ? holdings.IsLong : direction == OrderDirection.Buy && holdings.IsShort;
        return against
            ? this.GetMaintenanceMargin(security) + this.GetInitialMarginRequirement(security, holdings.AbsoluteQuantity)
            : 0m;
    }

    private protected static decimal PositionValue(InitialMarginParameters parameters)
        => parameters.Security.QuoteCurrency.ConversionRate
           * parameters.Security.SymbolProperties.ContractMultiplier
           * parameters.Security.Price
           * parameters.Quantity;

    private static decimal FractionOf(decimal leverage) => leverage >= 1 ? 1 / leverage : throw new ArgumentException(SecurityTexts.InvalidLeverage);

    private static decimal Fraction(decimal value, string message) => value is >= 0 and <= 1 ? value : throw new ArgumentException(message);
}
