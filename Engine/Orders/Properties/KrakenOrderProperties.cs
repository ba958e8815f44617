namespace QuantConnect.Orders;

/// <summary>Properties of Kraken orders.</summary>
public class KrakenOrderProperties : OrderProperties
{
    private bool? _feeInQuote;

    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }

    /// <summary>The fee is taken in base currency; setting false changes nothing.</summary>
    public bool FeeInBase
    {
        get => _feeInQuote == false;
        set
        {
            if (value) _feeInQuote = false;
        }
    }

    /// <summary>The fee is taken in quote currency; setting false changes nothing.</summary>
    public bool FeeInQuote
    {
        get => _feeInQuote == true;
        set
        {
            if (value) _feeInQuote = true;
        }
    }

    /// <summary>Market orders fill at any price.</summary>
    public bool NoMarketPriceProtection { get; set; }

    /// <summary>Order to place once this one is filled.</summary>
    public Order ConditionalOrder { get; set; } = null!;
}
