using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect;

/// <summary>Selectors of a number out of data, to feed indicators with; data without the number gives its value.</summary>
public static class Field
{
    /// <summary>Bid at the open of a quote bar.</summary>
    public static Func<IBaseData, decimal> BidOpen { get; } = data => data is QuoteBar quotes ? quotes.Bid!.Open : data.Value;

    /// <summary>Highest bid of a quote bar.</summary>
    public static Func<IBaseData, decimal> BidHigh { get; } = data => data is QuoteBar quotes ? quotes.Bid!.High : data.Value;

    /// <summary>Lowest bid of a quote bar.</summary>
    public static Func<IBaseData, decimal> BidLow { get; } = data => data is QuoteBar quotes ? quotes.Bid!.Low : data.Value;

    /// <summary>Bid at the close of a quote bar.</summary>
    public static Func<IBaseData, decimal> BidClose { get; } = data => data is QuoteBar quotes ? quotes.Bid!.Close : data.Value;

    /// <summary>Ask at the open of a quote bar.</summary>
    public static Func<IBaseData, decimal> AskOpen { get; } = data => data is QuoteBar quotes ? quotes.Ask!.Open : data.Value;

    /// <summary>Highest ask of a quote bar.</summary>
    public static Func<IBaseData, decimal> AskHigh { get; } = data => data is QuoteBar quotes ? quotes.Ask!.High : data.Value;

    /// <summary>Lowest ask of a quote bar.</summary>
    public static Func<IBaseData, decimal> AskLow { get; } = data => data is QuoteBar quotes ? quotes.Ask!.Low : data.Value;

    /// <summary>Ask at the close of a quote bar.</summary>
    public static Func<IBaseData, decimal> AskClose { get; } = data => data is QuoteBar quotes ? quotes.Ask!.Close : data.Value;

    /// <summary>Bid of a tick, or at the close of a quote bar.</summary>
    public static Func<IBaseData, decimal> BidPrice { get; } = data => data is Tick tick ? tick.BidPrice : BidClose(data);

    /// <summary>Ask of a tick, or at the close of a quote bar.</summary>
    public static Func<IBaseData, decimal> AskPrice { get; } = data => data is Tick tick ? tick.AskPrice : AskClose(data);

    /// <summary>Open of a bar.</summary>
    public static Func<IBaseData, decimal> Open { get; } = data => data is IBaseDataBar bar ? bar.Open : data.Value;

    /// <summary>High of a bar.</summary>
    public static Func<IBaseData, decimal> High { get; } = data => data is IBaseDataBar bar ? bar.High : data.Value;

    /// <summary>Low of a bar.</summary>
    public static Func<IBaseData, decimal> Low { get; } = data => data is IBaseDataBar bar ? bar.Low : data.Value;

    /// <summary>Value of the data, which for bars is the close.</summary>
    public static Func<IBaseData, decimal> Close { get; } = data => data.Value;

    /// <summary>Mean of open, high, low and close.</summary>
    public static Func<IBaseData, decimal> Average { get; } =
        data => data is IBaseDataBar bar ? (bar.Open + bar.High + bar.Low + bar.Close) / 4m : data.Value;

    /// <summary>Middle of high and low.</summary>
    public static Func<IBaseData, decimal> Median { get; } = data => data is IBaseDataBar bar ? (bar.High + bar.Low) / 2m : data.Value;

    /// <summary>Mean of high, low and close.</summary>
    public static Func<IBaseData, decimal> Typical { get; } =
        data => data is IBaseDataBar bar ? (bar.High + bar.Low + bar.Close) / 3m : data.Value;

    /// <summary>Mean of high, low and twice the close.</summary>
    public static Func<IBaseData, decimal> Weighted { get; } =
        data => data is IBaseDataBar bar ? (bar.High + bar.Low + 2 * bar.Close) / 4m : data.Value;

    /// <summary>Mean of twice the open, high, low and three times the close.</summary>
    public static Func<IBaseData, decimal> SevenBar { get; } =
        data => data is IBaseDataBar bar ? (2 * bar.Open + bar.High + bar.Low + 3 * bar.Close) / 7m : data.Value;

    /// <summary>Volume of a trade bar, or quantity of a tick.</summary>
    public static Func<IBaseData, decimal> Volume { get; } = data => data switch
    {
        TradeBar bar => bar.Volume,
        Tick tick => tick.Quantity,
        _ => data.Value,
    };
}
