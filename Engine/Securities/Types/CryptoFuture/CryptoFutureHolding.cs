namespace QuantConnect.Securities.CryptoFuture;

/// <summary>The position in a crypto future.</summary>
public class CryptoFutureHolding : SecurityHolding
{
    /// <summary>Makes an empty position.</summary>
    public CryptoFutureHolding(Security security, ICurrencyConverter currencyConverter)
        : base(security, currencyConverter)
    {
    }

    /// <summary>Signed value of a quantity: quote currency, or the coin for futures margined in it, whose contracts are of fixed quote value.</summary>
    public override ConvertibleCashAmount GetQuantityValue(decimal quantity, decimal price)
    {
        var future = (CryptoFuture)Security;
        return Symbol.ID.Market != Market.DYDX && future.IsCryptoCoinFuture()
            ? new ConvertibleCashAmount(quantity * future.SymbolProperties.ContractMultiplier / price, future.BaseCurrency)
            : base.GetQuantityValue(quantity, price);
    }
}
