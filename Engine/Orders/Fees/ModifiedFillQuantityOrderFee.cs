using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>A fee in base currency that was taken out of the filled quantity.</summary>
public class ModifiedFillQuantityOrderFee : OrderFee
{
    private readonly string _quoteCurrency;
    private readonly decimal _contractMultiplier;

    /// <summary>A fee that the fill already carries.</summary>
    public ModifiedFillQuantityOrderFee(CashAmount orderFee, string quoteCurrency, decimal contractMultiplier)
        : base(orderFee)
    {
        _quoteCurrency = quoteCurrency;
        _contractMultiplier = contractMultiplier;
    }

    /// <summary>The units held back were paid for: their price leaves the quote currency.</summary>
    public override void ApplyToPortfolio(SecurityPortfolioManager portfolio, OrderEvent fill) =>
        portfolio.CashBook[_quoteCurrency].AddAmount(-Value.Amount * fill.FillPrice * _contractMultiplier);
}
