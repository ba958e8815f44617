namespace QuantConnect.Securities.Forex;

/// <summary>The position in a currency pair.</summary>
public class ForexHolding : SecurityHolding
{
    /// <summary>Makes an empty position.</summary>
    public ForexHolding(Forex security, ICurrencyConverter currencyConverter)
        : base(security, currencyConverter)
    {
    }

    /// <summary>Profit of closing the position, in pips of ten price steps.</summary>
    public decimal TotalCloseProfitPips()
    {
        var pip = Security.SymbolProperties.MinimumPriceVariation * 10;
        return Math.Round(TotalCloseProfit() / (pip * AbsoluteQuantity * Security.QuoteCurrency.ConversionRate), 1);
    }
}
