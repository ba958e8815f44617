using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Securities;
using QuantConnect.Statistics;

namespace QuantConnect.Interfaces;

/// <summary>Makes closed trades out of fills.</summary>
public interface ITradeBuilder
{
    /// <summary>The trades closed so far.</summary>
    List<Trade> ClosedTrades { get; }

    /// <summary>In live mode old trades are dropped.</summary>
    void SetLiveMode(bool live);

    /// <summary>Hands over the algorithm's securities.</summary>
    void SetSecurityManager(SecurityManager securities);

    /// <summary>Whether a position of the symbol is open.</summary>
    bool HasOpenPosition(Symbol symbol);

    /// <summary>Tells the current price of a symbol.</summary>
    void SetMarketPrice(Symbol symbol, decimal price);

    /// <summary>Adjusts open positions to a share split.</summary>
    void ApplySplit(Split split, bool liveMode, DataNormalizationMode dataNormalizationMode);

    /// <summary>Takes in a fill, with the rate of its quote currency and its fee in account currency.</summary>
    void ProcessFill(OrderEvent fill, decimal securityConversionRate, decimal feeInAccountCurrency, decimal multiplier = 1.0m);
}
