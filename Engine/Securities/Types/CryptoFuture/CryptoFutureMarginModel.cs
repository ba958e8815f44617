using QuantConnect.Orders;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Margin of crypto futures: taken from the one currency that is the collateral, in cross margin mode.</summary>
public class CryptoFutureMarginModel : SecurityMarginModel
{
    /// <summary>Makes a model; rate and amount of maintenance are not used.</summary>
    [Obsolete("This constructor is deprecated, please use the overload without maintenanceMarginRate and maintenanceAmount parameters.")]
    public CryptoFutureMarginModel(decimal leverage, decimal maintenanceMarginRate = 0.05m, decimal maintenanceAmount = 0)
        : base(leverage, 0)
    {
    }

    /// <summary>Makes a model from a leverage.</summary>
    public CryptoFutureMarginModel(decimal leverage = 25)
        : base(leverage, 0)
    {
    }

    /// <inheritdoc/>
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters)
        => new(GetInitialMarginRequirement(new InitialMarginParameters(parameters.Security, parameters.Quantity)));

    /// <inheritdoc/>
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters)
    {
        var security = parameters.Security;
        if (parameters.Quantity == 0m || security?.GetLastData() == null) return InitialMargin.Zero;

        var value = security.Holdings.GetQuantityValue(parameters.Quantity, security.Price);
        return Math.Abs(value.Amount) / GetLeverage(security) * value.Cash.ConversionRate;
    }

    /// <inheritdoc/>
    protected override decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        var collateral = CollateralOf(security);
        var total = GetTotalCollateralAmount(portfolio, security, collateral);
        var remaining = total;
        foreach (var other in portfolio.Securities.Active)
        {
            if (other.Type != SecurityType.CryptoFuture || !other.Invested || other.Symbol == security.Symbol) continue;
            if (SharesCollateral(portfolio, collateral, other)) remaining -= other.BuyingPowerModel.GetMaintenanceMargin(other);
        }
        remaining += MarginOfReversal(security, direction);
        remaining -= total * RequiredFreeBuyingPowerPercent;
        remaining *= collateral.ConversionRate;
        return remaining < 0 ? 0 : remaining;
    }

    /// <summary>Whether another future takes its margin from the same collateral.</summary>
    protected virtual bool SharesCollateral(SecurityPortfolioManager portfolio, Cash collateralCurrency, Security otherCryptoFuture)
        => collateralCurrency == CollateralOf(otherCryptoFuture);

    /// <summary>How much collateral there is, in units of its currency.</summary>
    protected virtual decimal GetTotalCollateralAmount(SecurityPortfolioManager portfolio, Security security, Cash primaryCollateral)
        => primaryCollateral.Amount;

    private static Cash CollateralOf(Security security)
    {
        var future = (CryptoFuture)security;
        return future.IsCryptoCoinFuture() ? future.BaseCurrency : future.QuoteCurrency;
    }
}
