using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>The fee of an order.</summary>
public class OrderFee
{
    /// <summary>No fee, in no currency.</summary>
    public static readonly OrderFee Zero = new(new CashAmount(0, Currencies.NullCurrency));

    /// <summary>A fee.</summary>
    public OrderFee(CashAmount orderFee)
    {
        Value = new CashAmount(orderFee.Amount.Normalize(), orderFee.Currency);
    }

    /// <summary>Amount and currency.</summary>
    public CashAmount Value { get; set; }

    /// <summary>Takes the fee out of the cash book.</summary>
    public virtual void ApplyToPortfolio(SecurityPortfolioManager portfolio, OrderEvent fill) =>
        portfolio.CashBook[Value.Currency].AddAmount(-Value.Amount);

    /// <inheritdoc/>
    public override string ToString() => $"{Value.Amount.ToStringInvariant()} {Value.Currency}";

    /// <summary>The amount.</summary>
    public static implicit operator decimal(OrderFee m) => m.Value.Amount;
}
