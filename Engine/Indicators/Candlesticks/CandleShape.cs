using QuantConnect.Data.Market;

namespace QuantConnect.Indicators.CandlestickPatterns;

/// <summary>Parts of a candle and how two of them lie.</summary>
internal static class CandleShape
{
    public static bool IsWhite(this IBaseDataBar candle) => candle.Close >= candle.Open;

    public static bool IsBlack(this IBaseDataBar candle) => candle.Close < candle.Open;

    /// <summary>1 for white, -1 for black.</summary>
    public static int Sign(this IBaseDataBar candle) => candle.IsWhite() ? 1 : -1;

    public static decimal Body(this IBaseDataBar candle) => Math.Abs(candle.Close - candle.Open);

    public static decimal Top(this IBaseDataBar candle) => Math.Max(candle.Open, candle.Close);

    public static decimal Bottom(this IBaseDataBar candle) => Math.Min(candle.Open, candle.Close);

    public static decimal Upper(this IBaseDataBar candle) => candle.High - candle.Top();

    public static decimal Lower(this IBaseDataBar candle) => candle.Bottom() - candle.Low;

    public static decimal Range(this IBaseDataBar candle, CandleRangeType type) => type switch
    {
        CandleRangeType.RealBody => candle.Body(),
        CandleRangeType.HighLow => candle.High - candle.Low,
        CandleRangeType.Shadows => candle.Upper() + candle.Lower(),
        _ => 0m,
    };

    public static bool BodyAbove(this IBaseDataBar candle, IBaseDataBar other) => candle.Bottom() > other.Top();

    public static bool BodyBelow(this IBaseDataBar candle, IBaseDataBar other) => candle.Top() < other.Bottom();

    public static bool Above(this IBaseDataBar candle, IBaseDataBar other) => candle.Low > other.High;

    public static bool Below(this IBaseDataBar candle, IBaseDataBar other) => candle.High < other.Low;

    /// <summary>Whether a body lies within another.</summary>
    public static bool BodyWithin(this IBaseDataBar candle, IBaseDataBar other) => candle.Top() < other.Top() && candle.Bottom() > other.Bottom();

    /// <summary>Whether a candle lies within another, shadows included.</summary>
    public static bool Within(this IBaseDataBar candle, IBaseDataBar other) => candle.High < other.High && candle.Low > other.Low;

    public static bool HigherThan(this IBaseDataBar candle, IBaseDataBar other) => candle.High > other.High && candle.Low > other.Low;

    public static bool LowerThan(this IBaseDataBar candle, IBaseDataBar other) => candle.High < other.High && candle.Low < other.Low;

    public static bool IsNear(this decimal price, decimal other, decimal distance) => price >= other - distance && price <= other + distance;
}
