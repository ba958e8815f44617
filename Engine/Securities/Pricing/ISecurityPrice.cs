using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

/// <summary>Last prices of a security.</summary>
public interface ISecurityPrice
{
    /// <summary>Last price, quote currency.</summary>
    decimal Price { get; }

    /// <summary>Close of the last bar.</summary>
    decimal Close { get; }

    /// <summary>Volume of the last bar, in units.</summary>
    decimal Volume { get; }

    /// <summary>Last bid.</summary>
    decimal BidPrice { get; }

    /// <summary>Size of the last bid, in units.</summary>
    decimal BidSize { get; }

    /// <summary>Last ask.</summary>
    decimal AskPrice { get; }

    /// <summary>Size of the last ask, in units.</summary>
    decimal AskSize { get; }

    /// <summary>Last open interest, in contracts.</summary>
    long OpenInterest { get; }

    /// <summary>Symbol of the security.</summary>
    Symbol Symbol { get; }

    /// <summary>Lot, price step and contract size.</summary>
    SymbolProperties SymbolProperties { get; }

    /// <summary>Takes in one data point.</summary>
    void SetMarketPrice(BaseData? data);

    /// <summary>Takes in the data points of one type that arrived together.</summary>
    void Update(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData, bool isInternalConfig);

    /// <summary>Last data point; null before the first.</summary>
    BaseData? GetLastData();
}
